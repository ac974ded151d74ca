import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readArticle } from "../article/index.ts";
import { checkDeck, checkMath, hasMath, loadMath, parseDeck } from "../deck/index.ts";
import { openPdf, readBytes, readInput } from "../io/node/index.ts";
import { formatFinding } from "../kernel/index.ts";
import { type Command, type ExitCode, parseCommand } from "./command.ts";

export const check: Command = {
  help: `journal-club check <deck.md> [--article file]

Names file, line and remedy for every claim or answer without evidence, evidence that the article
does not hold, malformed question or figure, and overfull slide. Exits with 1 if it found any.

  --article file     the article, in any form (default: article.txt beside the deck; without
                     either, the abstract that the deck itself quotes)`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(args, { article: { type: "string" } }, 1);
    const path = positionals[0] as string;
    const parsed = parseDeck(readInput(path));
    const beside = join(dirname(path), "article.txt");
    const source = values.article ?? (existsSync(beside) ? beside : undefined);
    const findings = checkDeck(
      parsed,
      source === undefined ? undefined : await textOf(readBytes(source)),
    );
    if (hasMath(parsed)) {
      const { complainOf } = await loadMath();
      findings.push(...checkMath(parsed, complainOf));
      findings.sort((a, b) => a.line - b.line);
    }
    for (const finding of findings) console.log(formatFinding(path, finding));
    if (findings.length === 0) console.log(`${path}: nothing found`);
    return findings.length > 0 ? 1 : 0;
  },
};

/** All that may be quoted: the source, and the abstract as read, its broken lines joined. */
async function textOf(source: Uint8Array): Promise<string> {
  const { records } = await readArticle(source, { openPdf });
  return records
    .flatMap(({ article: { abstract, sections }, text }) => [
      text,
      abstract,
      ...sections.map((section) => section.text),
    ])
    .join("\n\n");
}

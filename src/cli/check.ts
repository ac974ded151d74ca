import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPasted } from "../article/index.ts";
import { checkDeck, parseDeck } from "../deck/index.ts";
import { readInput } from "../io/node/index.ts";
import { formatFinding } from "../kernel/index.ts";
import { type Command, parseCommand } from "./command.ts";

export const check: Command = {
  help: `journal-club check <deck.md> [--article file]

Names file, line and remedy for every claim or answer without evidence, evidence that the article
does not hold, malformed question or figure, and overfull slide. Exits with 1 if it found any.

  --article file     the text of the article (default: article.txt beside the deck; without
                     either, the abstract that the deck itself quotes)`,

  run(args) {
    const { values, positionals } = parseCommand(args, { article: { type: "string" } }, 1);
    const path = positionals[0] as string;
    const parsed = parseDeck(readInput(path));
    const beside = join(dirname(path), "article.txt");
    const source = values.article ?? (existsSync(beside) ? beside : undefined);
    const findings = checkDeck(
      parsed,
      source === undefined ? undefined : textOf(readInput(source)),
    );
    for (const finding of findings) console.log(formatFinding(path, finding));
    if (findings.length === 0) console.log(`${path}: nothing found`);
    return findings.length > 0 ? 1 : 0;
  },
};

/** All that may be quoted: the source, and the abstract as read, its broken lines joined. */
function textOf(source: string): string {
  const { abstract, sections } = readPasted(source);
  return [source, abstract, ...sections.map(({ text }) => text)].join("\n\n");
}

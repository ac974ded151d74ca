import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { deckOfQuestions, readQuestions } from "../export/index.ts";
import { readInput } from "../io/node/index.ts";
import { countThings, formatFinding } from "../kernel/index.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";

export const importQuestions: Command = {
  help: `journal-club import <questions> [-o questions.md] [--title text]

Reads questions of others, or those that export wrote, and makes a deck of them: one on each slide,
to present, to edit, or to copy into another deck. Names the line of all that it could not read, or
not without a loss. Exits with 1 if there was any.

  <questions>        a file in GIFT, or as text with tabs for Anki, or - for standard input
  -o, --out file     file to write, which must not be there yet (default: beside the questions, .md)
  --title text       title of the deck (default: the name of the file)`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(
      args,
      { out: { type: "string", short: "o" }, title: { type: "string" } },
      1,
    );
    const path = positionals[0] as string;
    if (path === "-" && !values.out) throw new UsageError("say where to write: -o file");
    const out = values.out ?? `${path.replace(/\.[^./\\]+$/u, "")}.md`;
    if (existsSync(out))
      throw new UsageError(`“${out}” is there already: say where to write: -o file`);
    const { questions, findings } = await readQuestions(readInput(path));
    for (const finding of findings) console.error(formatFinding(path, finding));
    const name = path === "-" ? "" : basename(path).replace(/\.[^.]+$/u, "");
    write(out, deckOfQuestions(values.title ?? (name || "Questions"), questions));
    console.log(`${out}: ${countThings(questions.length, "question")}`);
    return findings.length > 0 ? 1 : 0;
  },
};

/** @throws {UsageError} where the system does not let us write. */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new UsageError(`“${path}” cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

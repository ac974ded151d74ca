import { MissingFileError } from "../io/node/index.ts";
import { asSentence, InputError } from "../kernel/index.ts";
import { check } from "./check.ts";
import { type Command, type ExitCode, UsageError } from "./command.ts";
import { exportDeck } from "./export.ts";
import { importQuestions } from "./import.ts";
import { link } from "./link.ts";
import { make } from "./make.ts";
import { open } from "./open.ts";
import { read } from "./read.ts";
import { sayHere } from "./say-here.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  make,
  read,
  check,
  link,
  open,
  export: exportDeck,
  import: importQuestions,
};

const HELP = `journal-club: from an article to slides with evidence, questions and a link

${Object.values(COMMANDS)
  .map((command) => `  ${command.help.split("\n")[0]}`)
  .join("\n")}

Each has --help. Exit codes: 0 done, 1 the input has findings, 2 wrong use.`;

/**
 * Runs the command that `args` name, as they stand after the program's own name, and prints what it
 * has to say. Rejects only on a defect of ours.
 */
export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(name === "" ? HELP : `journal-club: there is no command “${name}”\n\n${HELP}`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`journal-club ${name}: ${error.message}\n\n${command.help}`);
      return 2;
    }
    if (error instanceof InputError) {
      console.error(
        `journal-club ${name}: ${asSentence(error.message)} ${asSentence(sayHere(error.remedy))}`,
      );
      return error instanceof MissingFileError ? 2 : 1;
    }
    throw error;
  }
}

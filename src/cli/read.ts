import { readPasted } from "../article/index.ts";
import { readInput } from "../io/node/index.ts";
import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";

export const read: Command = {
  help: `journal-club read <file|-> --json

Prints what the program understands of an article, as one JSON object: the article, and the
sentences, abbreviations, quantities, relations and enumerations of its abstract. Offsets count
UTF-16 code units of article.abstract.`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(args, { json: { type: "boolean" } }, 1);
    if (!values.json) throw new UsageError("--json is the only output there is: add it");
    const article = readPasted(readInput(positionals[0] as string));
    console.log(
      JSON.stringify({ article, ...readAbstract(article, await loadRoleModel()) }, null, 2),
    );
    return 0;
  },
};

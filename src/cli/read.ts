import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";
import { readSource, SOURCES } from "./read-source.ts";

export const read: Command = {
  help: `journal-club read <article> --json [--pick n]

Prints what the program understands of an article, as one JSON object: the article, and the
sentences, abbreviations, quantities, relations and enumerations of its abstract. Offsets count
UTF-16 code units of article.abstract.

${SOURCES}`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(
      args,
      { json: { type: "boolean" }, pick: { type: "string" } },
      1,
    );
    if (!values.json) throw new UsageError("--json is the only output there is: add it");
    const { article } = await readSource(positionals[0] as string, values.pick);
    console.log(
      JSON.stringify({ article, ...readAbstract(article, await loadRoleModel()) }, null, 2),
    );
    return 0;
  },
};

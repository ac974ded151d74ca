import { readArticle } from "../article/index.ts";
import { readInput } from "../io/node/index.ts";
import { readAbstract } from "../reading/index.ts";
import { type Command, parseCommand, UsageError } from "./command.ts";

export const read: Command = {
  help: `journal-club read <file|-> --json

Prints what the program understands of an article, as one JSON object: the article, and the
sentences, abbreviations, quantities, relations and enumerations of its abstract. Offsets count
UTF-16 code units of article.abstract.`,

  run(args) {
    const { values, positionals } = parseCommand(args, { json: { type: "boolean" } }, 1);
    if (!values.json) throw new UsageError("--json is the only output there is: add it");
    const article = readArticle(readInput(positionals[0] as string));
    console.log(JSON.stringify({ article, ...readAbstract(article) }, null, 2));
    return 0;
  },
};

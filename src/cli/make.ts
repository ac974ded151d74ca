import { readPasted } from "../article/index.ts";
import {
  composeDeck,
  findTemplate,
  formatDeck,
  questionsOf,
  templateFor,
  templateNames,
} from "../deck/index.ts";
import { readInput, writeDeck } from "../io/node/index.ts";
import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";

export const make: Command = {
  help: `journal-club make <file|-> [-o dir] [--template name]

Makes a slide deck with questions from the text of an article, as copied from the publisher's page
or a file; - reads standard input. Writes deck.md, and the article beside it as article.txt.

  -o, --out dir      folder to write to (default: the current one)
  --template name    one of ${templateNames.join(", ")} (default: by the type of article)`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(
      args,
      { out: { type: "string", short: "o" }, template: { type: "string" } },
      1,
    );
    if (values.template !== undefined && !templateNames.includes(values.template)) {
      throw new UsageError(`there is no template “${values.template}”`);
    }
    const source = readInput(positionals[0] as string);
    const article = readPasted(source);
    const reading = readAbstract(article, await loadRoleModel());
    const template = findTemplate(values.template ?? templateFor(reading.glance.type));
    const deck = composeDeck(article, reading, template);
    const { path, kept } = writeDeck(values.out ?? ".", formatDeck(deck), source);
    if (kept) console.log(`${kept}: the deck that was there before`);
    console.log(`${path}: ${deck.slides.length} slides, ${questionsOf(deck).length} questions`);
    return 0;
  },
};

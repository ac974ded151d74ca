import { existsSync } from "node:fs";
import {
  composeDeck,
  findTemplate,
  formatDeck,
  questionsOf,
  templateFor,
  templateNames,
} from "../deck/index.ts";
import { bringPictures, writeDeck } from "../io/node/index.ts";
import { whyFew } from "../quiz/index.ts";
import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";
import { readSource, SOURCES } from "./read-source.ts";

export const make: Command = {
  help: `journal-club make <article> [-o dir] [--template name] [--pick n]

Makes a slide deck with questions from an article. Writes deck.md, and the article's text beside it
as article.txt. Pictures that stand beside the article's file go along where its licence allows it;
those that you put into the deck's folder as figures/<name> are used as they are.

${SOURCES}
  -o, --out dir      folder to write to (default: the current one)
  --template name    one of ${templateNames.join(", ")} (default: by the type of article)`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(
      args,
      {
        out: { type: "string", short: "o" },
        template: { type: "string" },
        pick: { type: "string" },
      },
      1,
    );
    if (values.template !== undefined && !templateNames.includes(values.template)) {
      throw new UsageError(`there is no template “${values.template}”`);
    }
    const source = positionals[0] as string;
    const out = values.out ?? ".";
    const { article, text } = await readSource(source, values.pick);
    const reading = readAbstract(article, await loadRoleModel());
    const template = findTemplate(values.template ?? templateFor(reading.glance.type));
    const deck = composeDeck(
      article,
      reading,
      template,
      bringPictures(article, existsSync(source) ? source : undefined, out),
    );
    const { path, kept } = writeDeck(out, formatDeck(deck), text);
    if (kept) console.log(`${kept}: the deck that was there before`);
    console.log(`${path}: ${deck.slides.length} slides, ${questionsOf(deck).length} questions`);
    const few = whyFew(article, reading);
    if (few !== undefined) console.log(`Why so few questions: ${few}`);
    return 0;
  },
};

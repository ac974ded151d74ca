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
import { countThings } from "../kernel/index.ts";
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
    const { deck, path, kept } = writing(out, () => {
      const pictures = bringPictures(article, existsSync(source) ? source : undefined, out);
      const deck = composeDeck(article, reading, template, pictures);
      return { deck, ...writeDeck(out, formatDeck(deck), text) };
    });
    if (kept) console.log(`${kept}: the deck that was there before`);
    console.log(
      `${path}: ${countThings(deck.slides.length, "slide")}, ${countThings(questionsOf(deck).length, "question")}`,
    );
    const few = whyFew(article, reading);
    if (few !== undefined) console.log(`Why so few questions: ${few}`);
    return 0;
  },
};

/** @throws {UsageError} where the system does not let us write. */
function writing<T>(out: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    const why = /^(?:EEXIST|ENOTDIR)$/u.test(code) ? "it is no folder" : code;
    throw new UsageError(`nothing can be written to “${out}” (${why})`);
  }
}

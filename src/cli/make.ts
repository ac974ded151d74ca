import { existsSync } from "node:fs";
import {
  composeWhole,
  findTemplate,
  formatDeck,
  type MissingPart,
  questionsOf,
  readTalkMinutes,
  TALK_MINUTES,
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
  help: `journal-club make <article> [-o dir] [--template name] [--minutes n] [--pick n]

Makes a slide deck with questions from an article. Writes deck.md, and the article's text beside it
as article.txt. Pictures that stand beside the article's file go along where its licence allows it;
those that you put into the deck's folder as figures/<name> are used as they are.

${SOURCES}
  -o, --out dir      folder to write to (default: the current one)
  --template name    one of ${templateNames.join(", ")} (default: by the type of article)
  --minutes n        length of the talk: ${TALK_MINUTES.join(", ")} (default: 15)`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(
      args,
      {
        out: { type: "string", short: "o" },
        template: { type: "string" },
        minutes: { type: "string", default: "15" },
        pick: { type: "string" },
      },
      1,
    );
    if (values.template !== undefined && !templateNames.includes(values.template)) {
      throw new UsageError(`there is no template “${values.template}”`);
    }
    const minutes = readTalkMinutes(values.minutes);
    if (minutes === undefined) {
      throw new UsageError(`a talk of “${values.minutes}” minutes is not planned for`);
    }
    const source = positionals[0] as string;
    const out = values.out ?? ".";
    const { article, text } = await readSource(source, values.pick);
    const reading = readAbstract(article, await loadRoleModel());
    const template = findTemplate(values.template ?? templateFor(reading.glance.type), minutes);
    const { deck, missing, path, kept } = writing(out, () => {
      const pictures = bringPictures(article, existsSync(source) ? source : undefined, out);
      const { deck, missing } = composeWhole(article, reading, template, pictures);
      return { deck, missing, ...writeDeck(out, formatDeck(deck), text) };
    });
    if (kept) console.log(`${kept}: the deck that was there before`);
    console.log(
      `${path}: ${countThings(deck.slides.length, "slide")}, ${countThings(questionsOf(deck).length, "question")}`,
    );
    tellMissing(missing);
    const few = whyFew(article, reading);
    if (few !== undefined) console.log(`Why so few questions: ${few}`);
    return 0;
  },
};

/** Says what the template has and the article gave nothing for. */
function tellMissing(missing: readonly MissingPart[]): void {
  const list = (asked: boolean) =>
    missing
      .filter((each) => each.asked === asked)
      .map(({ part }) => part)
      .join(", ");
  if (list(true) !== "") console.log(`Not found, and asked of you in the notes: ${list(true)}`);
  if (list(false) !== "") console.log(`Not found, and left out: ${list(false)}`);
}

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

import { kindOf, type Prompt, promptTexts } from "../quiz/index.ts";
import { maximumHeadlineWords } from "../reading/index.ts";
import { findColumnOverflow, splitColumns } from "./columns.ts";
import type { Slide } from "./deck.ts";
import { findFigureOverflow } from "./figure-room.ts";
import { listStatements, plainText } from "./markdown.ts";
import { type Layout, layoutOf } from "./render-slide.ts";

/** What fits on a slide of 960 × 540 pt with nothing under 20 pt: words and lines of the body. */
interface Limit {
  readonly words: number;
  readonly entries: number;
}

const LIMITS: Readonly<Record<Layout, Limit>> = {
  title: { words: 60, entries: 4 },
  // Assertion and evidence: at most 40 words in at most three short lines below the headline.
  statement: { words: 40, entries: 3 },
  list: { words: 40, entries: 3 },
  // Two short lists beside each other, or one beside a picture.
  columns: { words: 60, entries: 8 },
  // Read out whole: more words than one sums up in; funding and interests are two.
  quote: { words: 75, entries: 2 },
  // Rows of a few short cells, looked at rather than read out.
  table: { words: 90, entries: 6 },
  // Beside the figure, which says for itself how much of the slide it takes.
  figure: { words: 40, entries: 3 },
  prompts: { words: 60, entries: 3 },
  // Looked up rather than read out: more entries, each short.
  terms: { words: 70, entries: 5 },
  references: { words: 160, entries: 4 },
  question: { words: 130, entries: 0 },
  // Not presented, and scrolls in the reader.
  source: { words: Number.POSITIVE_INFINITY, entries: Number.POSITIVE_INFINITY },
};

export const maximumEntries = (layout: Layout): number => LIMITS[layout].entries;
export const maximumWords = (layout: Layout): number => LIMITS[layout].words;

/** Lines of small print on a slide, and characters in one, as the presenter sets references. */
export const REFERENCE_LINES = 12;
const REFERENCE_WIDTH = 74;

/** How many lines the text of a reference takes. */
export function referenceLines(markdown: string): number {
  return Math.ceil(plainText(markdown).length / REFERENCE_WIDTH);
}

/** How many options, items, rows or blanks of a question fit on a slide, before and after. */
const MAXIMUM_PARTS: Readonly<Record<Prompt["form"], { count: number; name: string }>> = {
  choice: { count: 6, name: "options" },
  number: { count: 1, name: "numbers" },
  order: { count: 6, name: "items" },
  match: { count: 5, name: "rows" },
  text: { count: 5, name: "blanks" },
};

/** Height of a slide, in points. */
const SLIDE_HEIGHT = 540;
/** How the presenter sets a question: measured on 20 of them in the browser, to the point. */
const QUESTION_SETTING = {
  /** What stands above the stem, between the options, and the button below. */
  rest: 170,
  stem: { line: 35.5, characters: 50 },
  option: { line: 29, characters: 64, frame: 16 },
} as const;

/** About how high a question with options stands on a slide before it is answered, in points. */
function questionHeight(stem: string, options: readonly string[]): number {
  const { rest, stem: set, option } = QUESTION_SETTING;
  const lines = (text: string, width: number) =>
    Math.max(1, Math.ceil(plainText(text).length / width));
  return options.reduce(
    (height, text) => height + option.frame + option.line * lines(text, option.characters),
    rest + set.line * lines(stem, set.characters),
  );
}

function countParts(prompt: Prompt): number {
  switch (prompt.form) {
    case "choice":
      return prompt.options.length;
    case "order":
      return prompt.items.length;
    case "match":
      return prompt.rows.length;
    case "text":
      return prompt.pieces.length - 1;
    case "number":
      return 1;
  }
}

/** Words as a reader counts them: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is too much on the slide, in words for the person who wrote it; empty when it fits. */
export function findOverflow(slide: Slide): string[] {
  const layout = layoutOf(slide);
  const limit = LIMITS[layout];
  const over: string[] = [];
  let words = 0;
  let entries = 0;
  let lines = 0;
  for (const block of slide.blocks) {
    if (block.type === "heading") {
      const length = countWords(plainText(block.text));
      if (layout !== "title" && layout !== "source" && length > maximumHeadlineWords) {
        over.push(`the headline has ${length} words of at most ${maximumHeadlineWords}`);
      }
    } else if (block.type === "prose") {
      for (const statement of listStatements(block.markdown)) {
        words += countWords(plainText(statement.text));
        entries += 1;
        lines += referenceLines(statement.text);
      }
    } else if (block.type === "question") {
      words += countWords(plainText(block.question.stem));
      const prompt = kindOf(block.question).prompt(block.question);
      for (const text of promptTexts(prompt)) words += countWords(plainText(text));
      if (prompt.form === "choice") {
        const height = questionHeight(
          block.question.stem,
          prompt.options.map(({ text }) => text),
        );
        if (height > SLIDE_HEIGHT)
          over.push(
            `the question takes about ${Math.round(height)} pt of ${SLIDE_HEIGHT} in height`,
          );
      }
      const most = MAXIMUM_PARTS[prompt.form];
      const parts = countParts(prompt);
      if (parts > most.count)
        over.push(`the question has ${parts} ${most.name} of at most ${most.count}`);
    }
  }
  if (layout === "references" && lines > REFERENCE_LINES) {
    over.push(`the slide has about ${lines} lines of references of at most ${REFERENCE_LINES}`);
  }
  const columns = splitColumns(slide);
  if (columns) over.push(...findColumnOverflow(columns));
  if (layout === "figure") over.push(...findFigureOverflow(slide));
  if (words > limit.words) over.push(`the slide has ${words} words of at most ${limit.words}`);
  if (layout !== "question" && entries > limit.entries) {
    over.push(`the slide has ${entries} lines of at most ${limit.entries}`);
  }
  return over;
}

import type { Dictionary } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";
import { listKeywords } from "./list-keywords.ts";

/** Keywords stand on the first pages; a narrow column of them has at most so many paragraphs. */
const PAGES = 3;
const MOST_PARAGRAPHS = 12;

/** The keywords below their heading, or after it on the line. */
export function findKeywords(
  paragraphs: readonly LabelledParagraph[],
  words: Dictionary,
): readonly string[] {
  const at = paragraphs.findIndex(
    ({ page, heading }) => page < PAGES && heading?.kind === "keywords",
  );
  const start = paragraphs[at];
  if (!start?.heading) return [];
  const isAlone = start.heading.restAt >= start.text.length;
  const listed = isAlone ? paragraphs.slice(at + 1, at + 1 + MOST_PARAGRAPHS) : [start];
  const own = [];
  for (const paragraph of listed) {
    const isOther = paragraph.kind === "heading" || paragraph.page !== start.page;
    if (isAlone && (isOther || paragraph.text.length > 600)) break;
    const column = own.at(-1)?.lines[0]?.column ?? paragraph.lines[0]?.column;
    if (paragraph.lines[0]?.column !== column) break;
    own.push(paragraph);
  }
  const [first, ...rest] = own.flatMap((paragraph) => paragraph.lines.map(({ text }) => text));
  if (first === undefined) return [];
  return listKeywords([isAlone ? first : first.slice(start.heading.restAt), ...rest], words);
}

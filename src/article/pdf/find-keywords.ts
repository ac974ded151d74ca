import { findKeywords as findPasted } from "../pasted/find-keywords.ts";
import { labelLines } from "../pasted/line-kinds.ts";
import { splitLines } from "../pasted/source-lines.ts";
import { type Dictionary, joinLines } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";

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
  const lines = own.flatMap((paragraph) => paragraph.lines.map(({ text }) => text));
  const joined = joinLines(lines, words).slice(isAlone ? 0 : start.heading.restAt);
  // Without marks, a column lists one to a line.
  const text = /[;,·|•]/u.test(joined) || lines.length < 2 ? joined : lines.join("; ");
  return findPasted(labelLines(splitLines(`Keywords: ${text}`)), undefined)?.words ?? [];
}

import type { FoundAbstract } from "./gather-abstract.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel } from "./read-article-label.ts";

/** How a letter greets. */
const GREETING =
  /^(?:to the editors?|dear (?:sirs?|madam|editors?|dr|professor)\b.{0,40}|sirs?,|editors?,|(?:in|author'?s'?|the authors?) (?:reply|response))\s*[.:,—–-]*$/iu;
/** A paragraph of a letter; a shorter one is a notice. */
const PARAGRAPH = 120;
/** No page has more lines before its label. */
const REACH = 120;

/**
 * Finds where a letter, comment or reply begins that has no abstract: told by its greeting or by
 * the printed label, and by having at least two paragraphs with no heading over them.
 *
 * @returns an empty abstract before the first paragraph; `undefined` when it is no letter
 */
export function findLetter(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  const head = lines.slice(0, REACH);
  const greeting = head.findIndex((line) => GREETING.test(line.text.slice(0, 80)));
  const label = head.findIndex((line) => readArticleLabel(line.text) === "commentary");
  if (greeting < 0 && label < 0) return undefined;
  const from = greeting >= 0 ? greeting + 1 : label + 1;
  const first = lines.findIndex((line, index) => index >= from && isParagraph(line));
  if (first < 0) return undefined;
  const others = lines.slice(first + 1, first + 12).filter(isParagraph);
  if (others.length === 0) return undefined;
  return { text: "", first, last: first - 1, parts: 0, longestPart: 0 };
}

function isParagraph(line: LabelledLine): boolean {
  return line.kind === "prose" && line.text.length >= PARAGRAPH;
}

import type { FoundAbstract } from "./gather-abstract.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel } from "./read-article-label.ts";

/** How a letter greets. */
const GREETING =
  /^(?:to the editors?|dear (?:sirs?|madam|editors?|dr|professor)\b.{0,40}|sirs?,|editors?,|(?:in|author'?s'?|the authors?) (?:reply|response))\s*[.:,—–-]*$/iu;
/** What a letter is called where it has no label. */
const TITLED =
  /^(?:re:?\s|reply(?: to)?\b|in reply\b|response to\b|(?:the )?authors?['’]? (?:reply|response)\b|comment on\b|letter:|correspondence:?\b|rebuttal\b)/iu;
/** Whoever signs names where they are, or has nothing to declare. */
const SIGNED =
  /^(?:[A-Z]{1,3} (?:declare|report|ha(?:s|ve) received)|(?:we|i|the authors?) (?:declare|report|have) no (?:competing|conflicts?|other)|no (?:potential )?conflicts? of interest|disclosure forms provided|this letter was (?:published|updated))/iu;
/** An abstract is shorter than what so many paragraphs without a heading have. */
const LONG = 3_000;
/** A paragraph of a letter; a shorter one is a notice. */
const PARAGRAPH = 120;
/** No page has more lines before its label. */
const REACH = 120;

/**
 * Finds where a letter without label and greeting begins: by a title that answers, or by who signs
 * below it, or by its length: four paragraphs or more that are longer than an abstract and have no
 * heading of a part among or above them.
 */
export function findUnheaded(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  const isHeaded = lines.some(
    ({ heading, text }) =>
      (heading?.kind === "part" && heading.restAt >= text.length) || heading?.kind === "abstract",
  );
  const levels = lines.filter(({ level }) => level !== undefined && level > 1).length;
  if (isHeaded || levels > 3) return undefined;
  const first = lines.findIndex(isParagraph);
  const end = lines.findIndex(({ heading }, index) => index > first && heading !== undefined);
  const text = lines.slice(first, end < 0 ? lines.length : end).filter(isParagraph);
  if (first < 0 || text.length < 2) return undefined;
  const length = text.reduce((sum, line) => sum + line.text.length, 0);
  const isAnswer = lines.slice(0, first).some((line) => TITLED.test(line.text));
  const isSigned = lines.slice(first).some((line) => SIGNED.test(line.text));
  const isLong = text.length >= 4 && length > LONG && !isColumn(text);
  if (!isAnswer && !isSigned && !isLong) return undefined;
  return { text: "", first, last: first - 1, parts: 0, longestPart: 0 };
}

/** Lines of a narrow column are no paragraphs. */
function isColumn(lines: readonly LabelledLine[]): boolean {
  return lines.filter(({ text }) => text.length < 160).length > lines.length / 2;
}

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

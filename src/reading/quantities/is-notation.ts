import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Token } from "../words/tokenize.ts";
import type { ReadNumber } from "./read-number.ts";
import { readUnit } from "./read-unit.ts";

export const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** True when the number is an index, a reference, a day of a date, or part of a formula or address. */
export function isNotation({ text, tokens, tags }: Tagged, number: ReadNumber): boolean {
  const { from, to } = number;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const before = tokens[from - 1];
  const next = tokens[to];
  const glued = before !== undefined && before.end === first.start;
  if (glued && /[\p{L}\p{N}_^@#]$/u.test(before.text)) return true;
  if (glued && before.text === "/" && /\p{L}$/u.test(tokens[from - 2]?.text ?? "")) return true;
  // "R(2)", "vitamin B(12)": an index set in brackets.
  if (glued && before.text === "(" && tokens[from - 2]?.end === before.start)
    return next?.text === ")" && next.start <= last.end + 1;
  // "PIBS +2", "station -2": a signed name, unless it measures.
  if (glued && /^[+−-]$/.test(before.text) && !/^\.?\d/.test(tokens[from - 2]?.text ?? ""))
    return readUnit(tokens, to) === undefined;
  // "-12" after a name: "IL -12", and "5'-3'".
  if (next !== undefined && next.start === last.end && /^['’′_]$/.test(next.text)) return true;
  if (isEnumerator({ tokens, tags }, from, to)) return true;
  // "(18)F-FDG": an isotope.
  if (before?.text === "(" && next?.text === ")" && tokens[to + 1]?.start === next.end) {
    if (/^\p{L}/u.test(tokens[to + 1]?.text ?? "")) return true;
  }
  if (/^0\d/.test(first.text)) return true;
  return isReference(text, first, last) || isDay(tokens, from, to);
}

/** "(1) presence of A; (2) presence of B" and "1) A, 2) B". */
function isEnumerator(
  { tokens, tags }: Pick<Tagged, "tokens" | "tags">,
  from: number,
  to: number,
): boolean {
  if (!/^\d{1,2}$/.test(tokens[from]?.text ?? "") || tokens[to]?.text !== ")") return false;
  const around = tags.slice(Math.max(0, from - 60), from);
  const count = (tag: Tag) => around.filter((each) => each === tag).length;
  if (tags[from - 1] !== "open") return count("open") <= count("close");
  // "gender (1)" cites; "109 residents (109)" counts.
  if (/^\d$/.test(tokens[from]?.text ?? "")) return true;
  const before = tags[from - 2];
  return before === undefined || /^(?:stop|comma|conj|aux|verb)$/.test(before);
}

/** "[12]" and "[3,4]". */
function isReference(text: string, first: Token, last: Token): boolean {
  if (!/^\d{1,3}(?:,\d{1,3})*$/.test(first.text)) return false;
  return (
    /[[,;–-]/.test(text[first.start - 1] ?? "") &&
    /[\],;–-]/.test(text[last.end] ?? "") &&
    /\[[\d,;–\- ]*$/.test(text.slice(Math.max(0, first.start - 12), first.start))
  );
}

/** "December 31, 2000", "1 January": the day of a date. */
function isDay(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(tokens[from]?.text ?? "")) return false;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (before !== undefined && MONTH.test(before.lower) && /^\p{Lu}/u.test(before.text))
    return tokens[to]?.text !== "%";
  return next !== undefined && MONTH.test(next.lower) && /^\p{Lu}/u.test(next.text);
}

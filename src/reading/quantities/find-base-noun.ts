import { opening } from "../words/chunk-noun-phrase.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { unitKind } from "./quantity-units.ts";
import { wordValue } from "./read-number.ts";

/** Words that stand before or after a number as nouns do and name nothing. */
const NO_NAME =
  /^(?:last|past|first|second|third|next|only|least|most|median|mean|average|total|range|maximum|minimum|v|vs|versus|respectively|old|prior|following|thereafter|afterwards|before|after|daily|weekly|monthly|apart|later|earlier|ago|long|once|twice|thrice|postoperatively|each|ie|eg|figures?|tables?|case|p|n)$/;

/** Participles that begin a clause without a subject: "and conducted interviews (n = 9)". */
export const DEEDS =
  /^(?:conducted|performed|included|including|enrolled|recruited|used|using|identified|assessed|studied|received|receiving|undergoing|underwent|had|having|obtained|collected|reviewed|required|requiring|developed|showed|reported|reporting)$/;

/** The noun with its own adjectives that ends before token `to`, a bracket stepped over; or "". */
export function baseBefore(sentence: Tagged, to: number): string {
  const { tags } = sentence;
  let end = to;
  if (tags[end - 1] === "close") end = Math.max(0, opening(tags, end - 1));
  if (tags[end - 1] !== "noun" && tags[end - 1] !== "ing") return "";
  let start = end - 1;
  while (start > 0 && end - start < 9 && isInside(sentence, start - 1)) start--;
  if (
    tags[start - 1] === "det" &&
    !/^(?:whose|either|neither|no|any)$/.test(sentence.tokens[start - 1]?.lower ?? "")
  )
    start--;
  return named(sentence, start, end);
}

/** The noun with its own adjectives that begins at token `at`; or "". */
export function baseAfter(sentence: Tagged, at: number): string {
  const { tokens, tags } = sentence;
  let end = at;
  const from = tags[at] === "det" ? at + 1 : at;
  for (let i = from; i < tags.length && i - from < 8; i++) {
    const tag = tags[i];
    if (tag === "noun") end = i + 1;
    else if (tag !== "adj" && !(tag === "part" && tags[i + 1] === "noun")) break;
    if (NO_NAME.test(tokens[i]?.lower ?? "")) return "";
  }
  return end > from ? named(sentence, at, end) : "";
}

function isInside({ tokens, tags }: Tagged, i: number): boolean {
  const { lower = "" } = tokens[i] ?? {};
  if (DEEDS.test(lower) || NO_NAME.test(lower))
    return /^(?:median|mean|average|total|maximum|minimum|first|second|third)$/.test(lower);
  const tag = tags[i];
  if (/^\d/.test(lower) || wordValue(lower) !== undefined) return false;
  return (
    tag === "noun" ||
    tag === "adj" ||
    (tag === "part" && tags[i + 1] === "noun") ||
    tokens[i]?.text === "-"
  );
}

function named(sentence: Tagged, from: number, to: number): string {
  const words = printTokens(sentence, from, to);
  const { text: last = "", lower = "" } = sentence.tokens[to - 1] ?? {};
  if (NO_NAME.test(lower) || (last !== last.toUpperCase() && unitKind(last) !== undefined))
    return "";
  return /\p{L}{2}/u.test(words) ? words : "";
}

/** "survival time" of "survival time from relapse of 35 months": the noun that the phrase is about. */
export function headBefore(sentence: Tagged, to: number): string {
  const { tokens, tags } = sentence;
  let noun = baseBefore(sentence, to);
  let start = to - 1;
  for (let step = 0; step < 2 && noun !== ""; step++) {
    while (start > 0 && /^(?:noun|adj|det|part|ing)$/.test(tags[start] ?? "")) start--;
    if (!/^(?:from|after|in|since|at)$/.test(tokens[start]?.lower ?? "")) return noun;
    const outer = baseBefore(sentence, start);
    if (outer === "") return noun;
    noun = outer;
    start--;
  }
  return noun;
}

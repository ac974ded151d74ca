import type { Tagged } from "../words/tag-sentence.ts";
import { armEnding } from "./find-arms.ts";
import { baseBefore } from "./find-base-noun.ts";
import { findSubject } from "./find-subject.ts";
import { isCompared } from "./is-compared.ts";

/**
 * What the first value in the bracket around token `from` is of: the noun before the bracket, or the
 * subject where that noun is the arm that the value belongs to.
 *
 *     a sensitivity (71%)    mortality was higher in the control group (9.1%)
 */
export function nameInBracket(sentence: Tagged, from: number): string {
  const { tokens, tags } = sentence;
  const open = openBefore(sentence, from);
  if (open < 1) return "";
  if (armEnding(sentence, open) !== undefined) return findSubject(sentence, open);
  // "was significantly faster (median 4.27": a comparative says how, not what.
  const comparative = /(?:[a-z]{3}er|less|more)$/.test(tokens[open - 1]?.lower ?? "");
  if (comparative && /^(?:adv|aux|verb)$/.test(tags[open - 2] ?? ""))
    return findSubject(sentence, open);
  if (isCompared(sentence, open)) return findSubject(sentence, open);
  const noun = baseBefore(sentence, open);
  return noun === "" ? findSubject(sentence, open) : noun;
}

/** The bracket that the figure at token `from` stands in, when no other figure stands before it. */
function openBefore({ tags }: Tagged, from: number): number {
  for (let i = from - 1; i >= 0 && from - i < 12; i--) {
    if (tags[i] === "open") return i;
    if (tags[i] === "close" || tags[i] === "num") return -1;
  }
  return -1;
}

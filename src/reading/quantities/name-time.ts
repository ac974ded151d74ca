import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { baseAfter, baseBefore } from "./find-base-noun.ts";
import { findSubject } from "./find-subject.ts";

const SINCE = /^(?:of|after|before|following|since|from|post)$/;
const WHEN = /^(?:at|after|within|for|until|by|every|to)$/;

/**
 * What a time is the time of: what it counts from, else what was looked at then.
 *
 *     four months after the lecture    mortality at 30 days    the cohort was followed for 3 years
 */
export function nameTime(sentence: Tagged, { figure }: Draft): string {
  const { tokens, tags } = sentence;
  if (SINCE.test(tokens[figure.to]?.lower ?? "")) {
    const since = baseAfter(sentence, figure.to + 1);
    if (since !== "") return since;
  }
  let at = figure.from - 1;
  // "in the first 24 h", "over a 5-year period"
  while (at > 0 && figure.from - at < 4 && /^(?:det|adj)$/.test(tags[at] ?? "")) at--;
  if (!WHEN.test(tokens[at]?.lower ?? "")) return "";
  if (at === 0 || tags[at - 1] === "stop") return opened(sentence, figure.to);
  const noun = baseBefore(sentence, at);
  return noun === "" ? findSubject(sentence, at) : noun;
}

/** "At 5 years, the survival rate was": the subject after the comma. */
function opened(sentence: Tagged, to: number): string {
  return sentence.tags[to] === "comma" ? baseAfter(sentence, to + 1) : "";
}

import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { baseBefore } from "./find-base-noun.ts";
import { countedAfter, nounAfter } from "./find-counted.ts";

import { findWhole, nounAfterNumber } from "./find-whole.ts";

/**
 * What a count counts.
 *
 *     1,201 patients with NSCLC    interviews (n = 9)    45 (37.5%) of the women
 *
 * @param counted what the sentence counted before: the noun of "45 died"
 */
export function nameCounted(sentence: Tagged, draft: Draft, counted: string): string {
  const { tokens, tags } = sentence;
  const { figure, label } = draft;
  if (label?.kind === "sample") {
    // "n=12 mice per group"
    const named = countedAfter(sentence, figure.to);
    if (named !== "") return named;
    const opens = tags[label.from - 1] === "open" || tags[label.from - 1] === "comma";
    return opens ? baseBefore(sentence, label.from - 1) : "";
  }
  const after = countedAfter(sentence, figure.to);
  if (after !== "") return after;
  if (tags[figure.to] === "open") {
    const close = closeOf(sentence, figure.to);
    if (close < 0) return "";
    if (tokens[close + 1]?.lower === "of") return nounAfterNumber(sentence, close + 2);
    const beyond = countedAfter(sentence, close + 1);
    if (beyond !== "") return beyond;
  }
  if (tokens[figure.to]?.lower === "of") return nounAfter(sentence, figure.to);
  const number = numberOf(sentence, figure.from);
  if (number !== "") return number;
  const whole = findWhole(sentence, figure.from);
  return whole === "" ? counted : whole;
}

/** "The number of nodes was 12": the noun after "number of". */
function numberOf(sentence: Tagged, from: number): string {
  const { tokens } = sentence;
  for (let i = from - 1; i > 0 && from - i < 16; i--) {
    if (/^numbers?$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "of")
      return nounAfter(sentence, i + 2);
  }
  return "";
}

function closeOf({ tags }: Tagged, open: number): number {
  for (let i = open; i < tags.length && i - open < 14; i++) if (tags[i] === "close") return i;
  return -1;
}

import { opening } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** How far before the number its subject may end, in tokens. */
const reach = 16;

/**
 * True when the number says how many, since its subject is a count: a mean of counts is one too.
 *
 *     The median citation count was 13 for oral and 7 for poster abstracts.
 */
export function isTally({ tokens, tags }: Tagged, from: number): boolean {
  let copula = false;
  for (let i = from - 1; i >= 0 && from - i < reach; i--) {
    const tag = tags[i];
    if (tag === "close") {
      i = Math.max(0, opening(tags, i));
      continue;
    }
    if (tag === "stop" || tag === "comma" || tag === "sub" || tag === "verb") return false;
    if (tag === "open" && !copula) return false;
    if (tag === "aux") copula = true;
    if (copula && /^(?:counts?|numbers?)$/.test(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

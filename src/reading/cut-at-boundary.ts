import {
  countWords,
  type Draft,
  maximumHeadlineWords,
  printDraft,
  tagAt,
  without,
  wordAt,
} from "./headline-draft.ts";
import type { Tag } from "./tag-words.ts";

/** No headline ends on one of these. */
const NEVER_LAST = new Set<Tag>([
  "prep",
  "to",
  "det",
  "conj",
  "sub",
  "rel",
  "aux",
  "modal",
  "not",
  "comma",
  "open",
  "inf",
  "mark",
]);

/**
 * The last resort: the longest start of the clause of at most 15 words that ends where a phrase
 * ends, after its verb. Only when there is none, the words that fit.
 */
export function splitAtBoundary(draft: Draft): Draft {
  let best = -1;
  let spare = -1;
  let verb = -1;
  for (let k = 1; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k - 1);
    if (tag === "verb" || (tag === "part" && tagAt(draft, k - 2) === "aux") || tag === "aux")
      verb = k - 1;
    if (countWords(printDraft(start(draft, k))) > maximumHeadlineWords) break;
    if (NEVER_LAST.has(tag as Tag) && wordAt(draft, k - 1) !== "%") continue;
    spare = k;
    const next = tagAt(draft, k);
    const ends =
      next === "comma" ||
      next === "conj" ||
      next === "prep" ||
      next === "sub" ||
      next === "rel" ||
      next === "stop" ||
      next === "to" ||
      next === "open";
    const of = wordAt(draft, k) === "of" || wordAt(draft, k) === "than";
    // Something must follow the verb, unless the verb stands in the passive ("was analyzed").
    const said = verb >= 0 && (verb < k - 1 || tagAt(draft, k - 1) === "part");
    if (ends && !of && said) best = k;
  }
  return start(draft, best > 0 ? best : spare > 0 ? spare : Math.min(draft.kept.length, 1));
}

function start(draft: Draft, length: number): Draft {
  const kept = new Set(draft.kept.slice(0, length));
  return without(draft, (index) => !kept.has(index));
}

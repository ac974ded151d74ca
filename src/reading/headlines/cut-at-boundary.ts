import type { Tag } from "../words/tag.ts";
import {
  countWords,
  type Draft,
  maximumHeadlineWords,
  printDraft,
  tagAt,
  without,
  wordAt,
} from "./headline-draft.ts";

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
  "adv",
  "adj",
  "ing",
]);
const NEVER_LAST_WORD =
  /^(?:compared|based|due|according|such|those|that|more|less|most|respectively|followed|soon|each|who|versus|vs|than|rather|as|relation|comparison|terms|order|regard|respect|accordance|contrast|spite|light|conjunction|so|=|<|>|±|±|\/|-|–|\+)$/;

/** Nouns that are half a thing without what follows: "a reduction in X", "patients with X". */
export const NEEDS_MORE =
  /^(?:resistance|response|role|roles|risk|risks|odds|increase|increases|decrease|decreases|reduction|reductions|changes?|effects?|impact|associations?|differences?|correlations?|relationships?|interactions?|need|evidence|access|exposure|improvements?|rise|involvement|influence|comparison|link|shift|insights?|patients?|people|persons?|individuals|those|women|men|children|adults|mice|cells|subjects|cases|participants|levels?|rates?|numbers?|total|majority|presence|absence|use|lack|loss|onset|addition|ability|likelihood|incidence|prevalence)$/;

/**
 * The last resort: the longest start of the clause of at most 15 words that ends where a phrase
 * ends, after the verb of every clause that it opened. Where there is none, the words that fit, and
 * `whole` is false.
 */
export function cutAtBoundary(draft: Draft): { cut: Draft; whole: boolean } {
  const best = { strong: -1, weak: -1, spare: -1 };
  const count = { finite: 0, opened: 0 };
  let verb = -1;
  let listed = false;
  // "between A" is nothing without "and B".
  let between = false;
  for (let k = 1; k <= draft.kept.length; k++) {
    const tag = tagAt(draft, k - 1) as Tag;
    // What follows a semicolon is another clause.
    if (tag === "stop" && best.strong > 0) break;
    if (
      tag === "sub" ||
      tag === "rel" ||
      (tag === "conj" && count.finite > count.opened && verbAhead(draft, k))
    )
      count.opened++;
    if (wordAt(draft, k - 1) === "between") between = true;
    if (tag === "conj") between = false;
    if (tag === "verb" || tag === "modal" || tag === "aux") {
      const chained = tagAt(draft, k - 2) === "modal" || tagAt(draft, k - 2) === "aux";
      if (!chained) count.finite++;
    }
    if (tag === "verb" || tag === "aux" || (tag === "part" && verb === k - 2)) verb = k - 1;
    if (countWords(printDraft(start(draft, k))) > maximumHeadlineWords) break;
    const last = wordAt(draft, k - 1);
    const adjective = tag === "adj" && isPredicate(draft, k - 1);
    if ((NEVER_LAST.has(tag) && !adjective) || NEVER_LAST_WORD.test(last)) continue;
    if (tag !== "verb") best.spare = k;
    // Something must follow the verb, unless the verb is a passive that stands alone.
    const said = count.finite > count.opened && (verb < k - 1 || tag === "part");
    const next = tagAt(draft, k);
    if (!said || between || !endsPhrase(next) || /^(?:of|than)$/.test(wordAt(draft, k))) continue;
    // In a list only the first member can stand for it; "A, B" alone is broken.
    if (next === "comma") {
      if (listed) continue;
      listed = true;
    }
    if (next === "conj" && listed) continue;
    // "by A and with B": the second half belongs to a verb that it no longer has.
    if (tagAt(draft, lastConjunction(draft, k) + 1) === "prep") continue;
    // "It may be assumed" and "Research has demonstrated" claim nothing without their "that".
    if (next === "sub" && (tag === "verb" || tag === "part")) continue;
    if (NEEDS_PREPOSITION.test(last) && next === "prep") continue;
    if (isParallel(draft, k)) continue;
    if (NEEDS_MORE.test(last) && (next === "prep" || next === "rel" || next === "to"))
      best.weak = k;
    else best.strong = k;
  }
  const length = best.strong > 0 ? best.strong : best.weak > 0 ? best.weak : best.spare;
  const cut = start(draft, length > 0 ? length : Math.min(draft.kept.length, 1));
  return { cut, whole: best.strong > 0 || best.weak > 0 };
}

/** True when a finite verb follows before the next comma: the conjunction joins clauses. */
function verbAhead(draft: Draft, from: number): boolean {
  for (let k = from; k < draft.kept.length && k - from < 30; k++) {
    const tag = tagAt(draft, k);
    if (tag === "verb" || tag === "aux" || tag === "modal") return true;
    if (tag === "comma" || tag === "stop" || tag === "sub" || tag === "rel") return false;
  }
  return false;
}

/** Adjectives and participles that are half a thing without their preposition. */
const NEEDS_PREPOSITION =
  /^(?:dependent|independent|able|unable|likely|unlikely|due|prone|equal|subject|eligible|attributable|responsible|predictive|indicative|associated|correlated|related|linked|consistent|comparable|characterized|composed|defined|limited|aimed)$/;

/** "2 miles for A and 3 | for B": the second half has lost what it is for. */
function isParallel(draft: Draft, k: number): boolean {
  if (tagAt(draft, k) !== "prep") return false;
  const conjunction = lastConjunction(draft, k);
  for (let j = conjunction - 1; j > 0 && conjunction - j < 10; j--) {
    if (wordAt(draft, j) === wordAt(draft, k)) return true;
  }
  return false;
}

/** The kept position of the last conjunction before `k`, or -2. */
function lastConjunction(draft: Draft, k: number): number {
  for (let j = k - 1; j > 0; j--) if (tagAt(draft, j) === "conj") return j;
  return -2;
}

function endsPhrase(next: Tag | undefined): boolean {
  return next === undefined || PHRASE_ENDS.has(next);
}

const PHRASE_ENDS = new Set<Tag>(["comma", "conj", "prep", "sub", "rel", "stop", "to", "open"]);

/** "is effective", "were significantly lower": the adjective is what is said. */
function isPredicate(draft: Draft, k: number): boolean {
  let i = k - 1;
  while (tagAt(draft, i) === "adv" || tagAt(draft, i) === "not") i--;
  return /^(?:is|are|was|were|be|been|remains?|remained|becomes?|became|seems?|appears?|appeared)$/.test(
    wordAt(draft, i),
  );
}

function start(draft: Draft, length: number): Draft {
  const kept = new Set(draft.kept.slice(0, length));
  return without(draft, (index) => !kept.has(index));
}

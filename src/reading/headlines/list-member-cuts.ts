import { isPlural } from "../words/tag.ts";
import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";
import { limits } from "./limits.ts";

/**
 * All but the first of the things that a verb or an effect reaches, where the first alone is true:
 *
 *     Surgery was associated with lower mortality, shorter stay, and fewer complications in women
 *     Surgery was associated with lower mortality                                        in women
 *
 * "Risk factors were A, B, and C" and "a mixture of A and B" keep all. The draft holds no brackets.
 */
export function listMemberCuts(draft: Draft): Cut[] {
  const cuts: Cut[] = [];
  if (draft.kept.some((_, k) => TOGETHER.test(wordAt(draft, k)))) return [];
  let said = false;
  for (let k = 0; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k) ?? "";
    if (tag === "verb" || tag === "aux" || tag === "inf") said = true;
    if (!said || !reaches(draft, k)) continue;
    let first = memberEnd(draft, k + 1, false);
    if (!isMember(draft, k + 1, first)) continue;
    let end = listEnd(draft, k + 1, first, false);
    if (end < 0 && wordAt(draft, first) === "of") {
      // "the uptake of A, the release of B, and the loss of C": each has its own.
      first = memberEnd(draft, k + 1, true);
      end = isMember(draft, k + 1, first) ? listEnd(draft, k + 1, first, true) : -1;
    }
    if (end > 0) cuts.push(cutOf(draft, first, end, 1 + 0.01 * (end - first)));
  }
  return cuts;
}

/** Words after which members hold only together, or one by one in an order. */
const TOGETHER =
  /^(?:both|between|respectively|either|neither|only|than|compared|versus|vs|combined|combination|among)$/;
const JOINING = /^(?:compris|consist|combin|compar|join|link|divid|differ)/;
const GOVERNED: Readonly<Record<string, RegExp>> = {
  with: /^(?:associated|correlated|linked)$/,
  in: /^(?:increases?|decreases?|reductions?|improvements?|changes?|differences?|resulted|results?|role|involved|rise|decline)$/,
  on: /^(?:effects?|impact|influence)$/,
  for: /^(?:risk|factors?|need|evidence)$/,
  to: /^(?:led|lead|leads|contributed?|contributes|related|due|attributed)$/,
  of: /^(?:risk|risks|levels?|incidence|rates?|expression|prevalence|frequency|severity|odds|occurrence|predictors?|predictive|improvement|reduction|inhibition|activation|induction|loss)$/,
};

/** True for a verb with an object right behind `k`, or a preposition that says what an effect is on. */
function reaches(draft: Draft, k: number): boolean {
  const tag = tagAt(draft, k) ?? "";
  const word = wordAt(draft, k);
  if (tag === "verb" || tag === "inf") return !JOINING.test(word);
  return (tag === "prep" || tag === "to") && GOVERNED[word]?.test(wordAt(draft, k - 1)) === true;
}

/** One past the nouns and what stands before them from `k`; with `of`, past "of X" too. */
function memberEnd(draft: Draft, from: number, of: boolean): number {
  let k = from;
  for (; k < draft.kept.length && k - from < 10; k++) {
    const tag = tagAt(draft, k) ?? "";
    if (/^(?:det|adj|noun|num|adv)$/.test(tag)) continue;
    if (of && wordAt(draft, k) === "of" && tagAt(draft, k - 1) === "noun") continue;
    break;
  }
  return k;
}

function isMember(draft: Draft, from: number, to: number): boolean {
  return to > from && to - from < 10 && tagAt(draft, to - 1) === "noun";
}

/** One past the last member of the list whose first one ends at `first`; -1 where it is none. */
function listEnd(draft: Draft, start: number, first: number, of: boolean): number {
  let k = first;
  let last = -1;
  while (k < draft.kept.length) {
    const comma = tagAt(draft, k) === "comma";
    const owned = draft.kept.slice(start, first).some((_, j) => wordAt(draft, start + j) === "of");
    if (of !== owned) return -1;
    const joined = wordAt(draft, comma ? k + 1 : k) === "and";
    if (!comma && !joined) break;
    const from = k + (comma ? 1 : 0) + (joined ? 1 : 0);
    const to = memberEnd(draft, from, of);
    if (!isMember(draft, from, to)) return -1;
    const own = draft.kept.slice(from, to).some((_, j) => wordAt(draft, from + j) === "of");
    if (of && !own) return -1;
    if (joined) {
      last = from;
      k = to;
      break;
    }
    k = to;
  }
  if (last < 0) return -1;
  const length = k - last;
  // "rate and depth of breathing" share their end; "lung and breast cancer" their head.
  if (!/^(?:|prep|stop|to)$/.test(tagAt(draft, k) ?? "") || wordAt(draft, k) === "of") return -1;
  if (!SETTING.test(wordAt(draft, k))) {
    // "and transport of C across D": what follows is of the last one, and goes with it.
    if (limits(draft, k, draft.kept.length) || hasVerb(draft, k)) return -1;
    k = draft.kept.length;
  }
  const head = draft.tokens[draft.kept[first - 1] ?? -1];
  return first - start < length && !isPlural(head) ? -1 : k;
}

function hasVerb(draft: Draft, from: number): boolean {
  return draft.kept
    .slice(from)
    .some((index) => /^(?:verb|aux|modal|rel|sub|comma|conj)$/.test(draft.tags[index] ?? ""));
}

/** What may follow a list and hold for each of its members. */
const SETTING = /^(?:in|at|during|after|over|for|within|following|[.;])$/;

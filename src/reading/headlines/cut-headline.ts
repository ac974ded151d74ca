import type { Abbreviation } from "../reading.ts";
import { type Tagged, tagSentence } from "../words/tag-sentence.ts";
import { breakClause, cutClause } from "./cut-clause.ts";
import { dropOpeners, dropParentheses, keepShortForms } from "./drop-words.ts";
import { type Clause, findClauses } from "./find-clauses.ts";
import {
  type Draft,
  fits,
  maximumHeadlineWords,
  printDraft,
  without,
  wordAt,
} from "./headline-draft.ts";
import { keepsMeaning } from "./keep-meaning.ts";
import { limits } from "./limits.ts";

export { maximumHeadlineWords };

/** A headline with what its making cost: 0 nothing, more the more was lost. */
interface Candidate {
  readonly text: string;
  readonly cost: number;
  readonly verbless?: boolean;
  /** What follows denies or bounds it ("…, although not significantly so"). */
  readonly takenBack?: boolean;
}

/**
 * A headline of at most 15 words, made from the sentence by deleting tokens only (the first letter
 * becomes upper case); hedges, negations, and numbers with their conditions are kept.
 *
 *     Programmed cell death protein ligand 1 (PD-L1) blockade has emerged as a key therapy.
 *                                             PD-L1  blockade has emerged as a key therapy
 */
export function cutHeadline(sentence: string, abbreviations: readonly Abbreviation[]): string {
  const candidates = listCandidates(tagStart(sentence), abbreviations, true, new Set());
  let best = candidates[0];
  for (const candidate of candidates)
    if (best === undefined || candidate.cost < best.cost) best = candidate;
  return best?.text ?? "";
}

/**
 * A headline for every main clause of the sentence, in order, each as `cutHeadline` makes it; none
 * where every cut would break off or change what is claimed. `given`, as `stemGiven` makes them of
 * title and aim, are stems of what the audience knows: "in patients with asthma" may go if they do.
 */
export function cutHeadlines(
  sentence: string,
  abbreviations: readonly Abbreviation[],
  given: ReadonlySet<string> = new Set(),
): string[] {
  return textsOf(listClaims(tagStart(sentence), abbreviations, given));
}

/**
 * The claims of `cutHeadlines` that can each stand alone on a slide: none of a sentence that takes
 * a claim back ("A rose, although not significantly") and says so only in a second headline.
 * `tagged` is the sentence by itself, as `tagSentence` gives it.
 */
export function cutLoneHeadlines(
  tagged: Tagged,
  abbreviations: readonly Abbreviation[],
  given: ReadonlySet<string> = new Set(),
): string[] {
  const claims = listClaims(tagged, abbreviations, given);
  return claims.some(({ takenBack }) => takenBack) ? [] : textsOf(claims);
}

function listClaims(
  tagged: Tagged,
  abbreviations: readonly Abbreviation[],
  given: ReadonlySet<string>,
): Candidate[] {
  return listCandidates(tagged, abbreviations, false, given).filter(
    ({ cost }) => cost < brokenCost,
  );
}

function textsOf(claims: readonly Candidate[]): string[] {
  return [...new Set(claims.map(({ text }) => text))].filter((text) => text !== "");
}

function listCandidates(
  { text: sentence, tokens, tags }: Tagged,
  abbreviations: readonly Abbreviation[],
  whole: boolean,
  given: ReadonlySet<string>,
): Candidate[] {
  const all: Draft = { sentence, tokens, tags, kept: tokens.map((_, index) => index), given };
  const opened = dropOpeners(keepShortForms(all, abbreviations), false);
  if (fits(opened)) return [{ text: printDraft(opened), cost: 0 }];
  const bare = dropParentheses(opened);
  const printed = printDraft(bare);
  if (fits(bare) && keepsMeaning(printed, sentence)) return [{ text: printed, cost: 0.1 }];
  const spans = findClauses(tokens, tags);
  const clauses = spans.map((clause) => {
    const inside = (index: number) => index >= clause.from && index < clause.to;
    const draft = dropOpeners(
      without(keepShortForms(all, abbreviations), (index) => !inside(index)),
      false,
    );
    return shorten(draft, whole);
  });
  const checked = clauses.map(({ text, cost, verbless = false }) => ({
    text,
    cost: cost >= brokenCost || keepsMeaning(text, sentence, verbless) ? cost : brokenCost,
  }));
  // What takes a claim back is said with it, or neither is said.
  return checked.map((candidate, i) => {
    const next = spans[i + 1];
    if (next === undefined || !takesBack(all, next)) return candidate;
    const unsaid = (checked[i + 1]?.cost ?? 0) >= brokenCost;
    return { ...candidate, takenBack: true, ...(unsaid ? { cost: brokenCost } : {}) };
  });
}

/** Nobody prints longer sentences; the rest of a text without stops cannot matter to 15 words. */
const maximumInput = 4000;

function tagStart(sentence: string): Tagged {
  return tagSentence(sentence.slice(0, maximumInput));
}

/** What has lost its verb is no claim: taken only when the sentence offers nothing else. */
const brokenCost = 10;

/** `whole`: with some words of it even where no cut is safe, which costs time. */
function shorten(draft: Draft, whole: boolean): Candidate {
  const made = cutClause(draft);
  if (made === undefined) {
    return { text: whole ? printDraft(breakClause(draft)) : "", cost: brokenCost };
  }
  return {
    text: printDraft(made.draft),
    cost: made.cost + pronounCost(made.draft),
    verbless: made.verbless === true,
  };
}

/** ", although not significantly so", ", but only in women". */
function takesBack(draft: Draft, { from, to }: Clause): boolean {
  const opener = draft.tokens[from - 1]?.lower ?? "";
  return /^(?:although|though|but|however|yet|except)$/.test(opener) && limits(draft, from, to);
}

/** A headline that points back ("they", "these features") needs its neighbour to be understood. */
function pronounCost(draft: Draft): number {
  let cost = 0;
  draft.kept.forEach((_, k) => {
    const word = wordAt(draft, k);
    if (k < 2 && /^(?:they|it|this|these|those|he|she|both)$/.test(word)) cost = Math.max(cost, 2);
    else if (/^(?:these|this|such|latter|former|it|them|its|their)$/.test(word))
      cost = Math.max(cost, 0.5);
  });
  return cost;
}

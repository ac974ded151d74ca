import type { Abbreviation } from "../reading.ts";
import { closing } from "../words/chunk-noun-phrase.ts";
import { tagWords } from "../words/tag-words.ts";
import { tokenize } from "../words/tokenize.ts";
import { cutAdjuncts } from "./cut-adjuncts.ts";
import { cutAtBoundary } from "./cut-at-boundary.ts";
import { cutSubject } from "./cut-subject.ts";
import {
  CONNECTIVES,
  dropArticles,
  dropOpeners,
  dropParentheses,
  keepShortForms,
} from "./drop-words.ts";
import { findClauses } from "./find-clauses.ts";
import {
  type Draft,
  fits,
  maximumHeadlineWords,
  printDraft,
  tagAt,
  without,
  wordAt,
} from "./headline-draft.ts";
import { keepsMeaning } from "./keep-meaning.ts";

export { maximumHeadlineWords };

/** A headline with what its making cost: 0 nothing, more the more was lost. */
interface Candidate {
  readonly text: string;
  readonly cost: number;
}

/**
 * A headline of at most 15 words, made from the sentence by deleting tokens only (the first letter
 * becomes upper case); hedges, negations, and numbers with their conditions are kept.
 *
 *     Programmed cell death protein ligand 1 (PD-L1) blockade has emerged as a key therapy.
 *                                             PD-L1  blockade has emerged as a key therapy
 */
export function cutHeadline(sentence: string, abbreviations: readonly Abbreviation[]): string {
  const candidates = listCandidates(sentence, abbreviations);
  let best = candidates[0];
  for (const candidate of candidates)
    if (best === undefined || candidate.cost < best.cost) best = candidate;
  return best?.text ?? "";
}

/**
 * A headline for every main clause of the sentence, in order, each as `cutHeadline` makes it; none
 * where every cut would break off or change what is claimed.
 */
export function cutHeadlines(sentence: string, abbreviations: readonly Abbreviation[]): string[] {
  const candidates = listCandidates(sentence, abbreviations);
  const claims = candidates.filter((candidate) => candidate.cost < brokenCost);
  const texts = claims.map(({ text }) => text);
  return [...new Set(texts)].filter((text) => text !== "");
}

function listCandidates(sentence: string, abbreviations: readonly Abbreviation[]): Candidate[] {
  const tokens = tokenize(sentence.slice(0, maximumInput));
  const tags = tagWords(tokens);
  const all: Draft = { sentence, tokens, tags, kept: tokens.map((_, index) => index) };
  const whole = dropOpeners(keepShortForms(all, abbreviations), false);
  if (fits(whole)) return [{ text: printDraft(whole), cost: 0 }];
  const clauses = findClauses(tokens, tags).map((clause) => {
    const inside = (index: number) => index >= clause.from && index < clause.to;
    const draft = dropOpeners(
      without(keepShortForms(all, abbreviations), (index) => !inside(index)),
      false,
    );
    return cutClause(draft);
  });
  return clauses.map(({ text, cost }) => ({
    text,
    cost: keepsMeaning(text, sentence) ? cost : Math.max(cost, brokenCost),
  }));
}

/** Nobody prints longer sentences; the rest of a text without stops cannot matter to 15 words. */
const maximumInput = 4000;

/** What has lost its verb is no claim: taken only when the sentence offers nothing else. */
const brokenCost = 10;

/** Each step loses more than the one before; the first that fits is taken. */
function cutClause(draft: Draft): Candidate {
  const cost = pronounCost(draft);
  const steps: readonly (readonly [(draft: Draft) => Draft, number])[] = [
    [(d) => d, 0],
    [dropParentheses, 0.1],
    [(d) => dropOpeners(d, true), 0.2],
    [dropAsides, 0.4],
    [(d) => cutAdjuncts(d, "frame"), 0.5],
    [(d) => cutAdjuncts(d, "free"), 1],
    [cutSubject, 2],
  ];
  let current = draft;
  for (const [step, price] of steps) {
    current = step(current);
    if (fits(current)) return { text: printDraft(current), cost: cost + price };
    const bare = dropArticles(current);
    if (price >= 0.4 && fits(bare)) return { text: printDraft(bare), cost: cost + price + 0.1 };
  }
  const bare = dropArticles(current);
  const { cut, whole } = cutAtBoundary(bare);
  return { text: printDraft(cut), cost: cost + (whole ? 3 : brokenCost) };
}

/** ", which ...," and ", suggesting ..." add to a clause without being part of its claim. */
function dropAsides(draft: Draft): Draft {
  const drop = new Set<number>();
  for (let k = 1; k < draft.kept.length; k++) {
    if (tagAt(draft, k) !== "comma") continue;
    const next = tagAt(draft, k + 1);
    const opens =
      next === "rel" ||
      isParticiple(draft, k + 1) ||
      next === "ing" ||
      (next === "prep" && /^(?:including)$/.test(wordAt(draft, k + 1)));
    if (!opens) continue;
    let end = k + 1;
    while (
      end < draft.kept.length &&
      tagAt(draft, end) !== "comma" &&
      tagAt(draft, end) !== "stop"
    ) {
      if (tagAt(draft, end) === "open") {
        const close = closing(draft.tags, draft.kept[end] ?? 0);
        while (close > 0 && end < draft.kept.length && (draft.kept[end] ?? 0) < close) end++;
      }
      end++;
    }
    const trailing = end >= draft.kept.length || tagAt(draft, end) === "stop";
    // An aside in the middle is closed by its own comma; a list inside a trailing one is not read.
    if (!trailing && !(finiteAfter(draft, end) || CONNECTIVES.test(wordAt(draft, end + 1)))) {
      for (let j = k; j < draft.kept.length; j++) drop.add(draft.kept[j] as number);
      break;
    }
    let last = trailing ? end : end + 1;
    // "X, which A, however, does B": the connective goes with the aside.
    while (!trailing && CONNECTIVES.test(wordAt(draft, last)) && tagAt(draft, last + 1) === "comma")
      last += 2;
    for (let j = k; j < last; j++) drop.add(draft.kept[j] as number);
    k = last;
  }
  const shorter = without(draft, (index) => drop.has(index));
  return shorter.kept.some((_, k) => ["verb", "aux", "modal"].includes(tagAt(shorter, k) ?? ""))
    ? shorter
    : draft;
}

function finiteAfter(draft: Draft, k: number): boolean {
  const next = tagAt(draft, k + 1);
  return next === "verb" || next === "aux" || next === "modal" || next === "adv";
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

/** ", repeatedly detected in X," and ", compared with" (which is kept, for it limits a number). */
function isParticiple(draft: Draft, k: number): boolean {
  const at = tagAt(draft, k) === "adv" ? k + 1 : k;
  return tagAt(draft, at) === "part" && wordAt(draft, at) !== "compared";
}

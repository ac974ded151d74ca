import type { Role } from "../reading.ts";
import { ROLE_CUES, ROLE_FEATURES, ROLE_NEXT, ROLE_PRIOR, ROLE_START } from "./role-cues.ts";

const ROLES: readonly Role[] = ["background", "objective", "methods", "results", "conclusions"];

/** How much the order of roles counts beside the words; chosen on held-out abstracts. */
const ORDER = 0.45;
/** How much of the prior is taken out of each sentence's own score before the order puts it in. */
const PRIOR = 0.5;
/** Flattens the scores, which the regression makes too sure: 0.98 meant 0.94 without it. */
const CALM = 0.75;
/** Below this a role that a heading excludes. */
const NEVER = -1e3;

/** A sentence and the roles that its printed heading allows (all five without a heading). */
export interface RoleInput {
  readonly text: string;
  readonly roles: readonly Role[];
}

/** One softmax row per phrase, split once. */
const parse = (table: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const bar = line.lastIndexOf("|");
        return [
          line.slice(0, bar),
          line
            .slice(bar + 1)
            .split(" ")
            .map(Number),
        ] as const;
      }),
  );
const CUES = parse(ROLE_CUES);
const FEATURES = parse(ROLE_FEATURES);

/**
 * The role of each sentence of one abstract and its posterior probability, 0 to 1.
 *
 * Each sentence is scored by the cue phrases it holds and by where it stands; a chain over the
 * order of roles smooths the scores, and the forward-backward sums give the posteriors. A heading
 * that allows one role decides it, with probability 1.
 */
export function assignRoles(sentences: readonly RoleInput[]): { role: Role; confidence: number }[] {
  const scores = sentences.map((sentence, i) => scoreSentence(sentence, i, sentences.length));
  const posteriors = sumPaths(scores);
  return posteriors.map((posterior, i) => {
    let best = 0;
    for (let r = 1; r < ROLES.length; r++) if (at(posterior, r) > at(posterior, best)) best = r;
    const printed = sentences[i]?.roles.length === 1;
    return {
      role: ROLES[best] as Role,
      confidence: printed ? 1 : Math.min(1, at(posterior, best)),
    };
  });
}

const at = (row: readonly number[] | undefined, i: number): number => row?.[i] ?? 0;

/** Log likelihood of each role for one sentence by itself. */
function scoreSentence({ text, roles }: RoleInput, index: number, count: number): number[] {
  const words = foldWords(text);
  const score = ROLES.map(() => 0);
  const add = (row: readonly number[] | undefined) => {
    if (row !== undefined)
      for (let r = 0; r < score.length; r++) score[r] = at(score, r) + at(row, r);
  };
  const seen = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    let phrase = "";
    for (let n = 0; n < 3 && i + n < words.length; n++) {
      phrase = n === 0 ? (words[i] as string) : `${phrase} ${words[i + n]}`;
      if (seen.has(phrase)) continue;
      const row = CUES.get(phrase);
      if (row !== undefined) {
        seen.add(phrase);
        add(row);
      }
    }
  }
  for (const feature of placeFeatures(words, index, count)) add(FEATURES.get(feature));
  const total = logSum(score);
  return score.map((value, r) =>
    roles.includes(ROLES[r] as Role) ? CALM * (value - total - PRIOR * at(ROLE_PRIOR, r)) : NEVER,
  );
}

/** Lower case, numbers as "#", marks of arithmetic apart, other marks dropped. */
function foldWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .replace(/\d+(?:[.,·]\d+)*|@/g, " # ")
    .replace(/[%<>=±]/g, " $& ")
    .replace(/[^\p{L}\p{M}\p{N}_#%<>=±' ]+/gu, " ");
  return ["^", ...folded.split(/\s+/).filter(Boolean), "$"];
}

function placeFeatures(words: readonly string[], index: number, count: number): string[] {
  const numbers = words.filter((word) => word === "#").length;
  const length = words.length - 2;
  const features = [
    `pos:${Math.min(9, Math.floor((10 * index) / count))}`,
    `num:${numbers === 0 ? 0 : numbers < 3 ? 1 : numbers < 7 ? 2 : 3}`,
    `len:${length < 12 ? 0 : length < 25 ? 1 : 2}`,
  ];
  if (index === 0) features.push("pos:first");
  if (index === count - 1) features.push("pos:last");
  if (index === count - 2) features.push("pos:last2");
  return features;
}

/** Forward-backward over the chain: posterior probabilities for each sentence. */
function sumPaths(scores: readonly (readonly number[])[]): number[][] {
  const forward: number[][] = [];
  scores.forEach((score, i) => {
    const before = forward[i - 1];
    forward.push(
      score.map((value, r) =>
        before === undefined
          ? value + ORDER * at(ROLE_START, r)
          : value + logSum(before.map((sum, from) => sum + ORDER * at(ROLE_NEXT[from], r))),
      ),
    );
  });
  let backward = ROLES.map(() => 0);
  const posteriors: number[][] = [];
  for (let i = scores.length - 1; i >= 0; i--) {
    const sums = (forward[i] ?? []).map((sum, r) => sum + at(backward, r));
    const total = logSum(sums);
    posteriors.push(sums.map((sum) => Math.exp(sum - total)));
    const after = backward;
    backward = ROLES.map((_, from) =>
      logSum(ROLES.map((_, r) => ORDER * at(ROLE_NEXT[from], r) + at(scores[i], r) + at(after, r))),
    );
  }
  return posteriors.reverse();
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

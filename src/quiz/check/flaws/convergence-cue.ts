import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { ReadOption } from "../item.ts";
import { readAmount } from "../text/read-amount.ts";

const LINKING =
  /^(?:a|an|the|of|in|with|and|or|to|for|by|on|at|from|as|is|are|was|were|it|its|that|than|be)$/u;
/** More options than anybody writes: the comparison of all with all stays small. */
const MOST_OPTIONS = 12;

/**
 * Distractors made by changing one part of the key each: "inflamed and acidic" beside "inflamed
 * and alkaline", "hypoxic and acidic". The option that shares most with the others is the key. Two
 * changes crossed (a two by two) share evenly, and pass.
 */
export const convergenceCue: QuestionFlaw = {
  id: "convergence-cue",
  definition:
    "The key is the option that has most in common with the others, and can be found by counting.",
  source: NINETEEN,
  remedy: "let the distractors share as much with each other as with the key (cross two changes)",
  find({ kind, options }) {
    if (kind !== "single" || options.length < 3 || options.length > MOST_OPTIONS) return undefined;
    if (options.every((option) => readAmount(option))) return undefined;
    const parts = sharedParts(options);
    const scores = options.map((_, i) =>
      parts.reduce((sum, holders) => sum + (holders.has(i) ? holders.size - 1 : 0), 0),
    );
    const key = options.findIndex(({ correct }) => correct);
    const own = parts.filter((holders) => holders.has(key));
    const best = Math.max(...scores.filter((_, i) => i !== key));
    // One shared part groups options; only two that meet in the key alone point at it.
    return own.length >= 2 && (scores[key] ?? 0) > best && meetOnlyAt(key, own, options.length)
      ? "has a key that shares most with the other options"
      : undefined;
  },
};

/** Sets of options that have a word which not all have; words of one set are one part. */
function sharedParts(options: readonly ReadOption[]): readonly ReadonlySet<number>[] {
  const holders = new Map<string, Set<number>>();
  for (const [i, { words }] of options.entries()) {
    for (const { lower } of words) {
      if (LINKING.test(lower)) continue;
      const set = holders.get(lower) ?? new Set();
      holders.set(lower, set.add(i));
    }
  }
  const parts = new Map<string, Set<number>>();
  for (const set of holders.values()) {
    if (set.size > 1 && set.size < options.length) parts.set([...set].join(), set);
  }
  return [...parts.values()];
}

/** True when no distractor has all the shared parts of the key. */
function meetOnlyAt(key: number, own: readonly ReadonlySet<number>[], count: number): boolean {
  for (let i = 0; i < count; i++) {
    if (i !== key && own.every((holders) => holders.has(i))) return false;
  }
  return true;
}

import type { Unit } from "./short-form-units.ts";

/** Where a short form stands: alone in its bracket, among other words, or before its long form. */
export type Place = "alone" | "among" | "within";

/**
 * Limits by number of units, 0 to 6 and more, of short forms with a capital or a digit and without.
 * Chosen on 4,476 abstracts without gold, as Sohn et al. (2008) estimate precision: count the
 * alignments of each cost, and count those of the same short forms with the text before brackets
 * elsewhere, which are chance. Each limit is near the cost from which on chance explains more than
 * one in six; it comes early for two letters, late for five, and earlier among other words, where
 * "OR 1.8" and the like are no definitions at all. `within` is guessed from `among`.
 */
const limits: Readonly<Record<Place, readonly number[]>> = {
  alone: [0, 1.25, 1.6, 2.6, 3, 3.5, 4],
  among: [0, 0.05, 0.3, 1.5, 1.6, 2.6, 3],
  within: [0, 0, 0.5, 1.4, 2, 2.4, 2.8],
};
/** A word in lower case among others is most often just that. */
const lowerCaseLimits: typeof limits = {
  alone: [0, 0, 0.7, 1.2, 1.5, 1.5, 1.5],
  among: [0, 0, 0.4, 0.45, 1, 1.3, 1.3],
  within: [0, 0, 0.4, 0.45, 1, 1.3, 1.3],
};

/** The dearest alignment (see `align-forms`) that is believed for a short form with these units. */
export function costLimit(short: string, units: readonly Unit[], place: Place): number {
  // The "s" of a plural and the sign of a charge are no evidence.
  const count = units.filter(
    ({ kind, dropCost }) => dropCost === undefined || kind === "number",
  ).length;
  const row = (/\p{Lu}|\p{N}/u.test(short) ? limits : lowerCaseLimits)[place];
  return row[Math.min(count, row.length - 1)] ?? 0;
}

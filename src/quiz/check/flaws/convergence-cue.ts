import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { ReadOption } from "../item.ts";
import { findChange } from "../text/find-change.ts";

/** More options than anybody writes: the comparison of all with all stays small. */
const MOST_OPTIONS = 12;

/**
 * Distractors made by changing one part of the key each: whoever looks for the option from which
 * the others are one step away has the key.
 *
 *     chronically inflamed and acidic      (key: two others are one step away, at two places)
 *     chronically inflamed and alkaline    (one)
 *     transiently inflamed and acidic      (one)
 *
 * Two changes crossed (a two by two) leave every option one step from two others, and pass.
 */
export const convergenceCue: QuestionFlaw = {
  id: "convergence-cue",
  definition:
    "The key is the option that has most in common with the others, and can be found by comparing them.",
  source: NINETEEN,
  remedy: "let the distractors share as much with each other as with the key (cross two changes)",
  find({ kind, options }) {
    if (kind !== "single" || options.length < 3 || options.length > MOST_OPTIONS) return undefined;
    const places = options.map((option) => listPlaces(option, options));
    const key = options.findIndex(({ correct }) => correct);
    const own = places[key] ?? [];
    const isCentre = places.every((others, i) => i === key || others.length < own.length);
    return isCentre && new Set(own).size >= 2
      ? "has a key from which the other options are one change away each"
      : undefined;
  },
};

/** Where in the option each of those begins to differ that are one change away from it. */
function listPlaces(option: ReadOption, options: readonly ReadOption[]): number[] {
  return options.flatMap((other) => {
    const place = other === option ? undefined : findChange(option.words, other.words);
    return place === undefined ? [] : [place];
  });
}

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
    if (isCentre && new Set(own).size >= 2) {
      return "has a key from which the other options are one change away each";
    }
    return isMadeOfOthers(options, key)
      ? "has a key whose parts all come back in other options"
      : undefined;
  },
};

/**
 * Of options that join parts ("radiation and temozolomide"), the key is the one whose every part
 * comes back, and comes back most. With parts crossed two by two, all are alike, and none is told.
 */
function isMadeOfOthers(options: readonly ReadOption[], key: number): boolean {
  const parts = options.map(({ words }) => partsOf(words.map(({ lower }) => lower).join(" ")));
  const joined = parts.filter(({ length }) => length > 1).length;
  const own = parts[key] ?? [];
  if (own.length < 2 || joined < 3) return false;
  const count = (part: string) => parts.filter((others) => others.includes(part)).length;
  const scores = parts.map((each) => each.reduce((sum, part) => sum + count(part), 0));
  return (
    own.every((part) => count(part) > 1) &&
    scores.every((score, i) => i === key || score < (scores[key] ?? 0)) &&
    // As long as the key, so that it does not win by its length.
    parts.filter(({ length }) => length === own.length).length >= 3
  );
}

function partsOf(phrase: string): string[] {
  return phrase.split(/ (?:and|with|plus) /u);
}

/** Where in the option each of those begins to differ that are one change away from it. */
function listPlaces(option: ReadOption, options: readonly ReadOption[]): number[] {
  return options.flatMap((other) => {
    const place = other === option ? undefined : findChange(option.words, other.words);
    return place === undefined ? [] : [place];
  });
}

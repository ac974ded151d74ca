import { type Random, shuffle } from "../../kernel/index.ts";
import type { Draft } from "../write/draft.ts";

/**
 * The place of each key, from 0. Over a quiz the keys of questions with as many options stand in
 * every place equally often, as far as their options leave a choice: numbers stay in order, and
 * which of them are shown brings the key to its place. Ties are broken by `random`, so that over
 * many quizzes no place is likelier than another.
 */
export function placeKeys(drafts: readonly Draft[], random: Random): number[] {
  const used = new Map<number, number[]>();
  const placed = drafts.map(() => 0);
  const free = drafts.map((draft, index) => ({ index, ...placesOf(draft) }));
  // Those with little choice first: the others even out what they must do.
  for (const { index, options, places } of free.sort(
    (a, b) => a.places.length - b.places.length || a.index - b.index,
  )) {
    const counts = used.get(options) ?? new Array<number>(options).fill(0);
    used.set(options, counts);
    const least = Math.min(...places.map((place) => counts[place] ?? 0));
    const [place = 0] = shuffle(
      places.filter((each) => (counts[each] ?? 0) === least),
      random,
    );
    placed[index] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return placed;
}

/** How many options are shown, and where the key can stand among them. */
function placesOf({ answer }: Draft): { options: number; places: number[] } {
  if (answer.kind !== "single") return { options: 0, places: [] };
  const wrong = answer.ladder ? LADDER : answer.distractors.length;
  const all = Array.from({ length: wrong + 1 }, (_, place) => place);
  if (answer.keyAt !== undefined) return { options: wrong + 1, places: [answer.keyAt] };
  if (!answer.ladder) return { options: wrong + 1, places: all };
  const { below, above } = answer.ladder;
  return {
    options: wrong + 1,
    places: all.filter((place) => place <= below.length && LADDER - place <= above.length),
  };
}

/** So many of a ladder's wrong numbers are shown. */
export const LADDER = 3;

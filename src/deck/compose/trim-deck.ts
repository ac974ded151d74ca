import type { Slide } from "../deck.ts";

/** What a talk of 15 to 20 minutes, its questions and its back matter have room for. */
const MOST = 30;
/** How many of each are kept while slides must go, in the order in which they go. */
const SPARED: readonly (readonly [is: (slide: Slide) => boolean, spared: number])[] = [
  [({ kind }) => kind === "references", 2],
  [isQuestion, 5],
  [({ kind }) => kind === "terms", 1],
  [({ part }) => /^Figure\b/u.test(part ?? ""), 2],
  [({ part }) => part === "What else was found", 3],
  [({ part }) => part === "What was found", 4],
  [isQuestion, 3],
  [({ part }) => part === "What was done", 2],
  [({ part }) => part === "Limits the authors name", 1],
];

/**
 * The deck of a full text cut to a length that can be presented: of each kind of slide the last
 * ones go, the back matter first. A deck that is short enough stays as it is.
 */
export function trimDeck(slides: readonly Slide[]): Slide[] {
  let kept = [...slides];
  for (const [is, spared] of SPARED) {
    const over = kept.length - MOST;
    if (over <= 0) break;
    const places = kept.flatMap((slide, index) => (is(slide) ? [index] : []));
    const going = new Set(places.slice(Math.max(spared, places.length - over)));
    kept = kept.filter((_, index) => !going.has(index));
  }
  return kept;
}

function isQuestion({ blocks }: Slide): boolean {
  return blocks.some(({ type }) => type === "question");
}

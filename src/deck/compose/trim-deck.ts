import type { Slide } from "../deck.ts";

/** What a talk of 15 to 20 minutes and its back matter have room for. */
const MOST = 25;
/** Questions are put to the room when the talk is over, and by each reader: no minutes of it. */
const MOST_QUESTIONS = 9;
/** How many of each are kept while slides must go, in the order in which they go. */
const SPARED: readonly (readonly [is: (slide: Slide) => boolean, spared: number])[] = [
  [({ kind }) => kind === "references", 2],
  [({ kind }) => kind === "terms", 1],
  [({ part }) => /^Figure\b/u.test(part ?? ""), 2],
  [({ part }) => part === "What else was found", 3],
  [({ part }) => part === "What was found", 4],
  [({ part }) => part === "What was done", 2],
  [({ part }) => part === "Limits the authors name", 1],
];

/**
 * The deck of a full text cut to a length that can be presented: of each kind of slide the last
 * ones go, the back matter first; of the questions the last.
 */
export function trimDeck(slides: readonly Slide[]): Slide[] {
  const talk = slides.filter((slide) => !isQuestion(slide));
  const questions = slides.filter(isQuestion);
  const gone = new Set(questions.slice(MOST_QUESTIONS));
  let over = talk.length - MOST;
  for (const [is, spared] of SPARED) {
    if (over <= 0) break;
    const going = talk.filter(is).slice(spared).slice(-over);
    for (const slide of going) gone.add(slide);
    over -= going.length;
  }
  return slides.filter((slide) => !gone.has(slide));
}

function isQuestion({ blocks }: Slide): boolean {
  return blocks.some(({ type }) => type === "question");
}

import type { Slide } from "../deck.ts";

/** A filled slide, the hole it came from, and how many slides of that hole are kept. */
export interface FilledSlide {
  readonly slide: Slide;
  readonly hole: number;
  readonly least: number;
}

/** A talk may be planned so much too long: its slides are then given less time each. */
const TOLERANCE = 1.25;
/** Title, references and what else is no part of the talk. */
const BESIDE_TALK = 10;
/**
 * The slides cut to a talk of so many minutes: the hole that has most slides above
 * what it keeps gives its last one, of two the later hole. Of the questions the last go.
 */
export function trimDeck(
  filled: readonly FilledSlide[],
  minutes: number,
  mostQuestions: number,
): FilledSlide[] {
  const questions = filled.filter(({ slide }) => isQuestion(slide));
  const gone = new Set(questions.slice(mostQuestions));
  const talk = filled.filter(({ slide }) => !isQuestion(slide));
  for (;;) {
    const kept = talk.filter((each) => !gone.has(each));
    const planned = kept.reduce((sum, { slide }) => sum + (slide.minutes ?? 0), 0);
    const isLong = planned > minutes * TOLERANCE;
    if (!isLong && kept.length <= minutes + BESIDE_TALK) break;
    const going = findSpare(kept, (each) => !isLong || (each.slide.minutes ?? 0) > 0);
    if (going === undefined) break;
    gone.add(going);
  }
  return filled.filter((each) => !gone.has(each));
}

/** The last slide of the hole that has most to spare. */
function findSpare(
  kept: readonly FilledSlide[],
  counts: (each: FilledSlide) => boolean,
): FilledSlide | undefined {
  const holes = new Map<number, FilledSlide[]>();
  for (const each of kept.filter(counts)) {
    holes.set(each.hole, [...(holes.get(each.hole) ?? []), each]);
  }
  let most = 0;
  let spare: FilledSlide | undefined;
  for (const slides of holes.values()) {
    const last = slides.at(-1);
    const over = slides.length - (last?.least ?? slides.length);
    if (over > 0 && over >= most) {
      most = over;
      spare = last;
    }
  }
  return spare;
}

export function isQuestion({ blocks }: Slide): boolean {
  return blocks.some(({ type }) => type === "question");
}

import type { Deck, Slide } from "./deck.ts";

/** A slide that says nothing of its time, in a deck that says nothing of its own. */
const USUAL_MINUTES = 1;
/** However full the rest is, a slide is looked at for so long. */
const LEAST_MINUTES = 0.25;

/** The slides of the talk: the article's own words are there to be looked up, not shown. */
export function presentedSlides(deck: Deck): Slide[] {
  return deck.slides.filter((slide) => slide.kind !== "source");
}

/**
 * Planned minutes of each presented slide. A slide that states none gets an equal share of what
 * the stated ones leave of the talk.
 */
export function planTalk(deck: Deck): number[] {
  const slides = presentedSlides(deck);
  const stated = slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = slides.filter(({ minutes }) => minutes === undefined).length;
  const left = deck.front.minutes === undefined ? undefined : deck.front.minutes - stated;
  const share =
    left === undefined || open === 0 ? USUAL_MINUTES : Math.max(left / open, LEAST_MINUTES);
  return slides.map(({ minutes }) => minutes ?? share);
}

/** Where a talk should be; all in minutes. */
export interface Pace {
  readonly total: number;
  /** Of this slide by the plan. */
  readonly start: number;
  readonly end: number;
  /** How far the talk is behind its plan; negative: ahead of it; 0 while the slide has time left. */
  readonly behind: number;
}

/** How the talk keeps to its plan: `taken` minutes have passed, and that slide is shown. */
export function judgePace(plan: readonly number[], slide: number, taken: number): Pace {
  const sum = (minutes: readonly number[]) => minutes.reduce((all, each) => all + each, 0);
  const start = sum(plan.slice(0, slide));
  const end = start + (plan[slide] ?? 0);
  const behind = taken > end ? taken - end : taken < start ? taken - start : 0;
  return { total: sum(plan), start, end, behind };
}

import type { Slide } from "../deck.ts";

/** Times are planned in quarters of a minute: nobody keeps to less. */
const QUARTER = 0.25;
/** A slide is not looked at longer because the article gives few. */
const MOST_STRETCH = 1.5;

/**
 * The slides with their minutes stretched or shrunk to the length of the talk, in quarters of a
 * minute that add up to it. A talk of few slides stays shorter than planned: half as much again is
 * the most that a slide is given.
 *
 * @param minutes of the whole talk
 */
export function allotMinutes(slides: readonly Slide[], minutes: number): Slide[] {
  const planned = slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0);
  if (planned === 0) return [...slides];
  const stretch = Math.min(MOST_STRETCH, minutes / planned);
  const wanted = slides.map((slide) => ((slide.minutes ?? 0) * stretch) / QUARTER);
  const quarters = wanted.map((each) => (each > 0 ? Math.max(1, Math.floor(each)) : 0));
  const total = Math.round(Math.min(minutes, planned * stretch) / QUARTER);
  let left = total - quarters.reduce((sum, each) => sum + each, 0);
  // What rounding took goes to those it took most from.
  const byLoss = wanted
    .map((each, index) => ({ index, loss: each - (quarters[index] ?? 0) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  for (const { index } of byLoss) {
    if (left <= 0) break;
    quarters[index] = (quarters[index] ?? 0) + 1;
    left--;
  }
  return slides.map((slide, i) =>
    slide.minutes === undefined ? slide : { ...slide, minutes: (quarters[i] ?? 0) * QUARTER },
  );
}

import { readerFrame } from "../reader-frame.ts";
import { drawFirstSlide } from "./draw-first-slide.ts";

/** Where a question's stem stands; enough to know that there will be a score. */
const QUESTION = /^#{1,6}\s.*<!-- *quiz\b/mu;

/**
 * Puts the first slide into the reader's frame, as the reader will draw both. Gives the HTML of
 * the slide, for the reader to go on from; `asks` tells of questions that are not in `markdown`; `undefined` where the slide is for the reader alone.
 */
export function showFirstSlide(
  app: HTMLElement,
  markdown: string,
  root: string,
  asks = QUESTION.test(markdown),
): string | undefined {
  const slide = drawFirstSlide(markdown);
  if (slide === undefined) return undefined;
  const score = asks ? "&nbsp;" : "";
  app.innerHTML = readerFrame({ slides: slide, root, score });
  return slide;
}

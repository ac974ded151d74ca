import { splitText } from "./split-text.ts";

/**
 * The text with a slide in another place; what stands between the slides stays. The same text where
 * there is no such slide, or it is there already.
 *
 * @param from index of the slide
 * @param to its index afterwards
 */
export function moveSlide(markdown: string, from: number, to: number): string {
  const { slides } = splitText(markdown);
  const moved = slides[from];
  if (!moved || !slides[to] || from === to) return markdown;
  const order = slides.map(({ text }) => text);
  order.splice(from, 1);
  order.splice(to, 0, moved.text);
  let made = "";
  let at = 0;
  for (const [index, slide] of slides.entries()) {
    made += markdown.slice(at, slide.from) + order[index];
    at = slide.to;
  }
  return made + markdown.slice(at);
}

/** The text without a slide and the line that parts it from its neighbour. */
export function deleteSlide(markdown: string, index: number): string {
  const { slides } = splitText(markdown);
  const slide = slides[index];
  if (!slide) return markdown;
  const next = slides[index + 1];
  if (next) return markdown.slice(0, slide.from) + markdown.slice(next.from);
  const end = slides[index - 1]?.to ?? slide.from;
  return markdown.slice(0, end) + markdown.slice(slide.to);
}

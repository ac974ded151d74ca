import { splitText } from "./split-text.ts";

/**
 * The text with a slide behind another.
 *
 * @param after index of the slide before it; -1 puts it first
 */
export function insertSlide(markdown: string, after: number, slide: string): string {
  const { slides, body } = splitText(markdown);
  const before = slides[Math.min(after, slides.length - 1)];
  if (before)
    return `${markdown.slice(0, before.to)}\n\n---\n\n${slide}${markdown.slice(before.to)}`;
  const at = slides[0]?.from ?? body;
  const insert = slides[0] ? `${slide}\n\n---\n\n` : `\n${slide}\n`;
  return markdown.slice(0, at) + insert + markdown.slice(at);
}

import { toUtf8 } from "./utf8.ts";

/** A first slide longer than this is nothing that could be drawn at once. */
const LONGEST = 6_000;

/**
 * How much of a deck is its opening, in bytes of UTF-8: front matter and first slide, up to the
 * line that ends it. 0 for a deck that begins otherwise.
 */
export function openingLength(markdown: string): number {
  if (!markdown.startsWith("---\n")) return 0;
  const front = markdown.indexOf("\n---\n", 3);
  const end = front < 0 ? -1 : markdown.indexOf("\n---\n", front + 5);
  const length = end < 0 ? 0 : toUtf8(markdown.slice(0, end + 5)).length;
  return length <= LONGEST ? length : 0;
}

import type { PdfPage } from "./pdf-page.ts";

/** With less on it a page tells nothing. */
const SHORTEST = 300;
/** Letters, digits and the marks of print; what has lost its fonts is other signs. */
const READABLE = /[\p{L}\p{N}.,;:()'’"“”%–-]/gu;
const WORD = /(?<!\p{L})\p{Script=Latin}{4,}(?!\p{L})/gu;
const VOWEL = /[aeiouàáâãäåæèéêëìíîïòóôõöøùúûüœ]/giu;
/** In every language that is written so, a third of the letters and more are vowels. */
const FEWEST_VOWELS = 0.24;

/**
 * True for a page whose letters cannot be told: its font lost, or never stated, which sign is
 * which letter, so that "the patients" is "WKH SDWLHQWV" or signs of no script.
 */
export function isGarbled({ runs }: PdfPage): boolean {
  const text = runs.map((run) => run.text).join(" ");
  const length = text.replace(/\s+/gu, "").length;
  if (length < SHORTEST) return false;
  const readable = text.match(READABLE)?.length ?? 0;
  if (readable < length * 0.7) return true;
  const words = (text.match(WORD) ?? []).join("");
  return words.length > 200 && (words.match(VOWEL)?.length ?? 0) < words.length * FEWEST_VOWELS;
}

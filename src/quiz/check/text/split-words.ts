import { foldText, type Span } from "../../../kernel/index.ts";

/** A word or number of a passage. */
export interface Word extends Span {
  /** As it stands: "NO" is nitric oxide, "no" is a denial. */
  readonly text: string;
  /** Folded for comparison: lower case, plain hyphens and apostrophes. */
  readonly lower: string;
  /** What stands between it and the word before: spaces, commas, brackets. */
  readonly gap: string;
}

/**
 * Hyphens, apostrophes and slashes join ("all-cause", "didn't", "mg/kg"), dots and commas join
 * digits only ("0.05", "1,201"). So no list of words is ever met inside another word.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’/]|(?<=\p{N})[.,·](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text in order; linear. */
export function splitWords(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const word = {
      text: match[0],
      lower: lowerOf(match[0]),
      gap: text.slice(last, start),
      start,
      end,
    };
    last = end;
    return word;
  });
}

/** Folding looks at each character; most words need only the case changed. */
function lowerOf(word: string): string {
  return /^[\w'./,-]+$/.test(word) ? word.toLowerCase() : foldText(word).text;
}

/** The words in lower case with one space between: for whole-phrase patterns. */
export function phraseOf(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(" ");
}

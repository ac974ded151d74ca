/** A run of letters or of digits in the text before a bracket. */
export interface Word {
  /** Offset in the window. */
  readonly start: number;
  readonly end: number;
  /** As printed, and in lower case without accents. */
  readonly text: string;
  readonly lower: string;
  /** Whether it follows the word before it without a space: "cell" in "T-cell". */
  readonly joined: boolean;
  /** Whether a comma and a space stand before it. */
  readonly afterComma: boolean;
  /** Whether it stands in brackets within the window, and so is an aside. */
  readonly aside: boolean;
}

/** Longer words are no words; cutting them keeps the cost of a window bounded. */
const longestWord = 60;

/**
 * The words of `window`, in order. Letters and digits are words of their own, because a short
 * form takes them separately: "L1" is "L" and a joined "1".
 */
export function readWords(window: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let before = 0;
  for (const match of window.matchAll(/\p{L}[\p{L}\p{M}]{0,59}|\p{N}{1,60}/gu)) {
    const between = window.slice(before, match.index);
    for (const unit of between) {
      if (unit === "(" || unit === "[") depth++;
      else if (unit === ")" || unit === "]") depth = Math.max(0, depth - 1);
    }
    const text = match[0].slice(0, longestWord);
    words.push({
      start: match.index,
      end: match.index + text.length,
      text,
      lower: plain(text),
      joined: words.length > 0 && !/\s/.test(between),
      afterComma: /,\s/.test(between),
      aside: depth > 0,
    });
    before = match.index + match[0].length;
  }
  return words;
}

/** In lower case and without accents, where that keeps the length: "Åsberg" is "asberg". */
function plain(text: string): string {
  const lower = text.toLowerCase();
  const bare = lower.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.length === lower.length ? bare : lower;
}

/**
 * Words that a short form leaves out, the "item" of "12-item" and the "th" of "4th edition" among
 * them; the long form begins with none that stands by itself.
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the of and or in for to with without on by from at as into per via during after before
  between among either both using vs versus plus item edition th de du des la le et der die und von`.split(
    /\s+/,
  ),
);

/** Those that begin a name or a term all the same: "von Willebrand factor", "per protocol". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  "de",
  "du",
  "von",
  "la",
  "le",
  "der",
  "per",
]);

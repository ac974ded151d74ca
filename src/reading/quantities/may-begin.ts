import type { Token } from "../words/tokenize.ts";
import { NUMBER_WORDS, TENS_WORDS } from "../words/word-classes.ts";

/** Words that open a p value, an interval or a spread, or stand for a number themselves. */
const OPENERS: ReadonlySet<string> = new Set(
  `a half p ps p-value p-values pvalue pvalues ci cis cri cl ic ci95 ic95 c confidence credible credibility iqr iqrs
  interquartile inter-quartile range ranges ranging ranged sd sds se ses sem standard s`.split(
    /\s+/,
  ),
);

/**
 * False where no reader of numbers can begin at the token: most words of a sentence, so that the
 * readers are asked about few of them.
 */
export function mayBegin({ text, lower }: Token): boolean {
  const first = text.charCodeAt(0);
  // Below "A" stand digits, signs and brackets; past Latin letters "±", "−" and other digits.
  if (first < 65 || first === 91 || first > 0x7a) return true;
  const hyphen = lower.search(/[-‐‑]/);
  const word = hyphen > 0 && !OPENERS.has(lower) ? lower.slice(0, hyphen) : lower;
  return OPENERS.has(word) || NUMBER_WORDS.has(word) || TENS_WORDS.has(word);
}

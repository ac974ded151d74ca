import { findAbbreviations } from "../abbreviations/find-abbreviations.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { tagSentence } from "../words/tag-sentence.ts";
import type { BodyFinding } from "./body-reading.ts";
import { dropPointers } from "./drop-pointers.ts";
import { isWithin, opened } from "./state-alone.ts";

/** "The difference was": a subject that only the sentence before names. */
const BARE =
  /^(?:(?:the|an?|no|our)\s)?(?:[\p{L}-]+ly\s)?(?:(?:significant|main|overall|observed)\s)?(?:differences?|effects?|trend|increase|reduction|decrease|changes?|values?|groups?|number|proportion|percentage|interaction|pattern|phenotype|authors?|procedure|experiments?|treatment|answer|reason|method|approach|results?|findings?)\s(?:(?:also|further|then|again|still)\s)?(?:was|were|is|are|did|had|has|have|remained|became|showed|reached)\b/iu;

/**
 * A sentence that is to be quoted as it is, since no headline can be cut of it safely: whole but
 * for its pointers and its opening word ("Furthermore,"); `undefined` where it is longer than
 * `most` words, or where a room that sees nothing else of the page would not understand it.
 */
export function quoteWhole(
  sentence: number,
  printed: string,
  most: number,
): BodyFinding | undefined {
  if (printed.length > 20 * most) return undefined;
  const text = dropPointers(printed);
  const words = opened(text.replace(/\.$/u, ""));
  const isSentence = /[.!]["”’)\]]*$/u.test(text) && !/^\P{L}*\p{Ll}/u.test(text);
  if (!isSentence || words.split(/\s+/u).length > most || !isBalanced(words)) return undefined;
  if (!isWithin(words) || BARE.test(words)) return undefined;
  return {
    sentence,
    text,
    claims: [words],
    quantities: findQuantities(tagSentence(text)),
    abbreviations: findAbbreviations(text),
  };
}

/** "(P = 0.02" without an end: the sentence was torn. */
function isBalanced(words: string): boolean {
  return words.split("(").length === words.split(")").length;
}

import type { Abbreviation } from "../reading.ts";
import { findBrackets } from "./find-brackets.ts";
import { findGlossary } from "./find-glossary.ts";
import type { Pair } from "./long-form.ts";
import { readBracket } from "./read-bracket.ts";

/** More than any paper has; a bound for text that is no paper. */
const maximumBrackets = 5_000;

/**
 * Short forms that the text defines:
 *
 *     non-small cell lung cancer (NSCLC)      long (short)
 *     NSCLC (non-small cell lung cancer)      short (long)
 *     (non-small cell lung cancer, NSCLC)     both in one bracket
 *
 * Each short form once, at its most certain definition, the first of equals; in order of their
 * long forms. The span is of the long form. Windows are bounded, so the whole is linear.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found = new Map<string, Pair>();
  const brackets = findBrackets(text).slice(0, maximumBrackets);
  const pairs = [...brackets.flatMap((pair) => readBracket(text, pair)), ...findGlossary(text)];
  for (const pair of pairs) {
    const known = found.get(pair.short);
    if (known === undefined || pair.cost < known.cost) found.set(pair.short, pair);
  }
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ short, start, end }) => ({ short, long: text.slice(start, end), start, end }));
}

import type { Pair } from "./long-form.ts";
import { readDefinitions } from "./read-definitions.ts";

const HEADING = /\babbreviations?(?: used)?(?: are| and acronyms)?\s?[:.–—-]\s/gi;

/** No more than a hundred entries of thirty units. */
const longestGlossary = 3000;

/**
 * The list of abbreviations that many journals print below the abstract, up to the end of its
 * paragraph:
 *
 *     Abbreviations: AF, atrial fibrillation; HF, heart failure.
 */
export function findGlossary(text: string): Pair[] {
  const pairs: Pair[] = [];
  let read = 0;
  for (const heading of text.matchAll(HEADING)) {
    if (heading.index < read) continue;
    const from = heading.index + heading[0].length;
    const paragraph = text.slice(from, from + longestGlossary).search(/\n/);
    read = paragraph < 0 ? Math.min(text.length, from + longestGlossary) : from + paragraph;
    pairs.push(...readDefinitions(text, from, read));
  }
  return pairs;
}

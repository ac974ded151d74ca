import type { Arms } from "./arms.ts";
import { excerptOf, hideBrackets, readPhrase } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

/** "Etodolac (400 mg) or placebo was given": the arm before the placebo, at the sentence's start. */
export function findAgainstPlacebo(sentences: readonly StudySentence[]): Arms | undefined {
  for (const sentence of sentences) {
    const shown = hideBrackets(sentence);
    const match =
      /^([^.;,]{3,60}?) (?:or|and) ((?:matching |a )?(?:placebo|sham \w+)) (?:was|were)\b/i.exec(
        shown,
      );
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const intervention = readPhrase(sentence, shown, 0, match[1].length);
    const at = match[0].indexOf(match[2], match[1].length);
    const comparator = excerptOf(sentence, at, at + match[2].length);
    if (intervention !== undefined && comparator !== undefined) return { intervention, comparator };
  }
  return undefined;
}

/** "the benefit of adding surgery to chemotherapy alone" */
export function findAddition(sentences: readonly StudySentence[]): Arms | undefined {
  for (const sentence of sentences) {
    const shown = hideBrackets(sentence);
    const match = /\b(?:adding|the addition of) ([^.;,]{3,60}?) to ([^.;,]{3,60})/i.exec(shown);
    if (match?.[1] === undefined) continue;
    const from = match.index + match[0].indexOf(match[1]);
    const intervention = readPhrase(sentence, shown, from, from + match[1].length);
    const comparator = readPhrase(sentence, shown, from + match[1].length + 4);
    if (intervention !== undefined && comparator !== undefined) return { intervention, comparator };
  }
  return undefined;
}

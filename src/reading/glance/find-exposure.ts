import type { Excerpt } from "../reading.ts";
import { OUTCOME } from "./arms.ts";
import { hideBrackets, readPhrase } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

/** "the effect of X on", "whether X improves", "association between X and". */
const EXPOSURES: readonly RegExp[] = [
  /\b(?:effects?|impact|influence|efficacy|effectiveness|usefulness|accuracy|safety|benefits?|value|role|feasibility|use|consequences) (?:and (?:\w+ )?(?:\w+) )?of (?!the (?:study|present))/gi,
  /\b(?:associations?|relationships?|relation|link|correlation) (?:between|of) /gi,
  /\b(?:whether|if|that) (?=[\p{L}\p{N}() ,'-]{3,90}? (?:(?:is|are|was|were|can be|could be|would be|might be|may be) (?:\w+ )?(?:associated|related|linked)|(?:could |can |may |might |would )?(?:affects?|improves?|reduces?|impacts?|increases?|influences?|prevents?|predicts?|alters?|decreases?|modif(?:y|ies)|play|lowers?)\b))/giu,
];

/** What the aim asks the effect of, or the association. */
export function findExposure(
  sentences: readonly StudySentence[],
  isTrial: boolean,
): Excerpt | undefined {
  for (const opening of EXPOSURES) {
    // What is associated with what is a trial's second thought.
    if (isTrial && opening === EXPOSURES[1]) continue;
    for (const sentence of sentences) {
      const shown = hideBrackets(sentence);
      for (const match of shown.matchAll(opening)) {
        const from = match.index + match[0].length;
        const rest = shown.slice(from, from + 160);
        const limit =
          opening === EXPOSURES[1]
            ? rest.search(/\s(?:and|with)\s/i)
            : opening === EXPOSURES[2]
              ? rest.search(
                  /\s(?:is|are|was|were|can|could|would|might|may|affects?|improves?|reduces?|impacts?|increases?|influences?|prevents?|predicts?|alters?|decreases?|modif(?:y|ies)|play|lowers?)\b/i,
                )
              : -1;
        const phrase = readPhrase(sentence, shown, from, limit < 0 ? undefined : from + limit);
        if (phrase !== undefined && !OUTCOME.test(phrase.text) && !NOT_EXPOSURE.test(phrase.text))
          return phrase;
      }
    }
  }
  return undefined;
}

const NOT_EXPOSURE =
  /\bintent\b|\b(?:with|and|or) (?:and|or)?\s?without\b|^(?:numbers?|(?:the )?(?:two|three|four|five) |the (?:first|second)|both|some|all|several|many|certain|specific|other)\b|^(?:there|we|he|she|patients?|participants?|the (?:authors|hypothesis|number|presence)|different|various)\b|\b(?:methods?|approach|strateg(?:y|ies)|criteria)$/i;

/** "Patients were treated daily with X": one arm alone. */
export function findGiven(sentences: readonly StudySentence[]): Excerpt | undefined {
  for (const sentence of sentences) {
    const shown = hideBrackets(sentence);
    const match =
      /\b(?:were|was) (?:\w+ ){0,2}treated (?:\w+ )?with |\bpatients received |\b(?:were|was) (?:fed|injected with|exposed to|immuni[sz]ed with|infused with) /i.exec(
        shown,
      );
    if (match === null) continue;
    const phrase = readPhrase(sentence, shown, match.index + match[0].length);
    if (phrase !== undefined && !OUTCOME.test(phrase.text) && !NOT_EXPOSURE.test(phrase.text))
      return phrase;
  }
  return undefined;
}

import type { Excerpt } from "../reading.ts";
import { excerptOf, hideBrackets, readPhrase } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

/** Words for a control, from the most telling on. */
const CONTROLS: readonly RegExp[] = [
  /\b(?:compared|comparison|comparing|matched)(?: [\w-]+){0,8} (?:with|to) (?=(?:an? |the )?(?:[\w-]+ ){0,6}?(?:placebo|sham|controls?|reference-standard|standard|usual|conventional|healthy|normal|untreated|alone)\b)/gi,
  /\b(?=(?:\d+ |(?:an? |the )?group of )?(?:(?:age|sex|gender|healthy|normal|matched|community-based|population|hospital|historical|unaffected|negative|vehicle|sham|placebo|untreated)[\w-]*(?:,? and |,? )){1,5}(?:controls?(?: (?:group|subjects|participants|individuals))?|volunteers|group)\b)/gi,
  /\b(?=(?:an? |the )?control (?:group|arm|subjects|animals|rats|mice|tissues?)\b)/gi,
  /\b(?=\d+ controls\b)/gi,
  /\b(?=(?:\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)[\w-]*) (?:normal|healthy|control) (?:\w+ )?(?:brains|tissues|livers|hearts|subjects|individuals|volunteers|persons|people|participants|children|adults|women|men|samples|donors|eyes|pregnancies|mice|rats|animals)\b)/gi,
  /\b(?=placebo\b)/gi,
];

/** The group that the studied one is held against. */
export function findControl(sentences: readonly StudySentence[]): Excerpt | undefined {
  for (const opening of CONTROLS) {
    for (const sentence of sentences) {
      const shown = hideBrackets(sentence);
      for (const match of shown.matchAll(opening)) {
        const from = match.index + match[0].length;
        const head =
          opening === CONTROLS[0]
            ? undefined
            : /^[^.;:]*?\b(?:controls?(?: (?:group|arm|subjects|participants|individuals|animals|rats|mice|tissues?))?|volunteers|group|placebo|brains|tissues|livers|hearts|subjects|individuals|persons|people|participants|children|adults|women|men|samples|donors|eyes|pregnancies|mice|rats|animals)\b/i.exec(
                shown.slice(from, from + 120),
              )?.[0].length;
        const phrase =
          head === undefined
            ? readPhrase(sentence, shown, from)
            : excerptOf(sentence, from, from + head);
        if (phrase !== undefined && !/^(?:(?:age|sex|gender|and|or|,)\s)+group$/i.test(phrase.text))
          return phrase;
      }
    }
  }
  return undefined;
}

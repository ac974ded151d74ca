import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";
import { isProcedural } from "./is-procedural.ts";

const YEAR = /^(?:19|20)\d\d$/;

/**
 * From when to when something was done, of which no finding is made:
 *
 *     Records of 220 patients treated between June 1, 2002 and September 1, 2009 were reviewed
 *     Records of 220 patients treated                                            were reviewed
 */
export function listDateCuts(draft: Draft): Cut[] {
  const cuts: Cut[] = [];
  if (!isProcedural(draft)) return cuts;
  for (let k = 1; k < draft.kept.length; k++) {
    if (!/^(?:between|from|during)$/.test(wordAt(draft, k))) continue;
    let years = 0;
    for (let j = k + 1; j < draft.kept.length && j - k < 12; j++) {
      if (!/^(?:noun|num|comma|conj|to|mark|prep)$/.test(tagAt(draft, j) ?? "")) break;
      if (YEAR.test(wordAt(draft, j)) && ++years === 2) {
        cuts.push(cutOf(draft, k, j + 1, 0.6));
        break;
      }
    }
  }
  return cuts;
}

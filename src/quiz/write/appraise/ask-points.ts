import type { Draft, WritingContext } from "../draft.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";

const SHARE = "(\\d{1,2}(?:[.·]\\d{1,2})?) ?%";
/** "51% vs. 19%", "(51 versus 19%)": two shares set against each other. */
const SHARES = new RegExp(
  `(?<![\\d.–-])(\\d{1,2}(?:[.·]\\d{1,2})?) ?%?(?: \\([^()]{1,20}\\))? ?(?:vs\\.?|versus|compared (?:with|to)) ${SHARE}`,
  "giu",
);
const ANY_SHARE = /\d ?%/gu;
/** Of a change, an interval or a relative figure the difference says nothing. */
const NO_SHARE =
  /\b(?:CI|confidence|interval|relative(?:ly)?|reduction|increase of|decrease of|rose by|fell by|change of|sensitivity|specificity|predictive|adjusted|predicted)\b/iu;

/**
 * "The rate was 51% vs. 19%": by how many percentage points the two differ. Worked out from the
 * figures of the sentence, and typed, so that no option tells.
 */
export function askPoints(context: WritingContext): Draft[] {
  return sentencesOf(context, ["results"]).flatMap(({ text, index }): Draft[] => {
    const pairs = [...text.matchAll(SHARES)];
    const [pair] = pairs;
    if (!pair || pairs.length > 1 || NO_SHARE.test(text)) return [];
    if ((text.match(ANY_SHARE)?.length ?? 0) > 2) return [];
    const quote = quoteSentence(text, SHARES_ONCE);
    const [one, other] = [pair[1], pair[2]].map((each) => toNumber(each ?? ""));
    if (!quote || one === undefined || other === undefined || one === other) return [];
    const value = Math.round(Math.abs(one - other) * 100) / 100;
    const [high, low] = one > other ? [one, other] : [other, one];
    return [
      {
        fact: `points ${index}`,
        way: "points",
        tellsAll: true,
        sentence: index,
        stem: `The abstract reports: “${quote}”. By how many percentage points do these two shares differ?`,
        answer: { kind: "numeric", value },
        explanation: `${high} − ${low} = ${value} percentage points: the absolute difference, which says how many of 100 are concerned.`,
        bloom: "apply",
        difficulty: 3,
      },
    ];
  });
}

const SHARES_ONCE = new RegExp(SHARES.source, "iu");

function toNumber(printed: string): number | undefined {
  const value = Number(printed.replace("·", "."));
  return Number.isFinite(value) ? value : undefined;
}

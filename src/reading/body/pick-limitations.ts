import type { BodyFinding, BodySentence, Limitations } from "./body-reading.ts";
import { findLimitations, isOpening, leavesOpen } from "./find-limitations.ts";
import { quoteWhole } from "./quote-whole.ts";
import { gistOf, saysAgain } from "./says-again.ts";

const MOST = 6;
/** Words of a limitation that stands whole: a slide of two or three has room for it. */
const LISTED_WORDS = 36;
/** Words of one that is quoted by itself. */
const QUOTED_WORDS = 60;

/** What is left of "Contamination was minimised; however, …" says the opposite of a limitation. */
const DEFENDS =
  /\b(?:minimi[sz]ed|controlled for|adjusted for|accounted for|avoided|prevented|ensured|strengths?|advantages?|(?:were|was|are) able to)\b/iu;

/**
 * What the authors say against their study, in the order of the text: each by a claim cut of its
 * sentence or, where none can be cut that still takes away from the study, whole. One too long for
 * a list is quoted where there is nothing else.
 */
export function pickLimitations(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
): Limitations {
  const { places, takesAway, weighs, left } = findLimitations(sentences);
  const opening = places.find((index) => isOpening(sentences[index]?.text ?? ""));
  const named: BodyFinding[] = [];
  const quoted: number[] = [];
  for (const index of places) {
    if (named.length === MOST) break;
    const printed = sentences[index]?.text ?? "";
    if (index === opening || !takesAway(printed)) continue;
    const cut = state(index);
    const open = cut?.claims.filter((each) => takesAway(each) && !DEFENDS.test(each)) ?? [];
    const claim = open.find(weighs) ?? open[0];
    const finding =
      cut && claim !== undefined
        ? { ...cut, claims: [claim] }
        : quoteWhole(index, printed, LISTED_WORDS);
    const gist = gistOf(finding?.claims[0] ?? "");
    const isNew = !saysAgain(
      gist,
      named.map(({ claims }) => gistOf(claims[0] ?? "")),
    );
    if (finding !== undefined && isNew) named.push(finding);
    else if (quoteWhole(index, printed, QUOTED_WORDS)) quoted.push(index);
  }
  const announced = opening === undefined ? undefined : state(opening);
  return {
    named,
    quoted,
    ...(announced === undefined ? {} : { opening: announced }),
    open: left.flatMap((index) => {
      const cut = state(index);
      const claim = cut?.claims.find(leavesOpen);
      if (cut && claim !== undefined) return [{ ...cut, claims: [claim] }];
      return quoteWhole(index, sentences[index]?.text ?? "", LISTED_WORDS) ?? [];
    }),
  };
}

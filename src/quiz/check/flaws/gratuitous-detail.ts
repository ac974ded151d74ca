import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { Item } from "../item.ts";
import { contentStems } from "../text/content-words.ts";
import { questionSentence, splitStem } from "../text/question-sentence.ts";
import { phraseOf } from "../text/split-words.ts";

/** Registry numbers, funders, addresses: nobody needs them to answer. */
const BOOKKEEPING =
  /\bNCT\s?\d{6,8}\b|\bISRCTN\s?\d{5,}|\bEudraCT\b|\bCRD\d{8,}|\b(?:UMIN|ChiCTR|ACTRN)[-\w]*\d{5,}|\bdoi:|\bhttps?:|\bwww\.|\b(?:funded|sponsored|financed) by\b|\bgrant (?:number|no|from|of the)\b|\bISSN\b|\bsupported by (?:an? |the )?(?:grants?\b|(?:[\p{L}-]{1,20} ){0,5}(?:trust|foundation|fund|institutes?|council|ministry|agency)\b)|\bapproved by (?:an? |the )?(?:[\p{L}-]{1,20} ){0,4}(?:ethics|review board|institutional review)\b/iu;
/** Words by which a question takes up what was told before: then the tale is a vignette. */
const TAKES_UP =
  /\b(?:this|these|that|those|he|she|his|her|him|it|its|they|their|them|such|here|the (?:patient|man|woman|child|boy|girl|infant|tumou?r|lesion|mass|biopsy|mutation|drug|treatment|finding|result|results|study|trial|authors|mice|cells))\b/u;
/** A case is told for its own sake: what matters in it is part of the question. */
const CASE =
  /(?:^|\b(?:an?|the|one|your|his|her|this) (?:[\p{L}\p{N}-]{1,20} ){0,3})(?:patient|client|man|woman|boy|girl|baby|infant|child|newborn|neonate|mother|father|nurse|doctor|physician)\b|\b(?:patients|clients|\p{N}+-year-old|presents?|admitted|diagnosed|develops?|complains?)\b/u;
/** Words in one sentence: past it, no more than a quarter of readers hold the beginning at its end. */
const MOST_WORDS = 45;

export const gratuitousDetail: QuestionFlaw = {
  id: "gratuitous-detail",
  definition: "The stem tells what is not needed to answer, and hides the question in it.",
  source: NINETEEN,
  remedy: "cut what the answer does not depend on",
  find(item) {
    const detail = BOOKKEEPING.exec(item.stem.text);
    if (detail) return `carries a detail that nobody needs (“${detail[0]}”)`;
    const asked = questionSentence(item.stem);
    if (asked.length > MOST_WORDS) return `asks in a sentence of ${asked.length} words`;
    return isUnrelated(item) ? "tells what has nothing to do with the question" : undefined;
  },
};

/** True when no sentence before the question shares a word with it or with an option. */
function isUnrelated({ stem, options }: Item): boolean {
  const asked = questionSentence(stem);
  const told = splitStem(stem).filter(
    (sentence) => sentence !== asked && sentence[0]?.start !== asked[0]?.start,
  );
  const before = told.filter((sentence) => (sentence[0]?.start ?? 0) < (asked[0]?.start ?? 0));
  if (before.length === 0 || before.some((sentence) => CASE.test(phraseOf(sentence)))) return false;
  if (TAKES_UP.test(phraseOf(asked))) return false;
  const needed = contentStems([...asked, ...options.flatMap(({ words }) => words)]);
  return ![...contentStems(before.flat())].some((stem) => needed.has(stem));
}

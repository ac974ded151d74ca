import { findAbbreviations } from "../abbreviations/find-abbreviations.ts";
import { cutLoneHeadlines, maximumHeadlineWords } from "../headlines/cut-headline.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Abbreviation } from "../reading.ts";
import { hasFiniteVerb } from "../words/has-finite-verb.ts";
import { tagSentence } from "../words/tag-sentence.ts";
import type { BodyFinding } from "./body-reading.ts";
import { dropPointers, pointsAway } from "./drop-pointers.ts";

/** Longer sentences are lists and tables; no headline of 15 words does them justice. */
const LONGEST = 600;

/** Openings that rest on the sentence before, which no slide shows. */
const POINTS_BACK =
  /^(?:this(?! (?:was (?:an? |the )|study|trial|survey|cohort|review|analysis|report|paper|article|meta-analysis))|these|those(?! who)|they|it|its|their|theirs|such|both(?! \p{L}+ and )|here|there|he|she|his|her|him|another|others?|similar|similarly|same|neither|either|none|each (?:of|one)|only one|several of|again|likewise|as (?:expected|anticipated|predicted|such|above|well)|so|thus|then|also|in this case|in (?:these|those|both|that|such|all|either|each)|(?:of|among|for|with|by|from|to|after|during|under|within|between) (?:these|those|this|them|it|which|all|both|that|such)|the (?:same|latter|former|other|others|two|three|remaining|rest|above|following|opposite|reverse|corresponding|resulting|present one))(?![\p{L}-])/iu;
/** Words inside that do: "these animals", "the latter". "This study" is the one presented. */
const HANGS =
  /\b(?:these|(?<!(?:of|in|with|to|than|for|from) )those(?! (?:of|who|with|without|whose|in|from|that|receiving|treated))|the (?:latter|former|aforementioned)|aforementioned|above-mentioned|(?:above|below|at|after|before|beyond|from|of|for|to|by) that \p{Ll}|as follows|the following|this (?!study|trial|cohort|survey|review|analysis|population|meta-analysis|paper|article|report|work|investigation|research|design|period))\b/iu;
/** "that they behaved": of whom, a sentence may have said itself, a claim cut of it has not. */
const PRONOUN =
  /\b(?:that|whether|because|if|although|as) (?:it|they)\b(?! (?:is|was|has been) \p{L}+ (?:that|to))/iu;

/** "The difference was": of what, the sentence before said. */
const BARE_SUBJECT =
  /^(?:(?:the|an?|no|our)\s)?(?:[\p{L}-]+ly\s)?(?:significant\s|main\s|overall\s)?(?:differences?|effects?|rates?|associations?|correlations?|results?|trend|increase|reduction|decrease|changes?|values?|groups?|number|proportion|percentage|interaction|relationship|model|scores?|improvement|ratio|finding|findings|pattern|phenotype|authors?|latter|former|procedure|experiments?|data|treatment|answer|reason|method|approach)\s(?:(?:also|further|then|again|still)\s)?(?:was|were|is|are|did|had|has|have|remained|became|showed|reached|in|between)\b/iu;

/** Labels that run in, and ends at which something is missing. */
const BROKEN =
  /^\p{Lu}[\p{L} -]{2,30}: |[:;,–—]$|\b(?:and|or|the|of|that|which|as|by|with|that is|for instance|for example|where|in part|at least|due|because)$|^[^,]{3,40}, (?:when|where|which|who)\b[^,]*$/iu;
/** "2.1. Patients We enrolled": a heading that a copy ran into the text. */
const NUMBERED = /^\d+(?:\.\d+)+\.?\s\p{Lu}/u;
/** "As step 2 was a trial, …": leads up to its claim too slowly for a slide. */
const SUBORDINATE = /^(?:as|because|since|although|while|given|if|when|for)\b/iu;
/** Words of a sentence that may stand on a slide whole where no claim can be cut of it. */
const WHOLE_WORDS = 26;

/**
 * What a sentence of the body claims that can stand alone on a slide, with its numbers; `undefined`
 * where nothing can.
 *
 * @param known abbreviations defined elsewhere
 */
export function stateAlone(
  sentence: number,
  printed: string,
  known: readonly Abbreviation[],
): BodyFinding | undefined {
  if (printed.length > LONGEST) return undefined;
  const text = dropPointers(printed);
  if (text.length < 25 || !/[.!]["”’)\]]*$/u.test(text) || /^\P{L}*\p{Ll}/u.test(text)) {
    return undefined;
  }
  const tagged = tagSentence(text);
  const abbreviations = findAbbreviations(text);
  const cut = cutLoneHeadlines(tagged, [...abbreviations, ...known]).filter(
    (claim) => standsAlone(claim) && !isTorn(claim, text),
  );
  const whole = opened(text.replace(/\.$/u, ""));
  const isShort =
    whole.split(" ").length <= WHOLE_WORDS && standsAlone(whole) && !SUBORDINATE.test(whole);
  if (cut.length === 0 && !isShort) return undefined;
  const claims = cut.length > 0 ? cut : [whole];
  const quantities = findQuantities(tagged).filter(
    ({ text: number }) => !abbreviations.some(({ short }) => short.includes(number)),
  );
  const shares = quantities.filter(({ kind }) => kind === "percentage" || kind === "effect");
  const head =
    claims.find((claim) => shares.some((share) => claim.includes(share.text))) ?? claims[0];
  const ordered = claims.filter((claim) => claim !== head);
  return {
    sentence,
    text,
    claims: head === undefined ? ordered : [head, ...ordered],
    quantities,
    abbreviations,
  };
}

/** "cyca2;34 mutants", "OsCDKB1;1": the mark is part of a name, and the name was cut in two. */
function isTorn(claim: string, text: string): boolean {
  const words = claim.split(" ");
  return text.includes(`${words.at(-1)};`)
    ? /\S/u.test(text.charAt(text.indexOf(`${words.at(-1)};`) + (words.at(-1)?.length ?? 0) + 1))
    : text.includes(`;${words[0]}`);
}

/** "Third, most were …": without the counting word. */
export function opened(text: string): string {
  const rest = text.replace(OPENERS, "").replace(OPENERS, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const OPENERS =
  /^(?:(?:and )?(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|final|last)(?:ly)?|moreover|furthermore|in addition|additionally|also|however|therefore|thus|of note|importantly|notably|interestingly|indeed|nevertheless|nonetheless|in contrast|by contrast|consequently|accordingly|overall|finally|in particular|specifically|conversely|on the other hand|on the contrary|for (?:instance|example)|more precisely|in fact|in total|as a result|surprisingly|remarkably|strikingly|unexpectedly|notably|collectively|taken together|together)|\((?:\d|i{1,3}|iv|v)\)|(?:\d|i{1,3}|iv|v)\)),? (?!and |or |but )/iu;

/** True for a claim that a room understands without the page around it. */
export function standsAlone(claim: string): boolean {
  const isBare = BARE_SUBJECT.test(claim) || PRONOUN.test(claim);
  return isWithin(claim) && !isBare && !/\brespectively\b/iu.test(claim);
}

/** True where nothing in the words leads to another place of the article. */
export function isWithin(claim: string): boolean {
  const words = claim.split(/\s+/u).length;
  return (
    words >= 4 &&
    !pointsAway(claim) &&
    !POINTS_BACK.test(claim) &&
    !HANGS.test(claim) &&
    !BROKEN.test(claim) &&
    !NUMBERED.test(claim) &&
    hasFiniteVerb(claim)
  );
}

/** Short enough to head a slide. */
export const isHeadline = (claim: string): boolean =>
  claim.split(/\s+/u).length <= maximumHeadlineWords;

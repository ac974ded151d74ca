import type { BodyFinding, BodySentence, Limitations } from "./body-reading.ts";

const MOST = 6;
/** Words of a sentence that may be quoted whole. */
const QUOTED_WORDS = 60;

/** Longer "sentences" are tables, or text without stops. */
const LONGEST = 800;

/** "Our study has several limitations", "There are some limitations to", "Limitations include" */
const ANNOUNCES =
  /\b(?:(?:has|have|had|with|are|were|following|several|some|certain|important|two|three|four|five|few|number of|potential|main|major|other|additional) (?:\p{L}+ )?(?:limitations?|weaknesses|shortcomings|caveats)|limitations? (?:of|to|in|that|include|should|need|must|is|was|are|were)|(?:stud(?:y|ies)|trial|analysis|results?|findings|data|research|work|review|survey) (?:is|are|was|were) (?:also |further |somewhat )?limited (?:by|in|to|because|due)|not without (?:\p{L}+ )?limitations?|(?:was|is|were|are|be) (?:an?|one|another|the) (?:\p{L}+ )?limitations?|limited by)\b/iu;
/** Said of the world, not of the study. */
const OF_OTHERS =
  /\b(?:previous|prior|earlier|other|existing|current|these|most) (?:\p{L}+ )?(?:studies|methods|approaches|work|techniques|treatments|therap|models)|\b(?:overcome|address|circumvent|despite|without) (?:\p{L}+ ){0,3}limitation|limitations? of (?:current|existing|previous|conventional|traditional|the (?:drug|method|technique|assay))/iu;
/** "First, the sample was small": one of those announced. */
const GOES_ON =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|finally|last(?:ly)?|moreover|furthermore|in addition|additionally|also|another|a (?:second|third|further|final)|one|the (?:main|major|first|second|third|small|sample|study|follow|lack|design|use|number|data|results)|we|our|although|because|since|due to|it (?:is|was|may|might|should|could)|there (?:was|were|is|are|may)|other|thus|therefore|however)\b/iu;
/** Something in a sentence that takes away from the study. */
const TAKES_AWAY =
  /\b(?:limit\w*|small|only|not|no|lack\w*|bias\w*|low|lower|may|might|could|cannot|unable|single|restrict\w*|self-report\w*|few|fewer|less|missing|retrospective\w*|cross-sectional|however|under-?\w+|over-?(?:estimat|represent)\w*|inflated|short|confound\w*|generali[sz]\w*|without|highly|differ\w*|younger|older|than|uncertain\w*|unclear|unknown|absence|difficult\w*|challeng\w*|error|influenc\w*|insufficient|inadequate|heterogen\w*|subjective|shortcoming|weakness\w*|caveat|more than one|most)\b/iu;
const ANSWERED =
  /\b(?:strengths?|careful|safe|successful|robust|essential|confident|we (?:anticipate|believe|expect)|allow(?:s|ed) us|nevertheless|nonetheless|despite (?:this|these|the)|in conclusion|in summary|future (?:studies|research|work|trials)|further (?:studies|research|work|trials)|advantage)\b/iu;

/**
 * What the authors say against their study: the sections of limitations, or in the discussion the
 * sentences that name one and, behind one that announces several, those that follow in its paragraph.
 */
export function pickLimitations(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
): Limitations {
  const indices = placesOf(sentences);
  const opening = indices.find((index) => isOpening(sentences[index]?.text ?? ""));
  const named: BodyFinding[] = [];
  const quoted: number[] = [];
  for (const index of indices) {
    if (named.length === MOST) break;
    if (index === opening || !TAKES_AWAY.test(sentences[index]?.text ?? "")) continue;
    const finding = state(index);
    const claim = finding?.claims[0] ?? "";
    if (finding && !DEFENDS.test(claim)) named.push(finding);
    else if (isQuotable(sentences[index]?.text ?? "")) quoted.push(index);
  }
  const opened = opening === undefined ? undefined : state(opening);
  return { named, quoted, ...(opened === undefined ? {} : { opening: opened }) };
}

function placesOf(sentences: readonly BodySentence[]): number[] {
  const own = sentences.flatMap(({ kind, text }, index) =>
    kind === "limitations" && text.length <= LONGEST && !ANSWERED.test(text) ? [index] : [],
  );
  if (own.length > 0) return own;
  const found: number[] = [];
  /** The paragraph in which several are announced: what follows there is about them. */
  let open = "";
  sentences.forEach(({ kind, text, section, paragraph }, index) => {
    if ((kind !== "discussion" && kind !== "conclusions") || text.length > LONGEST) return;
    const place = `${section} ${paragraph}`;
    if (isOpening(text) && !OF_OTHERS.test(text)) open = place;
    const follows = place === open || (found.at(-1) === index - 1 && GOES_ON.test(text));
    const samePlace = place === open || placeOf(sentences[index - 1]) === place;
    const names = ANNOUNCES.test(text) && !OF_OTHERS.test(text);
    const answers = ANSWERED.test(text) || /^however\b/iu.test(text);
    if (names || (follows && samePlace && !answers)) found.push(index);
    else if (ENDS.test(text)) open = "";
  });
  return found;
}

const placeOf = (sentence: BodySentence | undefined) =>
  `${sentence?.section} ${sentence?.paragraph}`;

/** After this the paragraph speaks of something else. */
const ENDS =
  /^(?:in conclusion|in summary|to conclude|despite|nevertheless|nonetheless|the strengths?)\b/iu;

/** What is left of "Contamination was minimised; however, …" says the opposite of a limitation. */
const DEFENDS =
  /\b(?:minimi[sz]ed|controlled for|adjusted for|accounted for|avoided|prevented|ensured|strength\w*)\b/iu;

/** It announces and says nothing more. */
function isOpening(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (words <= 8 && /\blimitations\b/iu.test(text)) return true;
  return (
    words <= 22 &&
    /\b(?:several|some|two|three|four|five|few|number of|certain|following|important|potential|multiple|limitations (?:of|to|in) (?:this|our|the)|not without)\b/iu.test(
      text,
    ) &&
    /\b(?:limitations|weaknesses|shortcomings|caveats)\b/iu.test(text) &&
    !/\b(?:include|including|such as|because|small|lack|size|first)\b/iu.test(text)
  );
}

function isQuotable(text: string): boolean {
  return (
    text.split(/\s+/u).length <= QUOTED_WORDS &&
    ANNOUNCES.test(text) &&
    !/^(?:this|these|it|they|such)\b/iu.test(text)
  );
}

import type { BodySentence } from "./body-reading.ts";

/** Longer "sentences" are tables, or text without stops. */
const LONGEST = 800;

const MANY =
  "has|have|had|with|are|were|following|several|some|certain|important|two|three|four|five|few|number of|potential|main|major|other|additional";
/** "Our study has several limitations", "There are some limitations to", "Limitations include" */
const ANNOUNCES = new RegExp(
  `\\b(?:(?:${MANY}) (?:\\p{L}+ )?(?:limitations?|weaknesses|shortcomings|caveats|drawbacks)|(?:limitations?|weakness|weaknesses|shortcomings?|drawbacks?) (?:of|to|in|that|include|should|need|must|is|was|are|were|concerns?|relates?|lies)|(?:stud(?:y|ies)|trial|analysis|results?|findings|data|research|work|review|survey|generali[sz]ability|power|conclusions) (?:is|are|was|were|may be|might be) (?:also |further |somewhat |therefore )?limited\\b|not without (?:\\p{L}+ )?limitations?|(?:was|is|were|are|be|as) (?:an?|one|another|the) (?:\\p{L}+ )?(?:limitations?|weakness|shortcoming|caveat|drawback)|(?:an?|one|another|the|our) (?:\\p{L}+ ){0,2}(?:limitation|caveat|weakness|shortcoming|drawback)\\b|limited by)`,
  "iu",
);
/** What takes away from a study though it calls itself no limitation. */
const ADMITS =
  /\b(?:(?:should|must|needs? to|has to|have to|ought to|can only) be (?:interpreted|viewed|taken|treated|read|regarded|considered|generali[sz]ed) (?:\p{L}+ ){0,2}(?:caution|cautiously|carefully|care)|with (?:great |some |due )?caution\b|interpret\p{L}* (?:\p{L}+ ){0,4}with care|(?:we|this study|our (?:study|data|results|design|analysis)|the (?:study|present study|trial|design|data)) (?:\p{L}+ )?(?:cannot|can not|could not|did not allow us to|do not allow us to|were unable to|was unable to|were not able to|are unable to|was not (?:powered|designed|able)|were not powered|is underpowered|was underpowered|lacked?|lacks)\b|cannot (?:be )?(?:exclude|rule out|ruled out|excluded)|(?:our|the|relatively|such a) (?:small|low|limited|short) (?:sample|number|follow)|small sample size|(?:was|were|is|are|be) (?:\p{L}+ )?(?:affected|introduced|explained|biased|hampered|confounded) by (?:\p{L}+ ){0,3}bias|(?:potential|risk|possibility|source) (?:for|of) (?:\p{L}+ )?(?:bias|confounding)|(?:may|might|could) (?:\p{L}+ )?(?:sacrifice|limit|compromise|reduce|weaken) (?:\p{L}+ ){0,3}(?:validity|generali[sz]ability|power)|(?:may|might|could) not (?:be )?(?:generali[sz]|representative|applicable|extrapolated)|caution (?:is|should|must|needs)|recall bias|selection bias|residual confounding)/iu;
/** Said of the world, not of the study. */
const OF_OTHERS =
  /\bin spite of\b|\b(?:previous|prior|earlier|other|existing|current|these|most) (?:\p{L}+ )?(?:studies|methods|approaches|work|techniques|treatments|therap|models)|\b(?:overcome|address|circumvent|avoid|despite|without) (?:\p{L}+ ){0,3}(?:limitation|bias)|in order to (?:avoid|reduce|minimi[sz]e)|limitations? of (?:current|existing|previous|conventional|traditional|the (?:drug|method|technique|assay))|limitation in an? |limited (?:number of (?:cases|studies)|evidence)|\bet al\b/iu;
/** "First, the sample was small": one of those announced. */
const GOES_ON =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|finally|last(?:ly)?|moreover|furthermore|in addition|additionally|also|another|a (?:second|third|further|final)|one|the (?:main|major|first|second|third|small|sample|study|follow|lack|design|use|number|data|results)|we|our|although|because|since|due to|it (?:is|was|may|might|should|could)|there (?:was|were|is|are|may)|other|thus|therefore|however)\b/iu;
/** Something in a sentence that takes away from the study. */
const TAKES_AWAY =
  /\b(?:limit\w*|small|only|not|no|lack\w*|absence|bias\w*|low|lower|may|might|could|cannot|unable|single|restrict\w*|self-report\w*|few|fewer|less|missing|retrospective\w*|cross-sectional|however|under-?\w+|over-?(?:estimat|represent)\w*|inflated|short|confound\w*|generali[sz]\w*|without|highly|differ\w*|younger|older|than|uncertain\w*|unclear|unknown|absence|difficult\w*|challeng\w*|error|influenc\w*|insufficient|inadequate|heterogen\w*|subjective|shortcoming|weakness\w*|caveat|caution\w*|more than one|most|deficiency|unblinded|never|neither|nor)\b/iu;
/** Words that weigh against a study whatever they stand with; the others may be said of anything. */
const WEIGHS =
  /\b(?:limit\w*|small|only|lack\w*|absence|bias\w*|unable|single|restrict\w*|self-report\w*|few|fewer|missing|retrospective\w*|cross-sectional|under-?(?:power|estimat|report|represent)\w*|inflated|over-?(?:estimat|represent)\w*|confound\w*|generali[sz]\w*|uncertain\w*|difficult\w*|challeng\w*|insufficient|inadequate|heterogen\w*|subjective|shortcoming|weakness\w*|caveat|caution\w*|not (?:be )?(?:blind\w*|random\w*|able|possible|assess\w*|measur\w*|includ\w*|collect\w*|record\w*|examin\w*|investigat\w*|evaluat\w*|validated|powered|applicable|consider\w*|control\w*)|(?:did|could) not|cannot|highly|younger|older)\b/iu;
const ANSWERED =
  /\b(?:strengths?|careful|safe|successful|robust|essential|confident|we (?:anticipate|believe|expect)|allow(?:s|ed) us|nevertheless|nonetheless|despite (?:this|these|the)|in conclusion|in summary|future (?:studies|research|work|trials)|further (?:studies|research|work|trials)|advantage)\b/iu;
/** After this the paragraph speaks of something else. */
const ENDS =
  /^(?:in conclusion|in summary|to conclude|despite|nevertheless|nonetheless|the strengths?)\b/iu;
/** "Further studies are needed", "it remains unclear whether": left to those who come after. */
const LEFT_OPEN =
  /\b(?:(?:further|future|additional|more|larger|other) (?:\p{L}+ ){0,2}(?:stud(?:y|ies)|research|work|investigations?|trials?|experiments?|analys[ei]s)\b.{0,100}\b(?:needed|required|warranted|necessary|should|must|will (?:be|help|have))|(?:needs?|requires?|warrants?|deserves?|awaits?|merits?) (?:\p{L}+ )?(?:further|additional|more) (?:stud|research|work|investigat|confirm|clarif|explor)|remains? (?:\p{L}+ )?(?:unclear|unknown|uncertain|elusive|to be (?:\p{L}+ )?(?:determined|elucidated|established|investigated|clarified|explored|seen|tested|defined|addressed|studied))|(?:is|are|was) (?:still|as yet|not yet) (?:\p{L}+ )?(?:unclear|unknown|understood|known|clear))/iu;

export const leavesOpen = (words: string): boolean => LEFT_OPEN.test(words);

export interface FoundLimitations {
  /** Indices of sentences, in order. */
  readonly places: readonly number[];
  /** True for words that take something away from the study. */
  readonly takesAway: (words: string) => boolean;
  /** True for words that can hardly be said but against a study. */
  readonly weighs: (words: string) => boolean;
  /** Where a discussion names no limitation: what it leaves open. */
  readonly left: readonly number[];
}

/**
 * Where the authors speak against their study: the sections of limitations, or in the discussion
 * the sentences that name one and, behind one that announces several, those that follow in its
 * paragraph.
 */
export function findLimitations(sentences: readonly BodySentence[]): FoundLimitations {
  const own = sentences.flatMap(({ kind, text }, index) =>
    kind === "limitations" && text.length <= LONGEST && !ANSWERED.test(text) ? [index] : [],
  );
  const takesAway = (words: string) => TAKES_AWAY.test(words);
  const weighs = (words: string) => WEIGHS.test(words);
  const heavy = own.filter((index) => weighs(sentences[index]?.text ?? ""));
  if (heavy.length >= 2) return { places: heavy, takesAway, weighs, left: [] };
  if (own.some((index) => takesAway(sentences[index]?.text ?? "")))
    return { places: own, takesAway, weighs, left: [] };
  const places = findInDiscussion(sentences);
  const left = sentences.flatMap(({ kind, text }, index) => {
    const isLeft = kind === "discussion" || kind === "conclusions" || kind === "limitations";
    return isLeft && text.length < 400 && leavesOpen(text) && !/\bet al\b/u.test(text)
      ? [index]
      : [];
  });
  return { places, takesAway, weighs, left };
}

function findInDiscussion(sentences: readonly BodySentence[]): number[] {
  const found: number[] = [];
  /** The paragraph in which several are announced: what follows there is about them. */
  let open = "";
  sentences.forEach(({ kind, text, section, paragraph }, index) => {
    if ((kind !== "discussion" && kind !== "conclusions") || text.length > LONGEST) return;
    const place = `${section} ${paragraph}`;
    if (isOpening(text) && !OF_OTHERS.test(text)) open = place;
    const follows = place === open || (found.at(-1) === index - 1 && GOES_ON.test(text));
    const samePlace = place === open || placeOf(sentences[index - 1]) === place;
    const names = (ANNOUNCES.test(text) || ADMITS.test(text)) && !OF_OTHERS.test(text);
    const answers = ANSWERED.test(text) || /^however\b/iu.test(text);
    if (names || (follows && samePlace && !answers)) found.push(index);
    else if (ENDS.test(text)) open = "";
  });
  return found;
}

const placeOf = (sentence: BodySentence | undefined) =>
  `${sentence?.section} ${sentence?.paragraph}`;

/** It announces and says nothing more. */
export function isOpening(text: string): boolean {
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

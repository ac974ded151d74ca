import type { ArticleType } from "../../article/index.ts";
import type { Excerpt } from "../reading.ts";
import { excerptOf, hideBrackets, readPhrase } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

/** What was done or met with, and what it was held against. */
export interface Arms {
  readonly intervention?: Excerpt;
  readonly comparator?: Excerpt;
}

/** Where two arms are named, one after the other; the first arm begins where the match ends. */
const PAIRS: readonly RegExp[] = [
  /\b(?:randomi[sz]ed|assigned|allocated|randomly)\b[^.;]{0,80}?\b(?:to|into|in(?= an? ))(?: (?:receive|undergo|either|treatment with|groups? receiving))*\s/gi,
  /\b(?:received|receiving|receive|were given|was given|treated with|administered)(?: either)?\s/gi,
  /\b(?:trial|study|comparison|efficacy|effectiveness|effects?|safety|outcomes?|activity|benefits?) of\s/gi,
  /\b(?:compar(?:e|ed|ing)|during(?=[^.;]{3,60} (?:conditions|periods|phases)\b))\s/gi,
];

const BETWEEN =
  /\s(?:versus|vs\.?|or|compared (?:with|to)|in comparison (?:with|to)|against|and|with|to)\s/gi;

/** What a trial holds a treatment against, wherever it is named. */
const CONTROL =
  /\b(?:placebo|sham|control|controls|standard|usual|conventional|routine|no|without|alone|vehicle|saline|delayed|wait(?:ing)?|untreated|observation|inactive|reference)\b/i;

/** Types with arms that someone was put in. */
const TREATS: ReadonlySet<ArticleType> = new Set<ArticleType>([
  "trial",
  "non-randomised-trial",
  "research",
  "meta-analysis",
  "cohort",
]);

/** Intervention (or exposure) and comparator, where the methods or the aim name them. */
export function findArms(
  type: ArticleType,
  sentences: readonly StudySentence[],
  population: Excerpt | undefined,
): Arms {
  // Who was studied is no arm: "24 healthy volunteers" are not their own controls.
  const isArm = (excerpt: Excerpt | undefined): excerpt is Excerpt =>
    excerpt !== undefined &&
    !(population !== undefined && excerpt.start < population.end && population.start < excerpt.end);
  const methods = sentences.filter(({ role }) => role === "methods");
  const aims = sentences.filter(
    ({ role, text }) => role === "objective" || (role !== "conclusions" && AIM.test(text)),
  );
  const pair = TREATS.has(type)
    ? (findAgainstPlacebo(methods) ?? findPair(methods) ?? findPair(aims) ?? findAddition(aims))
    : undefined;
  const arms = isArm(pair?.intervention) && isArm(pair.comparator) ? pair : undefined;
  const intervention = arms?.intervention ?? findExposure(aims) ?? findGiven(methods);
  const comparator = arms?.comparator ?? findControl([...methods, ...aims]);
  return {
    ...(isArm(intervention) ? { intervention } : {}),
    ...(isArm(comparator) && comparator.text !== intervention?.text ? { comparator } : {}),
  };
}

const AIM =
  /\b(?:aim|objective|purpose|goal|we (?:\w+ )?(?:sought|investigated|evaluated|assessed|examined|hypothesi[sz]ed|studied|aimed|proposed)|undertaken|designed|to (?:determine|assess|evaluate|investigate|compare|examine|study|test|explore|analy[sz]e))\b/i;

/** "Etodolac (400 mg) or placebo was given": the arm before the placebo, at the sentence's start. */
function findAgainstPlacebo(sentences: readonly StudySentence[]): Arms | undefined {
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
function findAddition(sentences: readonly StudySentence[]): Arms | undefined {
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

function findPair(sentences: readonly StudySentence[]): Arms | undefined {
  for (const [kind, opening] of PAIRS.entries()) {
    for (const sentence of sentences) {
      const shown = hideBrackets(sentence);
      for (const match of shown.matchAll(opening)) {
        const pair = readPair(sentence, shown, match.index + match[0].length, kind);
        if (pair !== undefined) return pair;
      }
    }
  }
  return undefined;
}

/** "X or Y", "X versus Y" from `from`; "X and Y" only where the arms were allotted or compared. */
function readPair(
  sentence: StudySentence,
  shown: string,
  from: number,
  kind: number,
): Arms | undefined {
  const rest = shown.slice(from, from + 260);
  const end = rest.search(/[;:]|\.(?=\s|$)/);
  const clause = end < 0 ? rest : rest.slice(0, end);
  const allowed =
    kind === 0
      ? /versus|vs|or|and/i
      : kind === 1
        ? /versus|vs|or/i
        : kind === 2
          ? /versus|vs|compared|comparison|and|against|or/i
          : /versus|vs|and|with|to/i;
  const links = [...clause.matchAll(BETWEEN)].filter(({ 0: link }) =>
    allowed.test(link.trim().split(" ")[0] ?? ""),
  );
  const strong = links.find(({ 0: link }) => !/^\s(?:and|with|to)\s$/i.test(link));
  // "of A and B in C" names two arms only where the rest says that they were set against each other.
  const weak =
    kind === 0 ||
    kind === 3 ||
    (kind === 2 && /\b(?:randomi[sz]ed|controlled|comparative)\b/i.test(shown.slice(0, from)))
      ? links[0]
      : undefined;
  const link = strong ?? weak;
  if (link === undefined) return undefined;
  const left = readPhrase(sentence, shown, from, from + link.index);
  const right = readPhrase(sentence, shown, from + link.index + link[0].length);
  if (left === undefined || right === undefined) return undefined;
  if (OUTCOME.test(left.text) || OUTCOME.test(right.text)) return undefined;
  // Between the two arms nothing may stand but dose and schedule, and that not for long.
  if (link.index > 200) return undefined;
  return CONTROL.test(left.text) && !CONTROL.test(right.text)
    ? { intervention: right, comparator: left }
    : { intervention: left, comparator: right };
}

/** What is measured, or who: never an arm. */
const OUTCOME =
  /\b(?:rates?|scores?|survival|mortality|levels?|efficacy|safety|quality of life|outcomes?|symptoms?|results?|values?|accuracy|incidence|prevalence|data|severity|function|characteristics|differences?|measurements?|follow-up|distributions?|tests?|readers?|observers?|radiologists?|surgeons?|risk)\b|^(?:men|women|males?|females?|patients?|children)$/i;

/** "the effect of X on", "whether X improves", "association between X and". */
const EXPOSURES: readonly RegExp[] = [
  /\b(?:effects?|impact|influence|efficacy|effectiveness|usefulness|accuracy|safety|benefits?|value|role|feasibility|use|consequences) (?:and (?:\w+ )?(?:\w+) )?of (?!the (?:study|present))/gi,
  /\b(?:associations?|relationships?|relation|link|correlation) (?:between|of) /gi,
  /\b(?:whether|if|that) (?=[\p{L}\p{N}() ,'-]{3,90}? (?:(?:is|are|was|were|can be|could be|would be|might be|may be) (?:\w+ )?(?:associated|related|linked)|(?:could |can |may |might |would )?(?:affects?|improves?|reduces?|impacts?|increases?|influences?|prevents?|predicts?|alters?|decreases?|modif(?:y|ies)|play|lowers?)\b))/giu,
];

function findExposure(sentences: readonly StudySentence[]): Excerpt | undefined {
  for (const opening of EXPOSURES) {
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
  /\bintent\b|^(?:there|we|he|she|patients?|participants?|the (?:authors|hypothesis|number|presence)|different|various)\b|\b(?:methods?|approach|strateg(?:y|ies)|criteria)$/i;

/** "Patients were treated daily with X": one arm alone. */
function findGiven(sentences: readonly StudySentence[]): Excerpt | undefined {
  for (const sentence of sentences) {
    const shown = hideBrackets(sentence);
    const match =
      /\b(?:were|was) (?:\w+ ){0,2}treated (?:\w+ )?with |\bpatients received |\b(?:were|was) (?:fed|injected with|exposed to|immuni[sz]ed with|infused with) /i.exec(
        shown,
      );
    if (match === null) continue;
    const phrase = readPhrase(sentence, shown, match.index + match[0].length);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** Words for a control, from the most telling on. */
const CONTROLS: readonly RegExp[] = [
  /\b(?:compared|comparison|comparing|matched)(?: [\w-]+){0,8} (?:with|to) (?=(?:an? |the )?(?:[\w-]+ ){0,6}?(?:placebo|sham|controls?|reference-standard|standard|usual|conventional|healthy|normal|untreated|alone)\b)/gi,
  /\b(?=(?:\d+ |(?:an? |the )?group of )?(?:(?:age|sex|gender|healthy|normal|matched|community-based|population|hospital|historical|unaffected|negative|vehicle|sham|placebo|untreated)[\w-]*(?:,? and |,? )){1,5}(?:controls?(?: (?:group|subjects|participants|individuals))?|volunteers|group)\b)/gi,
  /\b(?=(?:an? |the )?control (?:group|arm|subjects|animals|rats|mice|tissues?)\b)/gi,
  /\b(?=\d+ controls\b)/gi,
  /\b(?=(?:\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)[\w-]*) (?:normal|healthy|control) (?:\w+ )?(?:brains|tissues|livers|hearts|subjects|individuals|volunteers|persons|people|participants|children|adults|women|men|samples|donors|eyes|pregnancies|mice|rats|animals)\b)/gi,
  /\b(?=placebo\b)/gi,
];

function findControl(sentences: readonly StudySentence[]): Excerpt | undefined {
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
        if (phrase !== undefined) return phrase;
      }
    }
  }
  return undefined;
}

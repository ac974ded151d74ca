import type { ArticleType } from "./article.ts";

/** What a title says of its own article, the more telling first. */
const CUES: readonly (readonly [cue: RegExp, type: ArticleType, not?: RegExp])[] = [
  [
    /^(?:invited |editorial |expert )?(?:commentary|editorial|perspective|viewpoint|comment|correspondence|letter to the editor|reply|response)\b\s*(?:[:—–-]|to\b|on\b)|[:—–]\s*an? (?:commentary|perspective|viewpoint|editorial|opinion)\s*$/i,
    "commentary",
  ],
  [
    /\b(?:protocol (?:for|of)|(?:study|trial|review) protocol|protocol:|rationale and (?:study )?design|study design and)\b/i,
    "methods",
  ],
  // What calls itself both is a review in the way it went about it: a review of reviews, too.
  [
    /\b(?:(?:network |umbrella )?meta-?\s?analys[ie]s|systematic(?: literature| scoping)? reviews?|cochrane review)\b/i,
    "meta-analysis",
  ],
  [
    /\b(?:guidelines?|recommendations?|guidance) (?:for|from|of|on)\b|\b(?:practice )?guidelines?\s*(?:$|[:—–])|\b(?:consensus (?:statements?|recommendations?|reports?|conference)|position (?:statement|paper)|scientific statement)\b/i,
    "guideline",
    // A study of how a guideline fares is no guideline.
    /\b(?:adherence|compliance|concordan\w+|impact|effects?|effective\w*|implement\w*|evaluat\w*|use of|users?|based|uptake|barriers?|trial|awareness|knowledge|does|do|is|are|perspectives?|survey|disseminat\w*|distribut\w*)\b/i,
  ],
  [
    /\b(?:case reports?|case series|a case of|(?:report of|report on) (?:a|one|two|three|four) (?:rare )?(?:cases?|patients?))\b/i,
    "case-report",
  ],
  [
    /\b(?:single-arm|one-arm|non-?randomi[sz]ed|uncontrolled|before-and-after|phase (?:1|i)[ab]?|first-in-human)\b[\w\s,/-]{0,60}\b(?:trial|study)\b/i,
    "non-randomised-trial",
  ],
  [
    /\b(?:randomi[sz]ed|placebo-controlled|double-blind|crossover|cross-over)\b[\w\s,;-]{0,80}\b(?:trials?|study|comparison|evaluation|experiment)\b|\b(?:rct|randomi[sz]ation trial)\b/i,
    "trial",
  ],
  [
    /\bphase (?:[234]|i{2,3}|iv)[ab]?\b[\w\s,/-]{0,60}\b(?:trial|study)\b|\bclinical trial\b|\b(?:pilot|pragmatic|open-label|controlled) trial\b/i,
    "non-randomised-trial",
  ],
  [/\bcase-?\s?(?:control|referent)\b/i, "case-control"],
  [
    /\bcross-?\s?sectional\b|\b(?:national|nationwide|online|web-based|questionnaire) survey\b/i,
    "cross-sectional",
  ],
  [
    /\bcohort (?:study|studies|analysis|profile)\b|\b(?:prospective|retrospective|birth|inception|nationwide|population-based|registry-based) (?:[\w-]+ ){0,3}cohort\b|\b(?:longitudinal|registry|register|follow-up)(?:-based)? study\b|[:—–]\s*(?:[\w-]+ ){0,5}cohort\b/i,
    "cohort",
  ],
  [
    /\b(?:diagnostic (?:test )?accuracy|(?:sensitivity and specificity|accuracy) of|diagnostic (?:performance|value|yield|utility) of)\b/i,
    "diagnostic-accuracy",
  ],
  [
    /[:—–?]\s*(?:an? )?(?:[\w-]+ ){0,3}(?:review|overview|primer)\b(?! of (?:\d+|[\w-]+ (?:cases|patients)))|^(?:review|overview)\b\s*(?::|of\b)|\b(?:narrative|scoping|literature|state-of-the-art|critical|integrative) review\b/i,
    "review",
    /\b(?:retrospective|chart|records?|case|charts|peer|registry|institutional) (?:\w+ )?review\b/i,
  ],
  [
    /\b(?:an? (?:[\w-]+ ){0,4}(?:software|web server|web tool|toolkit|toolbox|pipeline|r package|python package|database|workflow|algorithm) (?:for|to|of)\b|web server\b|r package\b|(?:novel|new|improved|modified|rapid|simple) (?:[\w-]+ ){0,4}(?:method|assay|protocol|technique|pipeline|workflow) (?:for|to|allowing|that|based)\b)/i,
    "methods",
  ],
];

/** The type that a title states ("…: a randomised trial"); `undefined` where it states none. */
export function findTypeInTitle(title: string): ArticleType | undefined {
  const start = title.slice(0, 500);
  return CUES.find(([cue, , not]) => cue.test(start) && !not?.test(start))?.[1];
}

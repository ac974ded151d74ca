/** A feature of a study's plan, and the error it guards against or lets in. */
export interface Feature {
  readonly shows: RegExp;
  readonly threat: string;
  /** Of a safeguard, as the subject of a question. */
  readonly name?: string;
  /** Errors that it bears on as well: no wrong answers to a question on it. */
  readonly also: readonly string[];
  /** Errors that it is often thought to guard against; offered before others. */
  readonly tempting?: readonly string[];
  /** Not where the abstract speaks of this. */
  readonly unless?: RegExp;
}

const RANDOMISED = /randomi[sz]ed|randomly (?:assigned|allocated|divided)/iu;
const STUDIED =
  "(?:stud|analy|review|collect|evaluat|identif|enrol|includ|select|follow|recruit|examin|assess|investigat|compar|cohort|observational|data|chart)";

/** What was done so that something else could not be mistaken for the result. */
export const SAFEGUARDS: readonly Feature[] = [
  {
    shows:
      /\b(?:were|was) (?:then |also |prospectively )?randomi[sz]ed\b(?! (?:sample|selection))|\brandomly (?:assigned|allocated|divided)\b|\brandomi[sz]ed(?:,? [\p{L}-]+){0,4} trial\b/iu,
    threat: "baseline",
    name: "random allocation",
    also: ["confounder", "matching", "selection", "sample", "natural", "coloured", "dropout"],
    unless: /meta-analys|systematic review|\bmice\b|\brats?\b/iu,
  },
  {
    shows:
      /\b(?:double|single|triple|observer|assessor|investigator)[- ]?blind|\bblind(?:ed|ly)\b|\bmasked\b/iu,
    threat: "coloured",
    name: "blinding",
    also: ["expectation", "reader", "baseline", "natural", "answers"],
  },
  {
    shows: /\bintention[- ]to[- ]treat\b/iu,
    threat: "dropout",
    name: "analysis by intention to treat",
    also: ["baseline", "confounder", "natural"],
  },
  {
    shows: /\bsham[- ]|\bplacebo\b/iu,
    threat: "expectation",
    name: "a placebo or a sham",
    also: ["coloured", "natural", "baseline", "answers"],
  },
  {
    shows:
      /\b(?:two|three|2|3) (?:independent |blinded |experienced |trained )*(?:observers?|reviewers|readers|raters|radiologists|pathologists|examiners|authors|investigators)\b|\binter-?(?:observer|rater|reader)\b|\bindependently (?:by|reviewed|assessed|read|extracted)\b/iu,
    threat: "reader",
    name: "having several people judge the same thing",
    also: ["coloured", "selection", "answers", "records"],
  },
  {
    shows:
      /\bage[- ](?:and[- ])?(?:sex[- ]|gender[- ])?matched\b|\b(?:sex|gender)[- ](?:and[- ])?age[- ]matched\b|\bmatched (?:for|by|on|according to) (?:age|sex|gender)\b/iu,
    threat: "matching",
    name: "matching",
    also: ["confounder", "baseline", "selection", "sample"],
  },
  {
    shows:
      /\b(?:validation|replication) (?:cohort|set|sample|group)\b|\bcross-?validat|\bbootstrap|\bexternal(?:ly)? validat/iu,
    threat: "overfit",
    name: "a validation group",
    also: ["elsewhere", "many", "sample", "power"],
  },
  {
    shows:
      /\bbonferroni\b|\b(?:multiple|many) (?:comparisons|testing|tests)\b|\bfalse discovery\b|\btukey\b/iu,
    threat: "many",
    name: "a correction of this sort",
    also: ["overfit", "power", "confounder"],
  },
  {
    shows:
      /\bsample size (?:calculation|was (?:calculated|determined|based))\b|\bpower (?:analysis|calculation|of (?:8|9)\d ?%)/iu,
    threat: "power",
    name: "working out the number needed beforehand",
    also: ["many", "sample", "overfit"],
  },
  {
    shows: /\bmulti-?vari\p{L}+|\badjust(?:ed|ing|ment) (?:for|of)\b|\bcontroll(?:ed|ing) for\b/iu,
    threat: "confounder",
    name: "a multivariable or adjusted analysis",
    also: ["matching", "overfit", "many", "selection"],
    tempting: ["baseline", "order"],
  },
  {
    shows: /\bconsecutive(?:ly)?\b/iu,
    threat: "selection",
    name: "taking patients consecutively",
    also: ["sample", "nonresponse", "elsewhere", "recall", "baseline"],
  },
  {
    shows:
      /\brandom(?:ly)? (?:select|sampl|chosen|drawn)\p{L}*(?: (?:from|of|among|a|the|sample|group|in|by|\p{N}+|\p{L}+ly|adult|nationally)){0,4} (?:patients|people|adults|children|women|men|households?|residents|population|participants|students|physicians|individuals|adolescents|subjects|schools|members|citizens|inhabitants|respondents|nurses|practices)\b|\b(?:patients|people|adults|children|women|men|households|residents|participants|students|physicians|individuals|subjects) (?:were|was) random(?:ly)? (?:select|sampl|chosen|drawn)\p{L}*|\b(?:representative|stratified random) sample of (?:[\p{L}\p{N}-]+ ){0,4}(?:patients|people|adults|children|women|men|households|residents|population|participants|students|physicians|individuals)\b/iu,
    threat: "sample",
    name: "a random or representative draw",
    also: ["selection", "nonresponse", "elsewhere", "baseline", "power"],
  },
  {
    shows: /\bmulti-?cent(?:er|re|ric)\b/iu,
    threat: "elsewhere",
    name: "working at several centres",
    also: ["sample", "selection", "power", "nonresponse"],
  },
  {
    shows: new RegExp(`\\bprospective(?:ly)?,? (?=${STUDIED})`, "iu"),
    threat: "records",
    name: "gathering data prospectively",
    also: ["selection", "order", "recall", "answers", "dropout"],
    unless: /retrospect|record|database|registry/iu,
  },
];

/** What a study of one kind is more open to than those of another. */
export const WEAKNESSES: readonly Feature[] = [
  {
    shows: new RegExp(`\\bretrospective(?:ly)?,? (?:[\\p{L}-]+ )?(?=${STUDIED})`, "iu"),
    threat: "records",
    also: ["selection", "baseline", "confounder"],
    unless: RANDOMISED,
  },
  {
    shows:
      /\b(?:charts?|case notes|(?:medical|hospital|patient|clinical) records|claims|administrative|discharge) (?:data ?(?:base|set)?s? )?(?:were|was|from|review)|\breview(?:ed)? (?:of )?(?:the )?(?:charts|medical records|case notes|records)\b/iu,
    threat: "records",
    also: ["selection", "baseline", "confounder"],
    unless: RANDOMISED,
  },
  {
    shows: /\bcross-?sectional\b/iu,
    threat: "order",
    also: ["confounder", "baseline", "nonresponse", "answers", "recall"],
    unless: RANDOMISED,
  },
  {
    shows: /\bself-?report\p{L}*|\bself-administered\b/iu,
    threat: "answers",
    also: ["nonresponse", "recall", "order"],
  },
  {
    shows:
      /\b(?:mail(?:ed)?|postal|online|web-based|internet|e-?mail|electronic|anonymous|telephone) (?:survey|questionnaire)|\bresponse rate\b|\b(?:questionnaires?|survey) (?:was|were) (?:sent|mailed|distributed|posted|e-?mailed)|\binvited to (?:participate|complete|take part)\b/iu,
    threat: "nonresponse",
    also: ["answers", "recall", "sample", "selection"],
  },
  {
    shows: /\bcase[- ]control (?:study|design|analysis)\b/iu,
    threat: "recall",
    also: ["order", "confounder", "selection", "answers", "records"],
    unless: /genotyp|polymorphism|retrospect|record|database/iu,
  },
  {
    shows: /\bmeta-analysis\b|\bsystematic review\b|\bliterature (?:search|review)\b/iu,
    threat: "unpublished",
    also: ["selection"],
  },
  {
    shows: /\bopen-?label\b|\bunblinded\b|\bnon-?blinded\b/iu,
    threat: "coloured",
    also: ["expectation", "answers", "reader"],
  },
  {
    shows:
      /\bsingle[- ](?:cent(?:er|re)|institution(?:al)?)\b|\b(?:our|one|a single) (?:hospital|institution|cent(?:er|re)|clinic)\b/iu,
    threat: "elsewhere",
    also: ["sample", "selection", "nonresponse"],
    unless: /multi-?cent/iu,
  },
];

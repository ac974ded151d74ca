import type { ArticleType } from "../../article/index.ts";

/** Words that show what kind of study this is, where they stand in what it says of itself. */
export interface DesignCue {
  readonly type: ArticleType;
  readonly cue: RegExp;
  /** What around the words, in the same sentence, makes them mean something else. */
  readonly not?: RegExp;
}

/** "retrospective, population-based cohort study": adjectives that the excerpt takes along. */
const DESCRIBED =
  "(?:(?:retrospective|prospective|population-based|community-based|hospital-based|nationwide|national|multicent(?:er|re)|single-cent(?:er|re)|observational|matched|nested|longitudinal|historical|international|comparative|descriptive|inception|birth|open-label|randomi[sz]ed|double-blind(?:ed)?|placebo-controlled|controlled|parallel-group|crossover|cross-over|phase \\w+),? (?:and )?){0,6}";

const design = (source: string) => new RegExp(`\\b${DESCRIBED}(?:${source})`, "i");

/**
 * Designs that a study names or shows, the more telling first: a trial may have a cohort and a
 * survey in it, hardly the other way about.
 */
export const NAMED: readonly DesignCue[] = [
  {
    type: "meta-analysis",
    cue: design(
      `systematic (?:literature )?(?:review|search)\\w*|systematically (?:reviewed|searched) (?:the )?(?:\\w+ ){0,2}(?:literature|studies|databases)|(?:network |exploratory |individual[- ]patient(?:[- ]data)? )?meta-?analy(?:sis|ses|ze|zed|sed|tic)|\\b(?:pubmed|medline|embase|cochrane)\\b(?=[^.]{0,200}\\bsearch)|search\\w*(?= [^.]{0,120}\\b(?:pubmed|medline|embase|cochrane|scopus|databases))|databases (?:\\w+ ){0,4}(?:were|was) searched|(?:trials|studies|rcts|articles) (?:\\w+ ){0,6}were (?:available for analysis|pooled|eligible for inclusion)|(?:trials|studies|rcts|reviews) [^.]{0,120}eligible for (?:this|the|our) (?:review|meta-analysis)`,
    ),
    not: /\b(?:narrative|scoping) review|previous|genome-wide|registered|gene(?:s|tic)?\b|\bgse\d|geo database/i,
  },
  {
    type: "methods",
    cue: /\b(?:study|trial|review) protocol\b|\bthis (?:protocol|trial|study) (?:will|describes the (?:protocol|design|rationale))|\b(?:patients|participants|adults|children|women|men|people) (?:[\w>()/,+-]+ ){0,12}will be (?:\w+ ){0,2}(?:enrolled|recruited|randomi[sz]ed|included|assigned|allocated|invited)|\bwill (?:be (?:\w+ )?(?:randomi[sz]ed|randomly|allocated|assigned|recruited|enrolled|invited|conducted|performed|measured|assessed)|receive|undergo)\b/i,
  },
  {
    type: "non-randomised-trial",
    cue: design(
      `(?:single|one)-arm(?:[\\w\\s,-]{0,40}(?:trial|study))?|non-?\\s?randomi[sz]ed(?:[\\w\\s,-]{0,30}(?:trial|study))?|uncontrolled (?:trial|study)|before-and-after (?:trial|study)|pre-post (?:trial|study|design)|quasi-experimental|first-in-human|dose-escalation (?:trial|study|phase)`,
    ),
    not: /\b(?:needed|required|warranted|studies were|trials were)\b/i,
  },
  {
    type: "trial",
    cue: new RegExp(
      `\\b${DESCRIBED}(?:randomi[sz]ed|randomly (?:assigned|allocated|divided|distributed|receive[d]?)|double-blind(?:ed)?|randomi[sz]ation|allocated (?:at random|randomly)|assigned (?:at random|randomly))(?:[,\\w\\s-]{0,50}\\b(?:trial|study|design|comparison)\\b)?`,
      "i",
    ),
    not: /\bnon-?\s?randomi[sz]ed|not randomi[sz]ed|mendelian|randomi[sz]ed (?:controlled |clinical )?(?:trials|studies)\b|\b(?:needed|required|warranted)\b|randomi[sz]ed (?:block|complete)/i,
  },
  {
    type: "trial",
    cue: /\b(?:received|were given|treated with|assigned to|allocated to)\b[^.;]{1,60}\bor (?:matching |oral |intravenous |a )?(?:placebo|sham)\b/i,
  },
  {
    type: "case-control",
    cue: design("case[- ]control(?:led)?(?: (?:study|design|analysis))?|case[- ]referent study"),
    not: /\bstudies\b/i,
  },
  {
    type: "cohort",
    cue: design("cohort(?: (?:study|analysis|design))"),
    not: /\bcohort studies\b|\bexploratory cohort\b/i,
  },
  {
    type: "cross-sectional",
    cue: design(
      "cross[- ]sectional(?:ly)?(?: (?:\\w+ )?(?:study|survey|design|analysis))?|questionnaire survey|prevalence (?:study|survey)",
    ),
    not: /cross-sectional (?:area|imag|and intervention|studies)/i,
  },
];

/** Designs that only the way of working shows, for studies that do not name theirs. */
export const SHOWN: readonly DesignCue[] = [
  {
    type: "case-report",
    cue: /\b(?:we|this (?:report|article|paper)|here,? we) (?:\w+ ){0,2}(?:report|describe|present)s? (?:here )?(?:on )?(?:a|an|the|two|three|four|our|one)(?: [\w-]+){0,3} (?:cases?|patients?)\b(?! series of \d{2})|\bcase (?:report|presentation)\b|\ba (?:rare |unusual |first )?case of [^.]{3,160} (?:is|was) (?:presented|reported|described)\b|\ban? \d+-(?:year|month|week|day)-old (?:[\w-]+ ){0,4}(?:man|woman|boy|girl|male|female|infant|patient|child|neonate)\b/i,
  },
  {
    type: "guideline",
    cue: /\b(?:this|these|the present|our) (?:[\w-]+ ){0,3}(?:guidelines?|consensus (?:statements?|documents?|recommendations?)|position (?:statement|paper))\b|\b(?:consensus|delphi) (?:methodology|method|process|technique|panel)\b|\b(?:panel|task force|working group|committee) (?:\w+ ){0,3}(?:recommends?|developed|formulated|issued|agreed)\b/i,
  },
  {
    type: "review",
    cue: /\b(?:(?:in )?this (?:[\w-]+ ){0,2}review|we (?:here |briefly |critically )?review(?!ed (?:\w+ ){0,4}(?:records|charts|files|cases|patients|data))|here,? we (?:review|summari[sz]e|discuss)|this (?:article|paper|chapter) (?:reviews|summari[sz]es|discusses|provides an overview)|(?:narrative|scoping|literature) review)\b/i,
    not: /\b(?:chart|medical record|retrospective) review|eligible for this review/i,
  },
  {
    type: "cross-sectional",
    cue: /\b(?:surveys? (?:of|was|were|to)|were (?:\w+ )?surveyed|we (?:\w+ )?surveyed|surveyed|questionnaires? (?:was|were|to)|administered an? (?:[\w-]+ ){0,4}(?:questionnaire|survey)|(?:web|internet)-based (?:questionnaire|survey)|online (?:questionnaire|survey)|national survey|interviews? (?:with|were)|risk behavior survey|(?:national|health) [\w ]{0,40}survey)\b/i,
    not: /\bfollow(?:ed)?[- ]up\b|\bcohort\b|after (?:treatment|surgery)|quality[- ]of[- ]life questionnaire|crohn/i,
  },
  {
    type: "methods",
    cue: /\b(?:we|this (?:paper|article|study|work)|here,? we|the authors) (?:\w+ ){0,3}(?:presents?|describes?|developed|develops?|propose[sd]?|introduces?|designed|established) (?:here )?(?:an?|the|two|several) (?:[\w-]+,? ){0,6}(?:methods?|approach|software|tools?|toolkit|algorithms?|pipelines?|web ?server|packages?|assays?|protocols?|workflows?|frameworks?|platforms?|databases?|techniques?|models? for|training model)\b|\b(?:assays?|methods?|protocols?|tests?|web ?server) (?:\([^)]{1,40}\) )?(?:was|were) (?:developed|established|optimi[sz]ed|designed)\b|\bmethod comparison\b|\bour method\b|\b(?:web ?server|software package)\b|\b(?:inter-?(?:observer|rater|laboratory|assay)|intra-?(?:observer|rater|assay)) (?:reproducib\w+|reliab\w+|agreement|variability)\b|\b(?:reproducibility|feasibility) of (?:\w+ ){0,3}(?:measurement|method|assay|developing)|\bmodified for\b/i,
    not: /\bpatients (?:were|who) (?:\w+ )?(?:treated|underwent)|decision/i,
  },
  {
    type: "non-randomised-trial",
    cue: /\bopen-label\b|\bphase (?:1|2|3|i{1,3})[ab]?(?:\/\w+)?\b[\w\s,+-]{0,40}\b(?:trial|study)\b|\b(?:pilot|clinical|feasibility) trial\b|\b(?:patients|participants|subjects|volunteers) (?:were|was) treated (?:\w+ ){0,2}with (?:oral|intravenous|daily|weekly)\b|\btherapy with [\w ]{1,30} was (?:initiated|started)\b|\bsupplementation for\b/i,
    not: /\b(?:phase (?:ii|iii|2|3) [\w ]{0,30}trials (?:have|are|were))\b|retrospectiv/i,
  },
  {
    type: "cohort",
    cue: /\b(?:retrospective(?:ly)?|prospective(?:ly)?)\b(?: (?:observational |comparative |clinical )?(?:study|analysis|review|evaluation))?|\b(?:records?|charts?|files|data|cases|database|registry|register|stapedectomies|procedures|scans)\b(?: [\w(),%-]+){0,12} (?:was|were) (?:\w+ )?(?:reviewed|retrieved)\b|\bwe (?:\w+ )?reviewed (?:\w+ ){0,4}(?:records|charts|files|cases|data)\b|\bwere reviewed\b|\bconsecutive (?:[\w-]+ ){0,4}(?:patients|admissions|cases|children|adults|women|men)\b|\bthe cohort was followed\b|\b(?:was|were) followed(?:[- ]up)?\b|\b(?:mean|median|minimal|minimum) follow-?up\b|\bfollow-?up (?:of|period|time)\b|\bduring (?:a|the) (?:\w+ ){0,2}follow-?up\b|\bnaturalistic study\b|\bregistry\b|\b(?:between|from) (?:\w+ )?(?:\d+, )?(?:19|20)\d\d (?:and|to|through|until|-) ?(?:\w+ )?(?:\d+, )?(?:19|20)\d\d\b|\bsecondary analysis\b|\blife-table|kaplan-meier|cox (?:regression|proportional)|(?:overall|disease-free|recurrence-free) survival\b|\bhospital mortality data\b|\b(?:who|which) (?:have )?under(?:went|gone)\b/i,
    not: /\bin vitro\b/i,
  },
  {
    type: "cross-sectional",
    cue: /\b(?:determine|estimate|assess|describe|investigate)\w* (?:the )?(?:\w+ )?prevalence\b|\bprevalence of [^.]{3,80} was \d/i,
  },
];

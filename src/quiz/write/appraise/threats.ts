/** An error that the plan of a study guards against, or lets in. */
export interface Threat {
  readonly id: string;
  /** As an option says it. */
  readonly text: string;
  /** The same in other words, where it is often the key. */
  readonly again?: string;
  /** Said of it where it is chosen wrongly: what does guard against it, or brings it about. */
  readonly why: string;
  /** The abstract speaks of something that could bring it about; then it is no wrong answer to “most open to”. */
  readonly arises: RegExp;
  /** Somebody could think of it here at all. */
  readonly near?: RegExp;
}

const ASKED = /survey|questionnaire|interview|self-|mailed|respond|response rate|asked|diar/iu;

/**
 * Errors by what brings them about. After the Catalogue of Bias (Centre for Evidence-Based Medicine,
 * Oxford) and Sackett 1979, J Chronic Dis 32:51; in words of our own.
 */
export const THREATS: readonly Threat[] = [
  {
    id: "baseline",
    text: "Groups that differed from the outset in ways that nobody measured",
    why: "Only chance, by random allocation, evens out what nobody measured.",
    arises: /^(?![\s\S]*(?:randomi[sz]ed|randomly (?:assigned|allocated|divided)))/iu,
    near: /group|compar|arm|versus|\bvs\b|control/iu,
  },
  {
    id: "records",
    text: "Gaps and slips in records that were kept for another purpose",
    again: "Things that mattered later, and that nobody wrote down at the time",
    why: "That threatens studies that look back at what was written down in routine care.",
    arises:
      /record|chart|database|regist|retrospect|review|claims|administrative|files?\b|archiv/iu,
  },
  {
    id: "coloured",
    text: "Judgements coloured by knowing who had received what",
    why: "Against that, whoever judges is kept blind to the treatment.",
    arises: /^(?![\s\S]*(?:blind|masked))/iu,
    near: /treat|therap|surg|drug|placebo|arm\b|interven|train|group/iu,
  },
  {
    id: "natural",
    text: "Changes that would have come about without the treatment",
    why: "Only a group without the treatment shows what would have come about anyway.",
    arises: /treat|therap|surg|interven|train|program|after|before/iu,
    near: /treat|therap|surg|interven|train|program/iu,
  },
  {
    id: "order",
    text: "Taking what came later for the cause of what came first",
    why: "That threatens studies that look at both at one point in time.",
    arises:
      /cross-?sectional|survey|questionnaire|correlat|associat|retrospect|prevalen|relation|risk/iu,
    near: /associat|correlat|relation|risk|factor|predict/iu,
  },
  {
    id: "nonresponse",
    text: "People who declined to take part being unlike those who did",
    why: "That threatens studies for which people have to come forward or to answer.",
    arises:
      /survey|questionnaire|interview|respon|invit|volunteer|recruit|consent|mailed|self-|declin|participants/iu,
  },
  {
    id: "answers",
    text: "Answers that differ from what people really do or have",
    why: "That threatens what people are asked to tell of themselves.",
    arises:
      /survey|questionnaire|interview|self-|reported|recall|diar|asked|inventory|scale|quality of life/iu,
    near: ASKED,
  },
  {
    id: "recall",
    text: "Cases remembering what they were exposed to better than controls",
    why: "That threatens studies that ask the ill and the healthy about their past.",
    arises: /case[- ]control|recall|interview|questionnaire|survey|self-|history of|exposure/iu,
  },
  {
    id: "selection",
    text: "A choice of patients that happened to suit the authors",
    why: "Against that, patients are taken as they come, one after the other.",
    arises: /^(?![\s\S]*(?:consecutive|all patients|population-based))/iu,
    near: /patient|women|men\b|children|infant|case/iu,
  },
  {
    id: "unpublished",
    text: "Studies left unpublished because their results were unwelcome",
    why: "That threatens articles that sum up what others have published.",
    arises: /meta-analys|systematic|literature|published|medline|pubmed|cochrane|embase/iu,
  },
  {
    id: "dropout",
    text: "Groups that are no longer alike once drop-outs are left out",
    why: "Against that, everybody is counted in the group to which they were assigned.",
    arises: /follow|drop|withdr|trial|randomi|\blost\b|months|years|weeks|complet|longitud/iu,
    near: /random|trial|follow|weeks|months|arm\b/iu,
  },
  {
    id: "overfit",
    text: "A model that fits the people it was made from, and others badly",
    why: "Against that, a model is tried out in people who had no part in making it.",
    arises:
      /model|predict|score|nomogram|classif|cut-?off|\bROC\b|algorithm|regression|validat|equation/iu,
    near: /model|predict|score|nomogram|classif|cut-?off|\bROC\b|algorithm|regression|validat|equation/iu,
  },
  {
    id: "reader",
    text: "Readings that depend on who happened to make them",
    why: "Against that, two people read the same thing without knowing of each other.",
    arises:
      /imag|\bCTs?\b|\bMR|observ|rater|reader|histolog|grad|ultraso|radiogra|scor|assess|examin|measur|patholog|extract|cod(?:ed|ing)/iu,
    near: /imag|\bCTs?\b|\bMR|observ|rater|reader|histolog|grade|ultraso|radiogra|scor|patholog|extract/iu,
  },
  {
    id: "confounder",
    text: "A link that is owed to another factor, which was measured as well",
    again: "Mistaking the work of another measured factor for that of this one",
    why: "Against that, the analysis allows for the other factors that were measured.",
    arises: /associat|correlat|compar|relat|predict|risk|factor|effect|differ/iu,
    near: /associat|correlat|relat|predict|risk|factor/iu,
  },
  {
    id: "matching",
    text: "A difference in age or sex that passes for one of another kind",
    why: "Against that, the groups are matched for age and sex.",
    arises: /group|compar|control|differ|versus|\bvs\b/iu,
    near: /control|matched|group/iu,
  },
  {
    id: "many",
    text: "Chance findings among the many comparisons that were made",
    why: "Against that, the limit of significance is made stricter.",
    arises: /compar|signific|test|\bp\s*[<=]|differ|correl|associat/iu,
    near: /signific|\bp\s*[<=]|compar|anova|test/iu,
  },
  {
    id: "power",
    text: "Missing a true difference because too few were studied",
    why: "Against that, the number needed is worked out beforehand.",
    arises: /./u,
    near: /random|trial|compar|differ|group/iu,
  },
  {
    id: "expectation",
    text: "Feeling better for the mere expectation of being helped",
    why: "Against that, the others are given something that looks the same.",
    arises: /treat|therap|drug|dose|pain|symptom|interven|train|program|placebo|surg/iu,
    near: /placebo|sham|pain|symptom|drug|dose|trial|quality of life/iu,
  },
  {
    id: "elsewhere",
    text: "Results that hold at one hospital but not at others",
    why: "Against that, patients are drawn from many hospitals.",
    arises:
      /^(?![\s\S]*(?:multi-?cent|nationwide|national|population-based|hospitals|centers|centres|countries|meta-analys))/iu,
    near: /hospital|cent(?:er|re)|clinic|patients/iu,
  },
  {
    id: "sample",
    text: "A sample that leaves whole kinds of people out",
    why: "Against that, chance decides who of the whole population is asked.",
    arises: /./u,
    near: /sample|survey|population|random/iu,
  },
];

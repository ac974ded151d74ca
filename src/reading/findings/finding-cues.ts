import type { Role } from "../reading.ts";

/** Something in a sentence that speaks for or against a slide of its own. */
export interface Cue {
  readonly pattern: RegExp;
  /** Added to the weight of the sentence's role; weights end between 0 and 1. */
  readonly weight: number;
  /** The roles in which it counts; all where absent. */
  readonly roles?: readonly Role[];
  readonly why: string;
}

/** Where a sentence starts from: what was asked and what came out of it is what a room wants. */
export const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  conclusions: 0.62,
  objective: 0.74,
  results: 0.42,
  background: 0.22,
  methods: 0.18,
};

/** Each pattern is tried on the sentence in lower case. The weights were set by hand on 20 abstracts. */
export const CUES: readonly Cue[] = [
  {
    pattern:
      /\b(?:aims?|objectives?|purpose|goal) of (?:this|the|our)\b|\bwe (?:aimed|sought|hypothesi[sz]ed|asked)\b|\b(?:study|paper|review|trial) (?:aim|sought|was designed|assesse|evaluate|examine|investigate|compare)|^to (?:determine|evaluate|assess|examine|compare|investigate|describe|identify|test|study|explore|establish|analy[sz]e)\b|\b(?:our|primary|main) (?:primary )?aim\b/,
    weight: 0.45,
    roles: ["background", "methods"],
    why: "the question of the study, wherever it is printed",
  },
  {
    pattern:
      /\b(?:not|no|little|few|poorly|remains?|unclear|unknown|controversial|lack|limited|debated?|never|however|only)\b/,
    weight: 0.14,
    roles: ["background"],
    why: "the gap that the study fills",
  },
  {
    pattern:
      /\b(?:\d[\d,]*|[a-z]+(?:teen|ty)(?:-[a-z]+)?) (?:[a-z-]+ ){0,3}(?:patients|participants|women|men|children|infants|adults|subjects|cases|individuals|people|mice|rats|trials|studies|residents|doctors|students|volunteers|examinations|procedures|practices|implants|records|samples|pairs|births|pregnancies)\b|\bn\s?=\s?\d|\ba total of \d/,
    weight: 0.24,
    roles: ["methods"],
    why: "the sample of the study",
  },
  {
    pattern:
      /\b(?:randomi[sz]ed|cohort|cross-sectional|case-control|prospective(?:ly)?|retrospective(?:ly)?|meta-analysis|systematic review|trial|medline|pubmed|natural experiment|survey)\b/,
    weight: 0.14,
    roles: ["methods"],
    why: "the design of the study",
  },
  {
    pattern: /\b(?:primary (?:outcome|end ?point)|main (?:outcome|finding|result)|overall)\b/,
    weight: 0.08,
    roles: ["results", "conclusions"],
    why: "authors say themselves that it is the main result",
  },
  {
    pattern:
      /\b(?:significant(?:ly)?|associat(?:ed|ion)|correlat(?:ed|ion)|predict(?:s|ed|or|ive)?|independent(?:ly)?)\b/,
    weight: 0.1,
    roles: ["results"],
    why: "a relation that was tested",
  },
  {
    pattern:
      /\b(?:than|compared|versus|vs|difference|differed|more|less|higher|lower|increased|decreased|reduced|improved|similar|superior|inferior|greater|longer|shorter|outperformed)\b/,
    weight: 0.08,
    roles: ["results"],
    why: "a comparison",
  },
  {
    pattern:
      /\bp\s*[<=>]|\bci\b|\bconfidence interval|\b(?:odds|hazard|risk|rate) ratio|\b(?:or|hr|rr)\s*[:=,]?\s*\d|\br\s*=\s*-?[\d.]/,
    weight: 0.08,
    roles: ["results"],
    why: "an effect with its uncertainty",
  },
  {
    pattern: /\d(?:[.·]\d+)?\s*(?:%|percent)/,
    weight: 0.05,
    roles: ["results"],
    why: "a share that can be shown",
  },
  {
    pattern:
      /\b(?:age|aged|gender|sex|males?|females?|baseline|demographics?|follow-up (?:was|of)|were (?:enrolled|included|recruited|excluded)|underwent|received|responded)\b/,
    weight: -0.08,
    roles: ["results"],
    why: "who took part is said before what came out",
  },
  {
    pattern:
      /\b(?:conclude|in conclusion|(?:results|findings|data|study|evidence|analysis|report) (?:[a-z]+ly )?(?:suggest|show|indicate|demonstrate|support|reveal|confirm|highlight|provide|found|implicate))/,
    weight: 0.06,
    roles: ["conclusions"],
    why: "authors say that it is what they conclude",
  },
  {
    pattern:
      /\b(?:further|future|additional|more|larger|prospective) (?:[a-z-]+ ){0,5}(?:stud(?:y|ies)|research|trials?|investigations?|work|data)\b|\b(?:is|are) (?:warranted|needed|required)\b|\bnow require\b|\bremains? to be\b/,
    weight: -0.35,
    why: "a call for more work says nothing of this one",
  },
  {
    pattern:
      /\b(?:should|recommend|must|implications?|need to|needs|could be used|may be used|interventions)\b/,
    weight: -0.1,
    roles: ["conclusions"],
    why: "advice comes after what it rests on",
  },
  {
    pattern:
      /\b(?:spss|sas|chi-square|student's|t-test|anova|mann-whitney|fisher|wilcoxon|kaplan-meier|regression (?:model|analysis|analyses) (?:was|were)|statistical (?:analysis|significance)|were (?:analy[sz]ed|calculated|recorded|measured|assessed|collected|examined|studied|defined|determined|obtained|performed)|was (?:analy[sz]ed|calculated|recorded|measured|assessed|collected|defined|determined|obtained|performed|used))\b/,
    weight: -0.1,
    roles: ["methods", "results"],
    why: "procedure, which the slide on the design implies",
  },
  {
    pattern: /^(?:it|they|this|these|both|such|there may|we discuss)\b/,
    weight: -0.08,
    why: "points back to a sentence that must come first",
  },
  {
    pattern:
      /\b(?:the first (?:report|known|study)|we discuss|are discussed|is discussed|is presented|are considered)\b/,
    weight: -0.2,
    why: "announces instead of saying",
  },
];

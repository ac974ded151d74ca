/** A weakness that studies have, and how one says that a study has it. */
export interface LimitationType {
  /** Fits any text that speaks of it, in lower case: what is spoken of is no wrong answer. */
  readonly mentions: RegExp;
  /** Fits a sentence that admits to it. */
  readonly admits: RegExp;
  /** A short way of saying it and a longer one, so that length tells nothing. */
  readonly said: readonly [string, string];
}

/** Weaknesses of studies in people, after the headings of the STROBE and CONSORT explanations. */
export const LIMITATION_TYPES: readonly LimitationType[] = [
  {
    mentions:
      /\b(?:small|limited|low) (?:\p{L}+ )?(?:sample|number|cohort|group)|sample size|underpowered|statistical power|\bpower\b/u,
    admits:
      /\b(?:small|limited|low) (?:\p{L}+ )?(?:sample|number|cohort)|sample size|underpowered|power\b/u,
    said: [
      "The number of participants was small",
      "The number of participants was too small to exclude a difference of clinical importance",
    ],
  },
  {
    mentions:
      /\b(?:single|one|two)[- ](?:cent|site|hospital|institution|practice|clinic)|multi-?cent|cent(?:er|re)s?\b/u,
    admits: /\b(?:single|one)[- ](?:cent|site|hospital|institution)/u,
    said: [
      "All participants came from one hospital",
      "All participants came from one hospital, which may treat patients unlike those of others",
    ],
  },
  {
    mentions: /\bretrospective|\bchart|\brecords?\b/u,
    admits: /\bretrospective/u,
    said: [
      "The data were gathered in retrospect",
      "The data were gathered in retrospect, from records that were kept for other ends",
    ],
  },
  {
    mentions: /\bfollow(?:ed)?[- ]?up|long[- ]term|longer/u,
    admits:
      /\b(?:short|limited|long(?:er)?|brief)\b.{0,40}\bfollow|follow.{0,30}\b(?:short|limited)|long-term/u,
    said: ["Follow-up was short", "Follow-up was too short to show whether the effect would last"],
  },
  {
    mentions: /\bcontrol(?:s|led)?\b|comparison group|comparator/u,
    admits:
      /\b(?:no|without|lack(?:ed)?(?: of)?|absence of) (?:\p{L}+ ){0,2}(?:control|comparison|comparator)/u,
    said: [
      "There was no control group",
      "There was no control group with which the course of the patients could be compared",
    ],
  },
  {
    mentions: /\bblind|masked|masking|open-label|unblinded/u,
    admits: /\bblind|masked|masking|open-label/u,
    said: [
      "Neither patients nor assessors were blinded",
      "Neither patients nor assessors were blinded, which may have coloured how they judged the outcome",
    ],
  },
  {
    mentions: /\bself[- ]?report|recall|questionnaire|interview|survey/u,
    admits: /\bself[- ]?report|recall bias|questionnaire/u,
    said: [
      "Outcomes were reported by the participants themselves",
      "Outcomes were reported by the participants themselves, who may have recalled them wrongly",
    ],
  },
  {
    mentions: /\bmissing|drop(?:ped)?[- ]?outs?|lost to|attrition|incomplete|response rate|withdr/u,
    admits: /\bmissing|drop-?outs?|lost to|attrition|incomplete|response rate/u,
    said: [
      "Many participants dropped out",
      "Many participants dropped out, and those who stayed may have differed from them",
    ],
  },
  {
    mentions: /\bconfound|adjust|random/u,
    admits: /\bconfound/u,
    said: [
      "The groups were not adjusted for confounders",
      "The groups were not adjusted for confounders such as age and other illnesses",
    ],
  },
  {
    mentions: /\bcross-sectional|causa|longitudinal/u,
    admits: /\bcross-sectional|causa/u,
    said: [
      "Exposure and outcome were measured at one time",
      "Exposure and outcome were measured at one time, so that neither can be called the cause",
    ],
  },
  {
    mentions: /\bvolunteer|select(?:ion|ed)|generali[sz]|representative/u,
    admits: /\bvolunteer|selection bias|generali[sz]|representative/u,
    said: [
      "The participants were volunteers",
      "The participants were volunteers, who may differ from those who did not come forward",
    ],
  },
  {
    mentions: /\bpublication bias|heterogene|language|databases?/u,
    admits: /\bpublication bias|heterogene/u,
    said: [
      "The studies that were pooled differed widely",
      "The studies that were pooled differed widely in their patients and their outcomes",
    ],
  },
];

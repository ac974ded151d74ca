import type { ArticleType } from "../../article/index.ts";

/** What a person calls each kind of article. */
export const TYPE_NAMES: Readonly<Record<ArticleType, string>> = {
  unknown: "As the text tells",
  commentary: "Commentary, editorial or letter",
  review: "Review",
  research: "Basic or translational research",
  trial: "Randomised trial",
  "non-randomised-trial": "Trial without randomisation",
  cohort: "Cohort study",
  "case-control": "Case-control study",
  "cross-sectional": "Cross-sectional study",
  "diagnostic-accuracy": "Diagnostic accuracy study",
  "meta-analysis": "Systematic review or meta-analysis",
  "case-report": "Case report",
  methods: "Methods or protocol",
  guideline: "Guideline",
};

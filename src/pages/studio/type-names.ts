import type { ArticleType } from "../../article/index.ts";
import { sayStudio } from "../../words/index.ts";

const KEYS = {
  unknown: "typeUnknown",
  commentary: "typeCommentary",
  review: "typeReview",
  research: "typeResearch",
  trial: "typeTrial",
  "non-randomised-trial": "typeNonRandomisedTrial",
  cohort: "typeCohort",
  "case-control": "typeCaseControl",
  "cross-sectional": "typeCrossSectional",
  "diagnostic-accuracy": "typeDiagnosticAccuracy",
  "meta-analysis": "typeMetaAnalysis",
  "case-report": "typeCaseReport",
  methods: "typeMethods",
  guideline: "typeGuideline",
} as const satisfies Readonly<Record<ArticleType, string>>;

/** The kinds of article, each with what a person calls it. */
export function listTypes(): readonly (readonly [ArticleType, string])[] {
  return (Object.keys(KEYS) as ArticleType[]).map((type) => [type, sayStudio(KEYS[type])]);
}

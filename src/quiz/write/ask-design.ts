import type { ArticleType } from "../../article/index.ts";
import { shuffle } from "../../kernel/index.ts";
import type { Draft, WritingContext } from "./draft.ts";

const DESIGNS: Readonly<Partial<Record<ArticleType, string>>> = {
  commentary: "A comment on a study by others",
  review: "A narrative review of the literature",
  trial: "A randomised controlled trial",
  "non-randomised-trial": "A clinical trial without randomisation",
  cohort: "An observational study of a cohort",
  "case-control": "A case-control study",
  "cross-sectional": "A cross-sectional study",
  "diagnostic-accuracy": "A study of a test's diagnostic accuracy",
  "meta-analysis": "A systematic review with meta-analysis",
  "case-report": "A report of a single case",
};

/** Designs that are offered as wrong answers: far enough apart that one alone is right. */
const OFFERED: readonly ArticleType[] = [
  "commentary",
  "review",
  "trial",
  "cohort",
  "meta-analysis",
];

/** Designs that such a study may be called, too. */
const NEAR: Readonly<Partial<Record<ArticleType, readonly ArticleType[]>>> = {
  "non-randomised-trial": ["cohort"],
  "diagnostic-accuracy": ["cohort"],
  "case-report": ["cohort"],
};

/** Words that show the design in a sentence of the abstract. */
const SHOWS: Readonly<Partial<Record<ArticleType, RegExp>>> = {
  commentary: /\bet al\b/u,
  review: /\breview(?:s|ed)?\b/iu,
  trial: /\brandomi[sz]ed\b|\brandomly\b/iu,
  cohort: /\bcohort\b|\bretrospective|\bprospective/iu,
  "non-randomised-trial": /\bsingle-arm\b|\bnon-?randomi[sz]ed\b|\bopen-label\b/iu,
  "case-control": /\bcase[- ]control\b/iu,
  "cross-sectional": /\bcross[- ]sectional\b/iu,
  "diagnostic-accuracy": /\bsensitivit|\bspecificit/iu,
  "meta-analysis": /\bmeta-analys[ie]s\b/iu,
  "case-report": /\bcase\b/iu,
};

/** "What kind of article is this?", where a sentence of the abstract shows it. */
export function askDesign({ article, reading, random }: WritingContext): Draft[] {
  const { type } = reading.glance;
  const key = DESIGNS[type];
  const shows = SHOWS[type];
  const sentence = reading.sentences.findIndex(({ text }) => shows?.test(text) === true);
  // A title that says it has given it away.
  if (key === undefined || sentence < 0 || shows?.test(article.title)) return [];
  const others = OFFERED.filter((other) => other !== type && !NEAR[type]?.includes(other)).map(
    (other) => DESIGNS[other] ?? "",
  );
  const study = reading.glance.studyCited;
  return [
    {
      fact: "design",
      sentence,
      stem: "What kind of article is this?",
      answer: {
        kind: "single",
        key,
        distractors: shuffle(others, random)
          .slice(0, 3)
          .map((text) => ({
            text,
            feedback:
              type === "commentary" && study
                ? `The data are those of ${study}; this article comments on them.`
                : "The abstract describes another design.",
          })),
      },
      explanation:
        type === "commentary" && study
          ? `The abstract discusses what ${study} did and found.`
          : "The cited sentence shows the design.",
      bloom: "understand",
      difficulty: 2,
    },
  ];
}

import type { ArticleType } from "../../article/index.ts";
import { shuffle } from "../../kernel/index.ts";
import type { Draft, WritingContext } from "./draft.ts";

const DESIGNS: Readonly<Partial<Record<ArticleType, string>>> = {
  commentary: "A comment on a study by others",
  review: "A narrative review of the literature",
  trial: "A randomised controlled trial",
  cohort: "An observational study of a cohort",
  "meta-analysis": "A systematic review with meta-analysis",
  "case-report": "A report of a single case",
};

/** Words that show the design in a sentence of the abstract. */
const SHOWS: Readonly<Partial<Record<ArticleType, RegExp>>> = {
  commentary: /\bet al\b/u,
  review: /\breview(?:s|ed)?\b/iu,
  trial: /\brandomi[sz]ed\b|\brandomly\b/iu,
  cohort: /\bcohort\b|\bretrospective|\bprospective/iu,
  "meta-analysis": /\bmeta-analys[ie]s\b|\bsystematic review\b/iu,
  "case-report": /\bcase\b/iu,
};

/** "What kind of article is this?", where a sentence of the abstract shows it. */
export function askDesign({ article, reading, random }: WritingContext): Draft[] {
  const key = DESIGNS[article.type];
  const shows = SHOWS[article.type];
  const sentence = reading.sentences.findIndex(({ text }) => shows?.test(text) === true);
  // A title that says it has given it away.
  if (key === undefined || sentence < 0 || shows?.test(article.title)) return [];
  // Nobody takes another article for the report of a single case: it is offered nowhere.
  const others = Object.values(DESIGNS).filter(
    (design) => design !== key && design !== DESIGNS["case-report"],
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
              article.type === "commentary" && study
                ? `The data are those of ${study}; this article comments on them.`
                : "The abstract describes another design.",
          })),
      },
      explanation:
        article.type === "commentary" && study
          ? `The abstract discusses what ${study} did and found.`
          : "The cited sentence shows the design.",
      bloom: "understand",
      difficulty: 2,
    },
  ];
}

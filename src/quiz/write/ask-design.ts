import type { ArticleType } from "../../article/index.ts";
import { shuffle } from "../../kernel/index.ts";
import { type Draft, type DraftOption, sentenceAt, type WritingContext } from "./draft.ts";

/** A design by the words that name it, and the designs it is most often taken for. */
interface Design {
  readonly shows: RegExp;
  readonly key: (said: string) => string;
  readonly others: readonly string[];
  /** Where another question than that for the design fits the options. */
  readonly asks?: string;
}

const RANDOMISED = "A randomised controlled trial";
const COHORT = "A prospective cohort study";
const CASE_CONTROL = "A case-control study";
const CROSS = "A cross-sectional survey";
const META = "A meta-analysis of published trials";
const SERIES = "A case series without controls";
const REVIEW = "A narrative review of the literature";

/** Only one can be: the four answers to one question. */
const WHEN = "In which direction of time were the data gathered?";
const OTHER_TIMES = ["At one point in time", "Partly backwards, partly forwards in time"];

const asStudy = (said: string) => `A ${said.toLowerCase()} study`;

/** What is done forwards or backwards in time, where it is done to the whole study. */
const STUDIED =
  "(?:analy|review|collect|stud|evaluat|identif|enrol|includ|select|follow|recruit|examin|assess|investigat|compar)";

const DESIGNS: Readonly<Partial<Record<ArticleType, readonly Design[]>>> = {
  trial: [
    {
      shows:
        /\brandomi[sz]ed(?:,? (?:double-blind|placebo-controlled|controlled|clinical|crossover|prospective|multicent(?:er|re)|open-label|,)){0,4} (?:trial|study)\b/iu,
      key: (said) => `A ${said.toLowerCase()}`,
      others: [COHORT, CASE_CONTROL, CROSS, META, SERIES],
    },
    {
      shows: /\brandomi[sz]ed|\brandomly (?:assigned|allocated|divided)/iu,
      key: (said) =>
        /^randomly/iu.test(said)
          ? "With groups that were randomly formed"
          : `A ${said.toLowerCase()} study`,
      others: [
        "With groups that chose their treatment",
        "With a cohort that was only observed",
        "With a survey at one point in time",
        "With patients of earlier years for comparison",
      ],
    },
  ],
  cohort: [
    {
      shows: /\b(?:retrospective|prospective)(?: \p{L}+)? cohort\b/iu,
      key: asStudy,
      others: [RANDOMISED, CASE_CONTROL, CROSS, META],
    },
    {
      shows: /\bretrospective\b/iu,
      key: asStudy,
      others: [RANDOMISED, COHORT, CROSS, META],
    },
    {
      shows: new RegExp(`\\bretrospectively (?=${STUDIED})`, "iu"),
      key: () => "Retrospectively",
      others: ["Prospectively", ...OTHER_TIMES],
      asks: WHEN,
    },
    {
      shows: /\bprospective\b/iu,
      key: asStudy,
      others: [RANDOMISED, "A retrospective chart review", CASE_CONTROL, META],
    },
    {
      shows: new RegExp(`\\bprospectively (?=${STUDIED})`, "iu"),
      key: () => "Prospectively",
      others: ["Retrospectively", ...OTHER_TIMES],
      asks: WHEN,
    },
    { shows: /\bcohort\b/iu, key: asStudy, others: [RANDOMISED, CASE_CONTROL, CROSS, META] },
  ],
  "case-control": [
    { shows: /\bcase[- ]control\b/iu, key: asStudy, others: [RANDOMISED, COHORT, CROSS, META] },
  ],
  "cross-sectional": [
    {
      shows: /\bcross[- ]sectional\b/iu,
      key: asStudy,
      others: [RANDOMISED, COHORT, CASE_CONTROL, META],
    },
  ],
  "meta-analysis": [
    {
      shows: /\bmeta-analys[ie]s\b/iu,
      key: () => "A meta-analysis",
      others: [RANDOMISED, COHORT, CASE_CONTROL, REVIEW],
    },
    {
      shows: /\bsystematic review\b/iu,
      key: (said) => `A ${said.toLowerCase()}`,
      others: [RANDOMISED, COHORT, CROSS, REVIEW],
    },
  ],
  review: [
    { shows: /\breview\b/iu, key: () => "A review", others: [RANDOMISED, COHORT, CROSS, META] },
  ],
  "non-randomised-trial": [
    {
      shows: /\b(?:single-arm|non-?randomi[sz]ed|open-label)\b/iu,
      key: asStudy,
      others: [RANDOMISED, CASE_CONTROL, CROSS, META],
    },
  ],
};

/** "How was the study designed?", where the abstract says so and the title does not. */
export function askDesign(context: WritingContext): Draft[] {
  const { article, reading } = context;
  if (reading.glance.type === "commentary") return askComment(context);
  for (const { shows, key, others, asks } of DESIGNS[reading.glance.type] ?? []) {
    const match = shows.exec(article.abstract);
    if (!match || shows.test(article.title)) continue;
    const sentence = sentenceAt(reading, match.index);
    const text = key(match[0].replace(/\s+/gu, " "));
    const options = shuffle(
      others.filter(
        (other) => other.toLowerCase() !== text.toLowerCase() && !isNamed(other, article.abstract),
      ),
      context.random,
    ).slice(0, 3);
    // Two designs in one abstract: a case-control analysis within a prospective study.
    if (options.length < 3) return [];
    return [draftOf(sentence, text, asks ?? "How was the study designed?", options.map(toOption))];
  }
  return [];
}

const NAMES =
  /\b(?:prospective|retrospective|case-control|cross-sectional|randomi[sz]ed|meta-analysis|survey|chart review|case series)\b/giu;

/** True of a design that the abstract speaks of as well. */
function isNamed(option: string, abstract: string): boolean {
  const said = abstract.toLowerCase();
  return (option.toLowerCase().match(NAMES) ?? []).some((name) => said.includes(name));
}

/** An article on a study by others: the data are theirs. */
function askComment({ reading, article }: WritingContext): Draft[] {
  const study = reading.glance.studyCited;
  const sentence = reading.sentences.findIndex(({ text }) =>
    study ? text.includes(study.replace(/\s*\(.*$/u, "")) : false,
  );
  if (!study || sentence < 0) return [];
  const feedback = `The data are those of ${study}; this article comments on them.`;
  return [
    draftOf(
      sentence,
      `A comment on the study by ${study}`,
      "What kind of article is it, to judge by the abstract?",
      [
        "A randomised trial by its own authors",
        "A cohort study by its own authors",
        "A meta-analysis of trials by several groups",
      ].map((text) => ({ text, feedback })),
    ),
  ].filter(() => !/\bcomment/iu.test(article.title));
}

function toOption(text: string): DraftOption {
  return { text, feedback: "The abstract names another design." };
}

function draftOf(sentence: number, key: string, stem: string, distractors: DraftOption[]): Draft {
  return {
    fact: "design",
    way: "design",
    sentence,
    stem,
    answer: { kind: "single", key, distractors },
    explanation: "The cited sentence shows the design.",
    bloom: "understand",
    difficulty: 2,
  };
}

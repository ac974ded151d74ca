import type { Draft, DraftOption, WritingContext } from "../draft.ts";
import { CLAIM_KINDS } from "./claim-kinds.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";

type Verdict = "chance" | "groups" | "time" | "significant" | "certain";

const VERDICTS: Readonly<Record<Verdict, DraftOption>> = {
  chance: {
    text: "Yes: chance decided who was given what, and so evened out the rest",
    feedback: "Nothing in the abstract says that chance decided who was given what.",
  },
  groups: {
    text: "No: those compared may have differed in other ways from the outset",
    feedback: "Chance decided who was given what, and so evened out other differences.",
  },
  time: {
    text: "No: both were looked at together, so either may have come first",
    feedback: "One came before the other here.",
  },
  significant: {
    text: "Yes: a significant difference cannot be owed to anything else",
    feedback: "Significance sets chance aside, and no other cause.",
  },
  certain: {
    text: "Yes: a measured result needs no assumption about its cause",
    feedback: "What was measured is one thing, what brought it about another.",
  },
};

/** A design by the words that say it, what it means for a statement of cause, and what it is taken to mean. */
const DESIGNS: readonly {
  readonly shows: RegExp;
  readonly unless: RegExp;
  readonly key: Verdict;
  readonly wrong: readonly Verdict[];
}[] = [
  {
    shows:
      /\b(?:were|was) (?:then |also )?randomi[sz]ed\b|\brandomly (?:assigned|allocated|divided)\b|\brandomi[sz]ed(?:,? [\p{L}-]+){0,4} trial\b/iu,
    unless:
      /before[- ](?:and-)?after|meta-analys|systematic|cohort|subgroup|retrospect|non-?randomi[sz]ed|literature/iu,
    key: "chance",
    wrong: ["groups", "time", "significant"],
  },
  {
    shows: /\bcross-?sectional\b/iu,
    unless: /randomi[sz]ed|longitudinal|follow-?up|cohort/iu,
    key: "time",
    wrong: ["chance", "significant", "certain"],
  },
  {
    shows: /\bretrospective(?:ly)?\b|\bcase[- ]control\b|\bcohort\b|\bobservational\b/iu,
    unless: /randomi[sz]ed|randomly|cross-?sectional|meta-analys|systematic|\bmice\b|\brats?\b/iu,
    key: "groups",
    wrong: ["chance", "significant", "certain"],
  },
];

const CAUSE = CLAIM_KINDS.find(({ id }) => id === "cause")?.shows ?? /(?!)/u;
/** What did not happen, or only might, is no statement of cause. */
const NO_CLAIM =
  /\b(?:no|not|nor|may|might|could|should|whether|suggest\p{L}*|seems?|appears?|further|future|more (?:studies|research)|needed|needs|due to|affected by|if)\b/iu;

/** “The authors conclude: “A reduces B”. Does the way the study was done bear out that A does so?” */
export function askBearingOut(context: WritingContext): Draft[] {
  const { article, reading } = context;
  const design = DESIGNS.find(
    ({ shows, unless }) => shows.test(article.abstract) && !unless.test(article.abstract),
  );
  if (!design) return [];
  const told = reading.sentences.findIndex(
    ({ text, role }) => /^(?:methods|objective)$/u.test(role) && design.shows.test(text),
  );
  const printed = design.shows.exec(reading.sentences[told]?.text ?? "")?.[0];
  if (told < 0 || !printed) return [];
  return sentencesOf(context, ["conclusions"]).flatMap(({ text, index }): Draft[] => {
    const quote = quoteSentence(text, CAUSE);
    if (!quote || quote.includes("…") || NO_CLAIM.test(quote)) return [];
    return [
      {
        fact: "concept cause",
        way: "bearing-out",
        tellsAll: true,
        sentence: index,
        cites: [told, index],
        stem: `The study is described as “${printed}”, and its authors conclude: “${quote}”. Does its design bear out such a statement of cause and effect?`,
        answer: {
          kind: "single",
          key: VERDICTS[design.key].text,
          distractors: design.wrong.map((id) => VERDICTS[id]),
        },
        explanation: `The design is told in the words “${printed}”, and decides how far a difference can be put down to one cause.`,
        bloom: "evaluate",
        difficulty: 4,
      },
    ];
  });
}

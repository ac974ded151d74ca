import { printQuantity } from "../../reading/index.ts";
import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { figureClauses } from "./figure-clause.ts";
import { type FigureGroups, figureGroups, MEASURE } from "./figure-groups.ts";
import { listSlips } from "./number-slips.ts";
import { peelLead } from "./peel-lead.ts";
import { lowerStart } from "./word-case.ts";

/**
 * "What was the infection rate in group 1A?", with the number of the other group among the wrong
 * ones; and, where the words do not tell it, which group had the higher figure.
 */
export function askGroupFigures(context: WritingContext): Draft[] {
  const { article, reading, random } = context;
  const { abstract } = article;
  return figureClauses(context).flatMap((clause): Draft[] => {
    const { lead, main } = peelLead(clause.text);
    if (/#/u.test(lead) || pointsBack(lead)) return [];
    const groups = figureGroups({ ...clause, text: main });
    if (!groups) return [];
    const opening = lead === "" ? "" : `${lowerStart(lead, abstract)}, `;
    const asked = groups.members[random() < 0.5 ? 0 : groups.members.length - 1];
    if (!asked || pointsBack(asked.phrase)) return [];
    const others = groups.members.filter((each) => each !== asked);
    const key = printQuantity(asked.figure);
    const ladder = listSlips(
      key,
      asked.figure,
      reading.quantities,
      abstract,
      others.map(({ figure }) => figure),
    );
    const { sentence } = clause;
    const figure: Draft[] = ladder
      ? [
          {
            fact: `number ${asked.figure.start}`,
            way: "group-figure",
            sentence,
            stem: capitalise(`${opening}${stemFor(groups.topic, asked, abstract)}?`),
            answer: { kind: "single", key, distractors: [], ladder },
            explanation: `The abstract gives ${groups.members.map(({ name, figure: each }) => `${printQuantity(each)} for ${name}`).join(" and ")}.`,
            bloom: "understand",
            difficulty: 2,
          },
        ]
      : [];
    return [...figure, ...askHigher(groups, opening, sentence, abstract)];
  });
}

function stemFor(
  topic: string,
  { name, phrase, figure }: FigureGroups["members"][number],
  abstract: string,
): string {
  if (topic === "") return `what was the ${name}`;
  const what = asTopic(topic, abstract);
  const head = what.split(/\s(?:of|in|for|with|at|to|from|among|after|by|on|during)\s/u)[0] ?? "";
  const the = /^(?:the|an?|all|each)\s/u.test(what) ? "" : "the ";
  // "The mean number of days": a number of the topic, not a share of it.
  if (MEASURE.test(head) && !/s$/u.test(head)) return `what was ${the}${what} ${phrase}`;
  const kind = figure.kind === "percentage" ? "percentage" : "figure";
  return `what ${kind} does the abstract give for ${what} ${phrase}`;
}

const GROUP =
  /\b(?:groups?|arms?|cohorts?|patients|controls|women|men|children|infants|population|subjects|participants|adults|mice|rats|animals|users|smokers|boys|girls|males|females|survivors)\b/iu;

/** "Which group had the higher infection rate", "for which of these was the figure for pain higher" */
function which(topic: string, members: FigureGroups["members"], abstract: string): string {
  const what = asTopic(topic, abstract);
  const more = members.length === 2 ? "higher" : "highest";
  const isMeasure = MEASURE.test(
    what.split(/\s(?:of|in|for|with|at|to|from|among|after|by|on|during)\s/u)[0] ?? "",
  );
  const bare = isMeasure ? what.replace(/^the\s+/u, "") : `figure for ${what}`;
  return members.every(({ name }) => GROUP.test(name))
    ? `which group had the ${more} ${bare}`
    : `for which of these does the abstract give the ${more} ${bare}`;
}

/** "Mean age" within a sentence; a measure is no name. */
function asTopic(topic: string, abstract: string): string {
  return /^(?:Mean|Median|Average|Overall|Total|Percent|Prevalence|Incidence|Survival|Mortality)\b/u.test(
    topic,
  )
    ? topic.charAt(0).toLowerCase() + topic.slice(1)
    : lowerStart(topic, abstract);
}

/** Which of the groups had the highest figure; two of nearly the same make no question. */
function askHigher(
  { topic, members, isTold }: FigureGroups,
  opening: string,
  sentence: number,
  abstract: string,
): Draft[] {
  if (isTold || topic === "" || members.length > 5) return [];
  const sorted = [...members].sort((a, b) => b.figure.value - a.figure.value);
  const [first, second] = sorted;
  if (!first || !second || first.figure.value <= second.figure.value) return [];
  const names = members.map(({ name }) => name);
  const isTwo = members.length === 2;
  return [
    {
      fact: `highest ${first.figure.start}`,
      way: "highest",
      sentence,
      stem: capitalise(`${opening}${which(topic, members, abstract)}?`),
      answer: {
        kind: "single",
        key: capitalise(first.name),
        distractors: [
          ...members
            .filter((each) => each !== first)
            .map(({ name, figure }) => ({
              text: capitalise(name),
              feedback: `Here the figure was ${printQuantity(figure)}, against ${printQuantity(first.figure)}.`,
            })),
          ...(names.length < 4
            ? [
                {
                  text: isTwo
                    ? "Neither: the two figures were the same"
                    : "None: the figures were the same",
                  feedback: `The figures differ: ${sorted.map(({ figure }) => printQuantity(figure)).join(" against ")}.`,
                },
              ]
            : []),
        ],
      },
      explanation: `The figures are ${members.map(({ name, figure }) => `${printQuantity(figure)} for ${name}`).join(" and ")}; whether such a difference is more than chance is another matter.`,
      bloom: "analyse",
      difficulty: 3,
    },
  ];
}

import { hasFiniteVerb, printQuantity } from "../../reading/index.ts";
import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { type FigureClause, figureClauses, withoutCounts } from "./figure-clause.ts";
import { figureGroups } from "./figure-groups.ts";
import { freeFigures, pickTwo } from "./free-figures.ts";
import { nameStudy } from "./name-study.ts";
import { tellsOrder, wrongPairs } from "./number-pairs.ts";
import { isShowable, readSaid } from "./read-said.ts";
import { dropParentheses } from "./state-claims.ts";
import { lowerStart } from "./word-case.ts";

const MARK = /#(\d+)#/gu;
const MOST_WORDS = 28;

/**
 * "Which of these results on traffic deaths did the authors report?": the whole clause, its numbers
 * right or exchanged. Only where no subject can be cut from it.
 */
export function askWholeResults(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap((whole): Draft[] => {
    const clause = withoutCounts(whole);
    if (figureGroups(whole) || readSaid(clause)) return [];
    const { text, figures, printed, sentence } = clause;
    if (!isWhole(text)) return [];
    const two = pickTwo(freeFigures(text, figures));
    const topic = two && topicOf(clause, two.one.index);
    if (!two || topic === undefined) return [];
    const { one, other } = two;
    const wrong = wrongPairs(
      one.figure,
      other.figure,
      [printed[one.index] ?? "", printed[other.index] ?? ""],
      reading.quantities,
      tellsOrder(text.replace(MARK, "")),
      figures
        .map(({ value }) => value)
        .filter((value) => value !== one.figure.value && value !== other.figure.value),
    );
    if (!wrong) return [];
    const fill = (first: string, second: string) =>
      capitalise(
        text.replace(MARK, (_, at: string) =>
          Number(at) === one.index
            ? first
            : Number(at) === other.index
              ? second
              : (printed[Number(at)] ?? ""),
        ),
      );
    const bare = dropParentheses(fill(printed[one.index] ?? "", printed[other.index] ?? ""));
    return [
      {
        fact: `claim ${sentence} ${bare}`,
        way: "figures",
        tellsAll: true,
        sentence,
        stem: `Which of these results on ${lowerStart(topic, article.abstract)} did ${nameStudy(context)} report?`,
        answer: {
          kind: "single",
          key: fill(printed[one.index] ?? "", printed[other.index] ?? ""),
          distractors: wrong.map((pair) => ({
            text: fill(pair.one, pair.other),
            feedback: pair.feedback,
          })),
        },
        explanation: `The abstract gives ${printQuantity(one.figure)} first and then ${printQuantity(other.figure)}.`,
        bloom: "understand",
        difficulty: 3,
      },
    ];
  });
}

function isWhole(text: string): boolean {
  return (
    text.split(" ").length <= MOST_WORDS &&
    hasFiniteVerb(dropParentheses(text.replace(MARK, "5"))) &&
    isShowable(text, "") &&
    !/^(?:of|in|for|with|among|while|whereas|as|at)\b[^,]*$/iu.test(text)
  );
}

/** What the number measures, where the text names it in few words of its own. */
function topicOf({ figures }: FigureClause, index: number): string | undefined {
  const of = (figures[index]?.of ?? "").replace(/^(?:the|an?)\s+/u, "");
  const words = of.split(" ").length;
  const isNamed =
    of.length >= 5 && words >= 2 && words <= 8 && !/[\d,;:()]/u.test(of) && !pointsBack(of);
  // "Patients", "cases": everything is about them.
  const isBare =
    /^(?:\p{L}+ )?(?:patients|cases|subjects|participants|children|women|men|groups?|people|individuals|studies|months|years|increase|decrease|rate|rates|mean|total|points?)$/iu.test(
      of,
    );
  return isNamed &&
    !isBare &&
    !/^(?:no|not|none)\b/iu.test(of) &&
    !/\b(?:was|were|which|that|who)\b/u.test(of)
    ? of
    : undefined;
}

import { printQuantity } from "../../reading/index.ts";
import type { Draft, Ladder, WritingContext } from "./draft.ts";
import { type FigureClause, figureClauses, withoutCounts } from "./figure-clause.ts";
import { figureGroups, MEASURE } from "./figure-groups.ts";
import { type FreeFigure, freeFigures, pickTwo } from "./free-figures.ts";
import { nameStudy } from "./name-study.ts";
import { type Pair, tellsOrder, wrongPairs } from "./number-pairs.ts";
import { listSlips } from "./number-slips.ts";
import { readSaid, type Said } from "./read-said.ts";
import { lowerStart } from "./word-case.ts";

const MARK = /#(\d+)#/gu;
/** One number among more words would be looked for, not thought about. */
const MOST_WORDS_OF_ONE = 14;

type Answer = Extract<Draft["answer"], { kind: "single" }>;

/**
 * "Which figures did the authors report for mortality?": what is said of a subject with its numbers,
 * and the same with two of them exchanged or changed. Where no number can be cut out by itself.
 */
export function askFigures(context: WritingContext): Draft[] {
  return figureClauses(context).flatMap((clause): Draft[] => {
    const said = figureGroups(clause) ? undefined : readSaid(withoutCounts(clause));
    if (!said) return [];
    const free = freeFigures(said.predicate, clause.figures);
    const two = pickTwo(free);
    const [only] = free;
    const isOne = (said.predicate.match(MARK)?.length ?? 0) === 1;
    const answer = two
      ? answerTwo(said, two, clause, context)
      : only && isOne && answerOne(said, only, clause, context);
    if (!answer) return [];
    const { lead, subject, bare } = said;
    const topic = lowerStart(subject, context.article.abstract);
    const which = `${lead === "" ? "Which" : `${lead}, which`} ${two ? "figures" : "figure"}`;
    return [
      {
        fact: `claim ${clause.sentence} ${bare}`,
        way: "figures",
        tellsAll: true,
        sentence: clause.sentence,
        stem: `${which} did ${nameStudy(context)} report for ${topic}?`,
        answer,
        explanation: `The abstract gives ${(two ? [two.one, two.other] : [only]).flatMap((each) => (each ? [printQuantity(each.figure)] : [])).join(" first and then ")}.`,
        bloom: "understand",
        difficulty: two ? 3 : 2,
      },
    ];
  });
}

function answerTwo(
  said: Said,
  { one, other }: { one: FreeFigure; other: FreeFigure },
  { printed, figures }: FigureClause,
  { reading }: WritingContext,
): Answer | undefined {
  const wrong = wrongPairs(
    one.figure,
    other.figure,
    [printed[one.index] ?? "", printed[other.index] ?? ""],
    reading.quantities,
    tellsOrder(said.predicate.replace(MARK, "")),
    figures
      .map(({ value }) => value)
      .filter((value) => value !== one.figure.value && value !== other.figure.value),
  );
  if (!wrong) return undefined;
  const fill = (pair?: Pair) =>
    fillIn(said, (index) =>
      pair && index === one.index
        ? pair.one
        : pair && index === other.index
          ? pair.other
          : (printed[index] ?? ""),
    );
  return {
    kind: "single",
    key: fill(),
    distractors: wrong.map((pair) => ({ text: fill(pair), feedback: pair.feedback })),
  };
}

/** "It required an average of 3.3 min": short enough to stand in every option. */
function answerOne(
  said: Said,
  { figure, index }: FreeFigure,
  { printed }: FigureClause,
  { article, reading }: WritingContext,
): Answer | undefined {
  if (said.predicate.split(" ").length > MOST_WORDS_OF_ONE) return undefined;
  // "In all 1010 districts", "call 911": a bare number is a result only of what is measured.
  const isBare = figure.kind === "count" || figure.kind === "number";
  if (isBare && !MEASURE.test(`${said.subject} ${said.predicate}`)) return undefined;
  const ladder = listSlips(printed[index] ?? "", figure, reading.quantities, article.abstract);
  if (!ladder) return undefined;
  const fill = (number: string) => fillIn(said, () => number);
  const refill = (rungs: Ladder["below"]) =>
    rungs.map((rung) => ({ ...rung, text: fill(rung.text) }));
  return {
    kind: "single",
    key: fill(printed[index] ?? ""),
    distractors: [],
    ladder: { below: refill(ladder.below), above: refill(ladder.above) },
  };
}

function fillIn({ plural, predicate }: Said, number: (index: number) => string): string {
  return `${plural ? "They" : "It"} ${predicate.replace(MARK, (_, index: string) => number(Number(index)))}`;
}

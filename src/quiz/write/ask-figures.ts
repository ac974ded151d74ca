import { printQuantity, type Quantity } from "../../reading/index.ts";
import { type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { type FigureClause, figureClauses } from "./figure-clause.ts";
import { figureGroups } from "./figure-groups.ts";
import { nameStudy } from "./name-study.ts";
import { type Pair, tellsOrder, wrongPairs } from "./number-pairs.ts";
import { isTopic } from "./other-phrases.ts";
import { readClause } from "./read-clause.ts";
import { dropParentheses } from "./state-claims.ts";
import { lowerStart } from "./word-case.ts";

const MARK = /#(\d+)#/gu;
const MOST_WORDS = 24;

/**
 * "Which figures did the authors report for mortality?": what is said of a subject with its numbers,
 * and the same with two of them exchanged or changed. Where no number can be cut out by itself.
 */
export function askFigures(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap((clause): Draft[] => {
    if (figureGroups(clause)) return [];
    const said = readSaid(clause);
    if (!said) return [];
    const { lead, subject, predicate, plural, bare } = said;
    const two = pickTwo(predicate, clause.figures);
    if (!two) return [];
    const { one, other, at } = two;
    const { printed } = clause;
    const wrong = wrongPairs(
      one,
      other,
      [printed[at[0]] ?? "", printed[at[1]] ?? ""],
      reading.quantities,
      tellsOrder(predicate.replace(MARK, "")),
      clause.figures
        .map(({ value }) => value)
        .filter((value) => value !== one.value && value !== other.value),
    );
    if (!wrong) return [];
    const pronoun = plural ? "They" : "It";
    const fill = (pair?: Pair) =>
      `${pronoun} ${predicate.replace(MARK, (_, index: string) => {
        if (pair && Number(index) === at[0]) return pair.one;
        if (pair && Number(index) === at[1]) return pair.other;
        return printed[Number(index)] ?? "";
      })}`;
    const opening = lead === "" ? "Which" : `${lead}, which`;
    return [
      {
        fact: `claim ${clause.sentence} ${bare}`,
        way: "figures",
        tellsAll: true,
        sentence: clause.sentence,
        stem: `${opening} figures did ${nameStudy(context)} report for ${lowerStart(subject, article.abstract)}?`,
        answer: {
          kind: "single",
          key: fill(),
          distractors: wrong.map((pair) => ({ text: fill(pair), feedback: pair.feedback })),
        },
        explanation: `The abstract gives ${printQuantity(one)} first and ${printQuantity(other)} second.`,
        bloom: "understand",
        difficulty: 3,
      },
    ];
  });
}

function readSaid({ text, printed }: FigureClause) {
  const print = (marked: string) => marked.replace(MARK, (_, at) => printed[Number(at)] ?? "");
  const bare = dropParentheses(print(text));
  const clause = readClause(bare.replace(/,? respectively$/u, ""));
  if (!clause) return undefined;
  const { lead, subject, plural } = clause;
  const head = lead === "" ? subject : `${lead}, ${subject}`;
  // With a number or a bracket in the subject, it would have to be asked for there.
  if (!text.toLowerCase().startsWith(head.toLowerCase()) || /\d/u.test(subject)) return undefined;
  if (!isTopic(subject) || pointsBack(`${lead} ${subject}`) || subject.split(" ").length > 12)
    return undefined;
  const predicate = text.slice(head.length).trim();
  // A bracket that belongs to the subject; a part of people is no thing that has figures.
  if (
    predicate.startsWith("(") ||
    /^(?:(?:a|the) )?(?:vast )?(?:majority|most|half|proportion|number)\b/iu.test(subject)
  )
    return undefined;
  if (
    pointsBack(predicate) ||
    predicate.split(" ").length > MOST_WORDS ||
    /[:;[\]]/u.test(predicate)
  )
    return undefined;
  return { lead, subject, predicate, plural, bare };
}

/** "57 patients (45 without and 12 with medication)": a wrong part would not add up. */
function isSum({ value, kind }: Quantity, figures: readonly Quantity[]): boolean {
  const counts = figures.filter((each) => each.kind === kind).map((each) => each.value);
  return counts.some((a, i) =>
    counts.some((b, j) => i !== j && (a + b === value || a - b === value || b - a === value)),
  );
}

/** Two numbers of one kind that can be told apart; times at which something was measured are none. */
function pickTwo(predicate: string, figures: readonly Quantity[]) {
  const free = [...predicate.matchAll(MARK)].flatMap((match) => {
    const figure = figures[Number(match[1])];
    const before = predicate.slice(0, match.index);
    const isTime =
      (figure?.kind === "duration" &&
        /\b(?:at|after|within|for|over|during|aged|of|every|first|than)\s+(?:the\s+)?(?:#\d+#,? ?(?:(?:and|to|or) )?)*$/u.test(
          before,
        )) ||
      (figure?.kind === "measurement" && /\bat\s+$/u.test(before)) ||
      // "In children age 6-10": bounds of a group.
      /\b(?:aged?|grades?|stages?|groups?|categor\p{L}+|days?|weeks?|months?|years?|versus\s+>|#[-–])\s*$/iu.test(
        before,
      ) ||
      /^\s?[-–]\s?#/u.test(predicate.slice(match.index + match[0].length));
    // "34.0 (8.4)": the bracket holds the spread; "7 patients (2%)", "at 250 µm (0.62 mg/L)": it
    // holds the number itself, or says it again, and what stands before cannot change alone.
    const outer = /#(\d+)#\s?\($/u.exec(before)?.[1];
    const isSpread = outer !== undefined && figures[Number(outer)]?.kind === figure?.kind;
    const next = /^(?: \p{L}[^#()]{0,40})? ?\((?:n ?= ?)?#(\d+)#/u.exec(
      predicate.slice(match.index + match[0].length),
    )?.[1];
    const isLabel = next !== undefined && figures[Number(next)]?.kind !== figure?.kind;
    return figure && !isTime && !isSpread && !isLabel && !isSum(figure, figures) && figure.value > 1
      ? [{ figure, index: Number(match[1]) }]
      : [];
  });
  for (const [i, first] of free.entries()) {
    const second = free
      .slice(i + 1)
      .find(
        ({ figure }) =>
          figure.kind === first.figure.kind &&
          figure.unit === first.figure.unit &&
          figure.value !== first.figure.value,
      );
    if (second && (first.figure.kind !== "count" || first.figure.value >= 5)) {
      return { one: first.figure, other: second.figure, at: [first.index, second.index] as const };
    }
  }
  return undefined;
}

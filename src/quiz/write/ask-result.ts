import { printQuantity } from "../../reading/index.ts";
import {
  capitalise,
  type Draft,
  type DraftOption,
  type Ladder,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import type { FigureClause } from "./figure-clause.ts";
import { findSites, type Site } from "./find-sites.ts";
import { type FreeFigure, freeFigures, pickTwo } from "./free-figures.ts";
import { nameStudy } from "./name-study.ts";
import { nameTopic } from "./name-topic.ts";
import { tellsOrder, wrongPairs } from "./number-pairs.ts";
import { listSlips } from "./number-slips.ts";
import { bareResults, stateResults } from "./state-result.ts";
import { lowerStart } from "./word-case.ts";

const MARK = /#(\d+)#/gu;
/** With one number to tell four statements apart, they must be short. */
const MOST_WORDS_OF_ONE = 18;

/**
 * "Which result on tissue expanders did the authors report?": the statement as a whole, with two
 * of its places changed and crossed. For sentences from which no shorter question can be cut.
 */
export function askResults(context: WritingContext, asked: ReadonlySet<number>): Draft[] {
  const { article, reading } = context;
  return reading.sentences.flatMap(({ role, text }, sentence): Draft[] => {
    if (role !== "results" || asked.has(sentence) || !/\d/u.test(text)) return [];
    const stated = stateResults(context, sentence);
    for (const clause of [...stated, ...bareResults(reading.sentences[sentence], sentence)]) {
      const answer = turnResult(clause, context);
      if (!answer) continue;
      const topic = nameTopic(clause);
      const key = fill(clause);
      // Which result, of many: the stem must say on what. A list of shares is a table, and no question.
      if ((topic === undefined && "ladder" in answer) || /\brespectively\b/u.test(key)) continue;
      const on = topic === undefined ? "" : ` on ${lowerStart(topic, article.abstract)}`;
      return [
        {
          fact: `claim ${sentence} ${key}`,
          way: "result",
          tellsAll: true,
          sentence,
          stem: `Which ${on === "" ? "of these results" : "result"}${on} did ${nameStudy(context)} report?`,
          answer: { kind: "single", key, distractors: [], ...answer },
          explanation:
            "This is the result as the abstract gives it; in each of the others something is changed.",
          bloom: "understand",
          difficulty: 2,
        },
      ];
    }
    return [];
  });
}

/** The statement with other numbers in these places, else its own. */
function fill(
  { text, printed }: FigureClause,
  others: ReadonlyMap<number, string> = new Map(),
): string {
  return capitalise(
    text.replace(MARK, (_, at: string) => others.get(Number(at)) ?? printed[Number(at)] ?? ""),
  );
}

/** The wrong answers: crossed, or with one number alone in their order. */
type Wrong = { readonly distractors: readonly DraftOption[] } | { readonly ladder: Ladder };

function turnResult(clause: FigureClause, context: WritingContext): Wrong | undefined {
  const free = freeFigures(clause.text, clause.figures).filter((each) => !isSetting(clause, each));
  const distractors = turnTwo(clause, free, context) ?? turnMixed(clause, free, context);
  if (distractors) return { distractors };
  const ladder = turnOne(clause, free, context);
  return ladder && { ladder };
}

/** How many there were, when it was, and where the line was drawn: numbers, but no results. */
function isSetting({ text, figures }: FigureClause, { index, figure }: FreeFigure): boolean {
  const at = text.indexOf(`#${index}#`);
  const before = text.slice(0, at);
  const after = text.slice(at + String(index).length + 2);
  const isSmall = figures.some(
    (each) => each !== figure && each.kind === "count" && each.value < figure.value,
  );
  return (
    (figure.kind === "count" && /\b(?:of|in|among) (?:the |all )?$/iu.test(before) && isSmall) ||
    (figure.kind === "count" && /^ \p{L}+\)/u.test(after)) ||
    (figure.kind === "count" &&
      /^ (?:\p{L}+ )?(?:groups?|arms?|centers?|centres?|hospitals?)\b/iu.test(after)) ||
    (figure.value > 1900 && figure.value < 2100 && !/[.,]/u.test(figure.text)) ||
    /^-\p{L}/u.test(after) ||
    /\b(?:cut-?offs?|thresholds?|criteri\p{L}+|concentrations? of|doses? of|limits?|score of|January|February|March|April|May|June|July|August|September|October|November|December)\b[^#]{0,25}$/iu.test(
      before,
    )
  );
}

/** "Mostly (77.8%)" holds above the half alone. */
function keepsHalf(text: string, from: number, to: number): boolean {
  return (
    !/\b(?:most|mostly|majority|mainly|predominant\p{L}*|minority|only|few)\b/iu.test(text) ||
    from > 50 === to > 50
  );
}

/** Two numbers of one kind, exchanged or changed. */
function turnTwo(
  clause: FigureClause,
  free: readonly FreeFigure[],
  { reading }: WritingContext,
): DraftOption[] | undefined {
  const two = pickTwo(free);
  if (!two) return undefined;
  const { one, other } = two;
  const wrong = wrongPairs(
    one.figure,
    other.figure,
    [clause.printed[one.index] ?? "", clause.printed[other.index] ?? ""],
    reading.quantities,
    tellsOrder(clause.text.replace(MARK, "")),
    clause.figures
      .map(({ value }) => value)
      .filter((value) => value !== one.figure.value && value !== other.figure.value),
  );
  return wrong?.map((pair) => ({
    text: fill(
      clause,
      new Map([
        [one.index, pair.one],
        [other.index, pair.other],
      ]),
    ),
    feedback: pair.feedback,
  }));
}

/** A number and a word, or two numbers of different kinds, crossed. */
function turnMixed(
  clause: FigureClause,
  free: readonly FreeFigure[],
  context: WritingContext,
): DraftOption[] | undefined {
  const [first] = free;
  if (!first) return undefined;
  const wrong = otherNumber(clause, first, context);
  if (wrong === undefined) return undefined;
  const feedback = `The abstract gives ${printQuantity(first.figure)}.`;
  const second = free.find(
    ({ figure }) => figure !== first.figure && figure.kind !== first.figure.kind,
  );
  const wrongSecond = second && otherNumber(clause, second, context);
  if (second && wrongSecond !== undefined) {
    return [
      { text: fill(clause, new Map([[first.index, wrong]])), feedback },
      {
        text: fill(clause, new Map([[second.index, wrongSecond]])),
        feedback: `The abstract gives ${printQuantity(second.figure)}.`,
      },
      {
        text: fill(
          clause,
          new Map([
            [first.index, wrong],
            [second.index, wrongSecond],
          ]),
        ),
        feedback,
      },
    ];
  }
  const site = wordSite(clause, context);
  if (!site) return undefined;
  const to = site.others[0] ?? "";
  const cased = /^\p{Lu}\p{Ll}/u.test(site.from) ? capitalise(to) : to;
  const turned = {
    ...clause,
    text: clause.text.slice(0, site.start) + cased + clause.text.slice(site.end),
  };
  if (/\b(?:a|an)\s$/iu.test(clause.text.slice(0, site.start))) return undefined;
  const said = `The abstract says “${site.from}”.`;
  return [
    { text: fill(clause, new Map([[first.index, wrong]])), feedback },
    { text: fill(turned), feedback: said },
    { text: fill(turned, new Map([[first.index, wrong]])), feedback: said },
  ];
}

/** Where the numbers say which way it went, the word for it cannot change alone. */
function wordSite(clause: FigureClause, context: WritingContext): Site | undefined {
  const several = (clause.text.match(MARK)?.length ?? 0) > 1;
  return findSites(clause.text, siteContext(context)).find(
    (site) =>
      site.reverses &&
      !several &&
      !/\bnot\b/u.test(site.others[0] ?? "") &&
      !clause.text.slice(site.start, site.end).includes("#"),
  );
}

/** One number, and three others in its place, sorted. */
function turnOne(
  clause: FigureClause,
  free: readonly FreeFigure[],
  context: WritingContext,
): Ladder | undefined {
  const [only] = free;
  if ((clause.text.match(MARK)?.length ?? 0) !== 1) return undefined;
  if (!only || clause.text.split(" ").length > MOST_WORDS_OF_ONE) return undefined;
  const slips = listSlips(
    clause.printed[only.index] ?? "",
    only.figure,
    context.reading.quantities,
    context.article.abstract,
  );
  if (!slips) return undefined;
  const refill = (rungs: Ladder["below"]) =>
    rungs
      .filter(({ value }) => keepsHalf(clause.text, only.figure.value, value))
      .map((rung) => ({ ...rung, text: fill(clause, new Map([[only.index, rung.text]])) }));
  const [below, above] = [refill(slips.below), refill(slips.above)];
  return below.length + above.length < 3 ? undefined : { below, above };
}

function otherNumber(
  clause: FigureClause,
  { figure, index }: FreeFigure,
  { reading, article }: WritingContext,
): string | undefined {
  const slips = listSlips(
    clause.printed[index] ?? "",
    figure,
    reading.quantities,
    article.abstract,
  );
  const there = new Set(clause.figures.map(({ value }) => value));
  const rungs = [...(slips?.below ?? []), ...(slips?.above ?? [])].filter(
    ({ value }) => !there.has(value),
  );
  return rungs[0]?.text;
}

import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import type { Filler, Material } from "./hole.ts";

/** A sentence that may give a stage, and the name of its footnote. */
interface Place {
  readonly id: string;
  readonly text: string;
}

interface Stage {
  readonly count: number;
  readonly line: string;
  readonly place: Place;
}

const NUMBER = "(?<count>\\d{1,3}(?:,\\d{3})+|\\d+)";
/** A word that is no number: "6a" is one, "48" is not. */
const WORD = "\\s(?=\\S*\\p{L})[\\p{L}\\p{N}'’-]+";
/** Persons, as trials name them, with at most a few words about them: no other number between. */
const PERSONS = `(?:\\s?\\([^()]{0,30}\\))?(?:${WORD}){0,4}?\\s(?:patients|participants|subjects|adults|children|women|men|people|persons|individuals|volunteers|infants)(?:${WORD}){0,12}?`;

/** The stages in their order: a number of persons, and what became of them as the text says it. */
const STAGES: readonly RegExp[] = [
  "screened|assessed for eligibility",
  "randomly assigned|randomly allocated|randomly divided|randomi[sz]ed|allocated",
  "completed (?:the )?(?:study|trial|follow-up|treatment|protocol)|(?:included in|available for) (?:the )?(?:final |primary )?analysis|analy[sz]ed",
].map(
  (verbs) =>
    new RegExp(
      `(?<![\\d.,–-])${NUMBER}${PERSONS}\\s(?:were\\s|was\\s)?(?<label>${verbs})\\b`,
      "iu",
    ),
);

/** "placebo (n = 77)". */
const ARM = /(?<label>(?:[\p{L}\p{N}'’+-]+\s){1,5})\(n\s?=\s?(?<count>\d{1,3}(?:,\d{3})+|\d+)\)/giu;
/** What comes before the name of an arm. */
const BEFORE_ARM =
  /^.*\b(?:to|and|or|either|receive|received|receiving|the|a|an|with|in|into|of|versus|vs)\s/iu;
/** "77 received placebo". */
const TREATED =
  /(?<![\d.,])(?<count>\d{1,3}(?:,\d{3})+|\d+) (?:\p{L}+ )?(?:received|were (?:assigned|allocated|randomi[sz]ed) to|to) (?<label>(?:[\p{L}\p{N}'’+-]+ ){0,4}?[\p{L}\p{N}'’+-]+)(?=,? and \d|[,;.)]|$)/giu;
const MOST_ARMS = 4;

/**
 * Who came in, was randomised and was analysed, as a flow of the numbers that the article states in
 * plain sentences. None where there are fewer than two stages, or where they contradict each other:
 * more at the end than at the start, arms that do not add up.
 */
export const fillFlow: Filler = (_hole, material) => {
  const places = placesOf(material);
  const stages = STAGES.map((stage) => findStage(stage, places));
  const stated = stages.filter((stage) => stage !== undefined);
  const falls = stated.every(({ count }, i) => count <= (stated[i - 1]?.count ?? count));
  if (stated.length === 0 || !falls) return [];
  const used: Place[] = [];
  const lines = stages.flatMap((stage, i) => {
    if (stage === undefined) return [];
    used.push(stage.place);
    const arms = i === 1 ? findArms(stage) : undefined;
    return arms === undefined ? [stage.line] : [stage.line, arms];
  });
  if (lines.length < 2) return [];
  for (const { id, text } of used) {
    // A sentence of the abstract needs no other slide; one of the body, a footnote.
    if (/^\d+$/u.test(id)) material.usedSentences.add(Number(id) - 1);
    else material.quoted.set(id, text);
  }
  const words = [...new Set(used)].map(
    ({ text }) => `In the article's words: “${escapeMarkdown(text)}”`,
  );
  return [
    {
      blocks: [{ type: "figure", language: "flow", body: lines.join("\n") }],
      note: words.join("\n\n"),
    },
  ];
};

/** The abstract's sentences and, of the body, those of methods and results. */
function placesOf({ reading }: Material): Place[] {
  const abstract = reading.sentences.map(({ text }, i) => ({ id: evidenceIdOf(i), text }));
  const body = (reading.body?.sentences ?? []).filter(
    ({ kind, isResult }) => isResult || kind === "methods",
  );
  return [...abstract, ...body.map(({ id, text }) => ({ id, text }))];
}

function findStage(stage: RegExp, places: readonly Place[]): Stage | undefined {
  for (const place of places) {
    const { count, label } = stage.exec(place.text)?.groups ?? {};
    if (count === undefined || label === undefined) continue;
    const name = label.charAt(0).toUpperCase() + label.slice(1).toLowerCase();
    return { count: toNumber(count), line: `${name}: ${count} [^${place.id}]`, place };
  }
  return undefined;
}

/** The arms of that sentence, where they add up to it. */
function findArms(stage: Stage): string | undefined {
  const { text } = stage.place;
  const inBrackets = [...text.matchAll(ARM)].map(({ groups }) => ({
    label: (groups?.["label"] ?? "").replace(BEFORE_ARM, "").trim(),
    count: groups?.["count"] ?? "",
  }));
  const treated = [...text.matchAll(TREATED)].map(({ groups }) => ({
    label: (groups?.["label"] ?? "").replace(/^(?:the|an?) /u, ""),
    count: groups?.["count"] ?? "",
  }));
  return writeArms(inBrackets, stage) ?? writeArms(treated, stage);
}

function writeArms(
  arms: readonly { readonly label: string; readonly count: string }[],
  { count, place }: Stage,
): string | undefined {
  const sum = arms.reduce((all, arm) => all + toNumber(arm.count), 0);
  const isWhole = arms.length >= 2 && arms.length <= MOST_ARMS && sum === count;
  if (!isWhole || arms.some(({ label }) => !/\p{L}{3}/u.test(label))) return undefined;
  const boxes = arms.map(({ label, count: number }) => {
    const name = escapeMarkdown(label.charAt(0).toUpperCase() + label.slice(1));
    return `${name}: ${number}`;
  });
  return `${boxes.join(" | ")} [^${place.id}]`;
}

const toNumber = (printed: string): number => Number(printed.replace(/,/gu, ""));

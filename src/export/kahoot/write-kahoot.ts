import type { Deck } from "../../deck/index.ts";
import { InputError } from "../../kernel/index.ts";
import { askedQuestions } from "../questions/asked-questions.ts";
import { inlineText } from "../questions/inline-html.ts";
import { type Cell, writeWorkbook } from "./write-workbook.ts";

/** What Kahoot's template holds at most, in characters. */
const LONGEST_QUESTION = 120;
const LONGEST_ANSWER = 75;
const MOST_ANSWERS = 4;
/** Those that the template allows. */
const SECONDS = [20, 30, 60, 90] as const;
/** Reading and thinking: some 100 words a minute, after ten seconds to look up. */
const CHARACTERS_A_SECOND = 8;

/** The template has its headings in row 8, and the first question in row 9. */
const HEADINGS: readonly Cell[] = [
  "",
  "Question - max 120 characters",
  "Answer 1 - max 75 characters",
  "Answer 2 - max 75 characters",
  "Answer 3 - max 75 characters",
  "Answer 4 - max 75 characters",
  "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
  "Correct answer(s) - choose at least one",
];

/**
 * The questions of a deck as the spreadsheet that Kahoot! imports, and what is not in it, each with
 * its reason: nothing is cut to fit.
 *
 * @throws {InputError} where none of them fits.
 */
export function writeKahoot(deck: Deck): { bytes: Uint8Array; remarks: string[] } {
  const remarks: string[] = [];
  const rows: Cell[][] = [];
  for (const { plain } of askedQuestions(deck)) {
    const stem = inlineText(plain.stem);
    const options = (plain.options ?? []).map(({ text, correct }) => ({
      text: inlineText(text),
      correct,
    }));
    const isChoice = plain.kind === "single" || plain.kind === "several";
    const why = isChoice ? whyNot(stem, options) : `it is a question to ${VERBS[plain.kind]}`;
    if (why !== undefined) {
      remarks.push(`${plain.id} is left out: ${why}`);
      continue;
    }
    const texts = Array.from({ length: MOST_ANSWERS }, (_, i) => options[i]?.text ?? "");
    const right = options.flatMap(({ correct }, i) => (correct ? [i + 1] : []));
    const key = right.length === 1 ? (right[0] as number) : right.join(",");
    rows.push([rows.length + 1, stem, ...texts, secondsFor([stem, ...texts].join(" ")), key]);
  }
  if (rows.length === 0) {
    throw new InputError(
      "no question of this deck fits Kahoot!",
      `it takes up to ${MOST_ANSWERS} options of ${LONGEST_ANSWER} characters, and questions of ${LONGEST_QUESTION}; ${remarks.join("; ")}`,
    );
  }
  const head: Cell[][] = [
    [],
    ["", inlineText(deck.front.title)],
    ["", "Questions of a journal club, for the import of Kahoot!"],
    [],
    [],
    [],
    [],
    [...HEADINGS],
  ];
  return {
    bytes: writeWorkbook("Quiz", [...head, ...rows], [4, 60, 30, 30, 30, 30, 16, 16]),
    remarks,
  };
}

const VERBS = {
  single: "choose",
  several: "choose",
  numeric: "answer by a number",
  order: "put in order",
  match: "match",
  cloze: "complete",
  short: "answer in words",
} as const;

/** Why a question to choose does not fit; `undefined` where it does. */
function whyNot(stem: string, options: readonly { readonly text: string }[]): string | undefined {
  const long = options.findIndex(({ text }) => text.length > LONGEST_ANSWER);
  if (stem.length > LONGEST_QUESTION) {
    return `its question has ${stem.length} characters, ${LONGEST_QUESTION} fit`;
  }
  if (options.length > MOST_ANSWERS) {
    return `it has ${options.length} options, ${MOST_ANSWERS} fit`;
  }
  const text = options[long]?.text;
  return text === undefined
    ? undefined
    : `its option ${long + 1} has ${text.length} characters, ${LONGEST_ANSWER} fit`;
}

function secondsFor(text: string): number {
  const wanted = 10 + text.length / CHARACTERS_A_SECOND;
  return SECONDS.find((seconds) => seconds >= wanted) ?? (SECONDS.at(-1) as number);
}

import type { Finding } from "../../kernel/index.ts";
import type { Decoy, MatchQuestion, Pair } from "../question.ts";
import { hasTwins, parseExplanation, type QuestionKind, strayLine } from "./kind.ts";
import { plainHead } from "./plain-question.ts";
import { shuffleChoices } from "./prompt.ts";
import { formatRow, isDelimiterRow, splitRow } from "./table.ts";

const REMEDY = "write a row as `| left | right |`, with its feedback as a third cell if it has one";

/** The texts of the right column to choose from, each once, decoys last. */
export function rightsOf({ pairs, decoys = [] }: MatchQuestion): string[] {
  return [...new Set([...pairs.map(({ right }) => right), ...decoys.map(({ text }) => text)])];
}

/**
 * What belongs to what, written as a table. A third column says why; a row without a left side is
 * a decoy, which belongs to nothing:
 *
 *     | Gene lost | What the cell loses | Why              |
 *     |-----------|---------------------|------------------|
 *     | B2M       | MHC class I         | It holds the … |
 *     | JAK1      | Response to IFNγ    |                  |
 *     |           | PD-1                |                  |
 */
export const matchKind: QuestionKind<MatchQuestion> = {
  names: ["match"],
  isNamed: true,

  // A table may stand in a question without being one; the heading says.
  recognises: () => false,

  parse(head, body) {
    const findings: Finding[] = [];
    const pairs: Pair[] = [];
    const decoys: Decoy[] = [];
    const rows = body.filter(({ text }) => text.trim() !== "" && !text.startsWith(">"));
    const [header, delimiter, ...below] = rows;
    const top = splitRow(header?.text ?? "");
    const malformed = (line: number, rule: string, what: string, remedy: string) =>
      findings.push({ line, rule, what, remedy });
    const isTable = top.length >= 2 && delimiter !== undefined && isDelimiterRow(delimiter.text);
    if (!isTable || top.length > 3) {
      malformed(
        header?.number ?? head.line,
        "question-table",
        "the question has no table of two columns",
        "begin with a row of headings, and `|---|---|` below it",
      );
      return { findings };
    }
    for (const line of below) {
      const [left = "", right = "", feedback = "", ...more] = splitRow(line.text);
      if (!line.text.includes("|") || more.length > 0) findings.push(strayLine(line, REMEDY));
      else if (right === "") {
        malformed(line.number, "question-empty", "a row has no right side", REMEDY);
      } else {
        const said = feedback === "" ? {} : { feedback };
        if (left === "") decoys.push({ text: right, ...said });
        else pairs.push({ left, right, ...said });
      }
    }
    if (pairs.length < 2) {
      malformed(
        head.line,
        "question-options",
        `there are ${pairs.length} row(s) to match`,
        "give the table at least two rows",
      );
    }
    const rights = new Set(pairs.map(({ right }) => right.toLowerCase()));
    if (hasTwins(pairs.map(({ left }) => left))) {
      malformed(
        head.line,
        "question-twice",
        "two rows have the same left side",
        "change or delete one of them",
      );
    }
    const strays = decoys.map(({ text }) => text);
    if (hasTwins(strays) || strays.some((text) => rights.has(text.toLowerCase()))) {
      malformed(
        head.line,
        "question-twice",
        "a right side without a left one is there twice",
        "change or delete one of them",
      );
    }
    if (findings.length === 0 && rights.size + decoys.length < 2) {
      malformed(
        head.line,
        "question-key",
        "all rows have the same right side",
        "give at least two right sides to choose from",
      );
    }
    if (findings.length > 0) return { findings };
    const explanation = parseExplanation(body);
    const headings = top.slice(0, top[2] ? 3 : 2);
    const question = { ...head.shared, kind: "match" as const, headings, pairs, explanation };
    return { question: decoys.length > 0 ? { ...question, decoys } : question, findings: [] };
  },

  format({ headings, pairs, decoys = [] }) {
    const hasFeedback = [...pairs, ...decoys].some(({ feedback }) => feedback !== undefined);
    const width = Math.max(hasFeedback ? 3 : 2, headings.length);
    const row = (...cells: string[]) =>
      formatRow(Array.from({ length: width }, (_, i) => cells[i] ?? ""));
    return [
      row(...headings),
      `|${"---|".repeat(width)}`,
      ...pairs.map(({ left, right, feedback = "" }) => row(left, right, feedback)),
      ...decoys.map(({ text, feedback = "" }) => row("", text, feedback)),
    ].join("\n");
  },

  /** The share of rows that are matched. */
  grade(question, answer) {
    if (answer.kind !== "match") return 0;
    const rights = rightsOf(question);
    const matched = question.pairs.filter(
      ({ right }, row) => rights[answer.matched[row] ?? -1] === right,
    );
    return matched.length / question.pairs.length;
  },

  prompt: (question) => ({
    form: "match",
    headings: question.headings.slice(0, 2),
    rows: question.pairs.map(({ left }) => left),
    choices: shuffleChoices(rightsOf(question), question.id),
  }),

  key: ({ pairs }) => pairs.map(({ left, right }) => `${left}: ${right}`),

  feedback: ({ pairs, decoys = [] }) =>
    [...pairs, ...decoys].flatMap(({ feedback }) => feedback ?? []),

  toPlain: (question) => ({
    ...plainHead(question),
    pairs: question.pairs,
    ...(question.decoys ? { decoys: question.decoys } : {}),
  }),
};

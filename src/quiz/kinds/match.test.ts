import { describe, expect, test } from "vitest";
import type { MatchQuestion } from "../question.ts";
import { matchKind, rightsOf } from "./match.ts";

const head = { line: 10, shared: { id: "q1", stem: "What belongs to what?" } };
const parse = (...texts: string[]) =>
  matchKind.parse(
    head,
    texts.map((text, i) => ({ number: 11 + i, text })),
  );

const TABLE = [
  "| Lost | Gone | Why |",
  "|---|:-:|---|",
  "| B2M | MHC class I | It holds \\| bears it. |",
  "| TAP1 | MHC class I | |",
  "| JAK1 | Response to IFNγ | |",
  "| | PD-1 | On T cells. |",
  "",
  "> So. [^1]",
];
const asked: MatchQuestion = {
  ...head.shared,
  kind: "match",
  headings: ["Lost", "Gone", "Why"],
  pairs: [
    { left: "B2M", right: "MHC class I", feedback: "It holds \\| bears it." },
    { left: "TAP1", right: "MHC class I" },
    { left: "JAK1", right: "Response to IFNγ" },
  ],
  decoys: [{ text: "PD-1", feedback: "On T cells." }],
  explanation: "So. [^1]",
};

test("a table is read, with its reasons and its decoys", () => {
  expect(parse(...TABLE).question).toEqual(asked);
});

test("a table needs no pipes at its ends", () => {
  const { question } = parse("a | b", "--|--", "1 | x", "2 | y");
  expect(question).toMatchObject({
    pairs: [
      { left: "1", right: "x" },
      { left: "2", right: "y" },
    ],
  });
});

test("two rows may have one right side, which is there to choose once", () => {
  expect(rightsOf(asked)).toEqual(["MHC class I", "Response to IFNγ", "PD-1"]);
});

test.each([
  ["all rows", [0, 0, 1], 1],
  ["two of three", [0, 1, 1], 2 / 3],
  ["a decoy", [2, 0, 1], 2 / 3],
  ["nothing right", [1, 2, 0], 0],
  ["rows left out", [0], 1 / 3],
  ["sides that are not there", [9, -1, 7], 0],
])("%s", (_, matched, grade) => {
  expect(matchKind.grade(asked, { kind: "match", matched })).toBeCloseTo(grade, 10);
});

describe("what is no such table is reported", () => {
  const top = ["| a | b |", "|---|---|"];
  test.each([
    ["no table", ["text"], ["11 question-table"]],
    ["no line below the headings", ["| a | b |", "| c | d |"], ["11 question-table"]],
    ["one column", ["| a |", "|---|", "| b |"], ["11 question-table"]],
    ["four columns", ["| a | b | c | d |", "|-|-|-|-|"], ["11 question-table"]],
    [
      "a row of four cells",
      [...top, "| 1 | x | y | z |", "| 2 | v |", "| 3 | w |"],
      ["13 question-line"],
    ],
    ["no right side", [...top, "| 1 | |", "| 2 | v |", "| 3 | w |"], ["13 question-empty"]],
    ["one row", [...top, "| 1 | x |", "| | y |"], ["10 question-options"]],
    ["the same left side twice", [...top, "| 1 | x |", "| 1 | y |"], ["10 question-twice"]],
    ["a decoy that is right", [...top, "| 1 | x |", "| 2 | y |", "| | X |"], ["10 question-twice"]],
    ["one right side for all", [...top, "| 1 | x |", "| 2 | x |"], ["10 question-key"]],
  ])("%s", (_, body, expected) => {
    expect(parse(...body).findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(expected);
  });
});

import { describe, expect, test } from "vitest";
import type { OrderQuestion } from "../question.ts";
import { orderKind } from "./order.ts";

const head = { line: 10, shared: { id: "q1", stem: "In which order?" } };
const parse = (...texts: string[]) =>
  orderKind.parse(
    head,
    texts.map((text, i) => ({ number: 11 + i, text })),
  );
const asked: OrderQuestion = {
  ...head.shared,
  kind: "order",
  explanation: "",
  items: [..."abcd"].map((text) => ({ text })),
};

test.each([
  ["the right order", [0, 1, 2, 3], 1],
  ["two neighbours swapped", [1, 0, 2, 3], 5 / 6],
  ["the last one first", [3, 0, 1, 2], 3 / 6],
  ["all reversed", [3, 2, 1, 0], 0],
  ["one left out", [0, 1, 2], 0],
  ["one twice", [0, 1, 2, 2], 0],
  ["one that is not there", [0, 1, 2, 4], 0],
])("%s", (_, order, grade) => {
  expect(orderKind.grade(asked, { kind: "order", order })).toBeCloseTo(grade, 10);
});

test("items have the feedback that stands below them", () => {
  const { question } = parse("1. a", "   > it is", "   > first", "2) b", "3. c", "", "> So. [^1]");
  expect(question).toEqual({
    ...head.shared,
    kind: "order",
    items: [{ text: "a", feedback: "it is first" }, { text: "b" }, { text: "c" }],
    explanation: "So. [^1]",
  });
});

describe("what cannot be put in order is reported", () => {
  test.each([
    ["two items", ["1. a", "2. b"], ["10 question-options"]],
    ["an empty item", ["1. a", "2.", "3. c"], ["10 question-empty"]],
    ["the same item twice", ["1. a", "2. b", "3. A"], ["10 question-twice"]],
    ["a stray line", ["1. a", "oops", "2. b", "3. c"], ["12 question-line"]],
  ])("%s", (_, body, expected) => {
    expect(parse(...body).findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(expected);
  });
});

test("it is shown in one order at every visit, which is never the right one", () => {
  for (let n = 0; n < 200; n++) {
    const prompt = orderKind.prompt({ ...asked, id: `q${n}` });
    expect(prompt).toEqual(orderKind.prompt({ ...asked, id: `q${n}` }));
    const shown = prompt.form === "order" ? prompt.items.map(({ index }) => index) : [];
    expect(shown).not.toEqual([0, 1, 2, 3]);
    expect([...shown].sort()).toEqual([0, 1, 2, 3]);
  }
});

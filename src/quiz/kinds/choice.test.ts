import { describe, expect, test } from "vitest";
import type { Answer, ChoiceQuestion } from "../question.ts";
import { choiceKind } from "./choice.ts";

const question = (kind: "single" | "several", keys: readonly boolean[]): ChoiceQuestion => ({
  id: "q1",
  kind,
  stem: "Which?",
  explanation: "",
  options: keys.map((correct, i) => ({ text: `option ${i}`, correct })),
});
const chose = (...chosen: number[]): Answer => ({ kind: "choice", chosen });

describe("with one answer", () => {
  const asked = question("single", [false, true, false, false]);
  test.each([
    ["the key", chose(1), 1],
    ["a distractor", chose(0), 0],
    ["the key and a distractor", chose(1, 2), 0],
    ["nothing", chose(), 0],
  ])("%s", (_, answer, grade) => {
    expect(choiceKind.grade(asked, answer)).toBe(grade);
  });
});

describe("with several answers, each option counts", () => {
  const asked = question("several", [true, true, false, false]);
  test.each([
    ["all keys", chose(0, 1), 1],
    ["one of two keys", chose(0), 0.75],
    ["everything", chose(0, 1, 2, 3), 0.5],
    ["only what is wrong", chose(2, 3), 0],
  ])("%s", (_, answer, grade) => {
    expect(choiceKind.grade(asked, answer)).toBe(grade);
  });
});

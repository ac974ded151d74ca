import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARBITRARY_QUESTIONS } from "../kinds/arbitrary-question.ts";
import type { Question } from "../question.ts";
import { checkQuestion, checkQuiz } from "./check-questions.ts";
import { QUESTION_FLAWS, QUIZ_FLAWS } from "./flaws.ts";
import { readItem } from "./item.ts";

const CASES = import.meta.glob<string>("./cases/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** `stem | *key | distractor`, a line each, under a heading. */
function readCases(id: string, heading: "flagged" | "clean"): Question[] {
  const part = (CASES[`./cases/${id}.txt`] ?? "")
    .split(/^## /mu)
    .find((each) => each.startsWith(heading));
  const lines = (part ?? "")
    .split("\n")
    .slice(1)
    .filter((line) => line.includes("|"));
  return lines.map((line, i) => {
    const [stem = "", ...options] = line.split(/\s+\|\s+/u);
    return {
      id: `q${i + 1}`,
      kind: "single",
      stem,
      explanation: "",
      options: options.map((text) => ({
        text: text.replace(/^\*/u, ""),
        correct: text.startsWith("*"),
      })),
    };
  });
}

describe.each(QUESTION_FLAWS.map((flaw) => [flaw.id, flaw] as const))("%s", (id, flaw) => {
  test("is found where a case has it", () => {
    const flagged = readCases(id, "flagged");
    expect(flagged.length).toBeGreaterThanOrEqual(2);
    const missed = flagged.filter((question) => flaw.find(readItem(question)) === undefined);
    expect(missed.map(({ stem, ...rest }) => [stem, rest])).toEqual([]);
  });

  test("is not found in what only looks like it", () => {
    const clean = readCases(id, "clean");
    expect(clean.length).toBeGreaterThanOrEqual(3);
    const found = clean.map((question) => [question.stem, flaw.find(readItem(question))]);
    expect(found.filter(([, what]) => what !== undefined)).toEqual([]);
  });
});

test("every flaw says what it is, who says so and what to do, under a name of its own", () => {
  const flaws = [...QUESTION_FLAWS, ...QUIZ_FLAWS];
  for (const { id, definition, source, remedy } of flaws) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(definition).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(source).toMatch(/\d{4}/u);
    expect(remedy).toMatch(/^\p{Ll}.*[^.]$/u);
  }
  expect(new Set(flaws.map(({ id }) => id)).size).toBe(flaws.length);
});

test("no case is without a flaw of its name", () => {
  const ids = QUESTION_FLAWS.map(({ id }) => `./cases/${id}.txt`);
  expect(Object.keys(CASES).sort()).toEqual([...ids].sort());
});

test.each(ARBITRARY_QUESTIONS)("any question of kind %s can be checked", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (question) => {
      for (const { question: index, what } of checkQuestion(question)) {
        expect(index).toBe(0);
        expect(what).not.toBe("");
      }
    }),
    { numRuns: 100 },
  );
});

test("hostile text is checked to the end", () => {
  const texts = [
    "((((",
    "[a](",
    "a ",
    "1 to ",
    "“ ",
    "which statements about ",
    "_ ",
    "and how ",
    "i. ",
  ];
  for (const text of texts) {
    const long = text.repeat(Math.ceil(100_000 / text.length));
    const option = (correct: boolean) => ({ text: long, correct });
    const question: Question = {
      id: "q",
      kind: "single",
      stem: long,
      explanation: long,
      options: [option(true), option(false), option(false)],
    };
    expect(Array.isArray(checkQuiz([question, question]))).toBe(true);
  }
});

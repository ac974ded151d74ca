import { expect, test } from "vitest";
import type { ChoiceQuestion, Question } from "../question.ts";
import { checkQuestion, checkQuiz } from "./check-questions.ts";

/** `stem | *key | distractor` as a single-answer question. */
function question(line: string): ChoiceQuestion {
  const [stem = "", ...options] = line.split(" | ");
  return {
    id: stem,
    kind: "single",
    stem,
    explanation: "",
    options: options.map((text) => ({
      text: text.replace(/^\*/u, ""),
      correct: text.startsWith("*"),
    })),
  };
}

const flawsOf = (...lines: string[]) =>
  checkQuiz(lines.map(question)).map((finding) => `${finding.question} ${finding.flaw}`);

test("a sound question has no flaws, and one with two has both", () => {
  expect(checkQuestion(question("Which kinase acts on STAT1? | *JAK1 | AKT | MEK"))).toEqual([]);
  const flawed = question("Which kinase does not act on STAT1? | *AKT | JAK1 | None of the above");
  expect(
    checkQuestion(flawed)
      .map(({ flaw }) => flaw)
      .sort(),
  ).toEqual(["negative-stem", "none-of-the-above"]);
});

test("findings of a quiz name the question that is to be changed", () => {
  expect(
    flawsOf(
      "Which kinase acts on STAT1? | *JAK1 | AKT | MEK",
      "What drives it? | *Inflammation | Hypoxia | Ageing",
    ),
  ).toEqual(["1 missing-referent"]);
});

test("mark-up, footnotes and entities are not part of what is checked", () => {
  const marked = question(
    "Which **kinase** acts on [STAT1](https://example.org/not)? [^2] | *`JAK1` [^1] | AKT &amp; MEK | RAF",
  );
  expect(checkQuestion(marked)).toEqual([]);
});

const STEMS = "JAK1 TYK2 B2M TAP1 IRF1 CXCL9 PD-L1 STAT1".split(" ");

test("keys that keep to one place are a flaw of the quiz, keys that wander are not", () => {
  const quiz = (placeOf: (i: number) => number) =>
    STEMS.map((name, i) => {
      const options = ["alpha", "beta", "delta", "sigma"].map((word) => `${word}${name}`);
      options[placeOf(i)] = `*${options[placeOf(i)]}`;
      return `Which name has the ${i}th clone of ${name}? | ${options.join(" | ")}`;
    });
  const biased = (placeOf: (i: number) => number) =>
    flawsOf(...quiz(placeOf)).filter((each) => each.includes("position"));
  expect(biased(() => 2)).toEqual(["0 position-bias"]);
  expect(biased((i) => i % 4)).toEqual([]);
  expect(biased((i) => (i < 5 ? 1 : i % 4))).toEqual([]);
  expect(
    checkQuiz(
      quiz(() => 2)
        .slice(1)
        .map(question),
    ).map(({ flaw }) => flaw),
  ).not.toContain("position-bias");
});

test("two questions for one fact are duplicates, two facts with one key are not", () => {
  expect(
    flawsOf(
      "What drives acquired resistance in NSCLC? | *Inflammation | Hypoxia | Ageing",
      "By what is acquired resistance driven in NSCLC? | Acidosis | *Inflammation | Infection",
    ),
  ).toEqual(["1 duplicate"]);
  expect(
    flawsOf(
      "Which gene was truncated in the third melanoma? | *B2M | MYC | KRAS",
      "Which gene did Gettinger et al. find lost in mice? | JAK1 | *B2M | TP53",
    ),
  ).toEqual([]);
});

test("a stem that tells another's answer is a leak only if it speaks of the same", () => {
  const asked = "Which cytokine induces PD-L1 in melanoma? | IL-2 | *Interferon γ | IL-10";
  const told =
    "Through which kinase does interferon γ induce PD-L1 in melanoma? | *JAK1 | AKT | MEK";
  const other =
    "What releases interferon γ in lymph nodes? | *CD8 T cells | Platelets | Fibroblasts";
  expect(flawsOf(asked, told)).toEqual(["0 answer-leak"]);
  expect(flawsOf(asked, other)).toEqual([]);
});

test("what is to be typed must not stand in the stem", () => {
  const number: Question = {
    id: "q",
    kind: "numeric",
    stem: "Of the 1201 patients, how many were analysed?",
    explanation: "",
    value: 1201,
    tolerance: 0,
  };
  expect(checkQuestion(number).map(({ flaw }) => flaw)).toEqual(["word-repeat"]);
  expect(checkQuestion({ ...number, stem: "How many patients were analysed?" })).toEqual([]);
});

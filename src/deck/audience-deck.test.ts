import { expect, test } from "vitest";
import flagship from "../../decks/acquired-resistance-nsclc/deck.md?raw";
import { gradeAnswer } from "../quiz/index.ts";
import { audienceDeck, countUngraded } from "./audience-deck.ts";
import { questionsOf } from "./deck.ts";
import { parseDeck } from "./parse-deck.ts";

const OTHERS = `---
title: Other kinds
format: 1
---

#### In which order? <!-- quiz id=a kind=order -->

1. Binding
2. Activation
3. Phosphorylation

---

#### How many? <!-- quiz id=b -->

= 1201 ± 5 patients

> As many as that. [^1]

---

#### IFNγ signals how? <!-- quiz id=c kind=cloze -->

Through [JAK1](#blank) alone.

[^1]: There were many.
`;

test("the example deck for its audience holds no key, no note and no reason", () => {
  const given = audienceDeck(flagship);
  expect(given).not.toMatch(/\[x\]|^Note:/mu);
  const { deck, findings } = parseDeck(given);
  expect(findings).toEqual([]);
  const before = questionsOf(parseDeck(flagship).deck);
  const after = questionsOf(deck);
  expect(after.length).toBe(before.filter((question) => "options" in question).length);
  before.forEach((question) => {
    const sealed = after.find(({ id }) => id === question.id);
    if (!("options" in question) || !sealed || !("options" in sealed)) return;
    expect(sealed.explanation).toBe("");
    question.options.forEach(({ correct }, index) => {
      const share = gradeAnswer(sealed, { kind: "choice", chosen: [index] });
      if (question.kind === "single") expect(share).toBe(correct ? 1 : 0);
    });
  });
});

test("what no hash can grade is asked without an answer", () => {
  const given = audienceDeck(OTHERS);
  expect(countUngraded(OTHERS)).toBe(3);
  expect(questionsOf(parseDeck(given).deck)).toEqual([]);
  expect(given).toContain("#### In which order?");
  expect(given).not.toMatch(/1201|JAK1|As many/u);
  expect(
    given.indexOf("Binding") < given.indexOf("Activation") &&
      given.indexOf("Activation") < given.indexOf("Phosphorylation"),
  ).toBe(false);
});

test("given again, it is the same", () => {
  expect(audienceDeck(audienceDeck(flagship))).toBe(audienceDeck(flagship));
});

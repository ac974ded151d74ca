import { expect, test } from "vitest";
import type { Reading } from "../../reading/index.ts";
import { explainFew } from "./explain-few.ts";
import { draftOf, readingOf } from "./made-up-draft.ts";

/** A reading with other texts in its sentences. */
function saying(reading: Reading, ...texts: string[]): Reading {
  const sentences = reading.sentences.map((each, i) => ({ ...each, text: texts[i] ?? each.text }));
  return { ...reading, sentences };
}

const plain = readingOf("background", "methods", "results", "conclusions");
const told = saying(plain, "", "", "Mortality was lower with aspirin than without.");

test("five questions need no excuse, four do", () => {
  expect(explainFew(told, 5, [])).toBeUndefined();
  expect(explainFew(told, 4, [])).toMatch(/\.$/u);
});

test.each<[string, Reading, RegExp]>([
  ["no abstract", readingOf(), /^There is no abstract/u],
  ["two sentences", readingOf("results", "conclusions"), /only two sentences/u],
  [
    "no finding",
    readingOf("background", "methods", "methods", "methods"),
    /no result and no conclusion/u,
  ],
  ["findings that say nothing", plain, /no result with a number, a comparison or a cause/u],
  [
    "sentences that lean on others",
    saying(plain, "It was so.", "They did this.", "These were lower than those.", "We agree."),
    /^4 of the abstract's 4 sentences point back/u,
  ],
  ["nothing that stands by itself", told, /^None of the abstract's 4 sentences makes a claim/u],
])("an abstract with %s says so", (_, reading, reason) => {
  expect(explainFew(reading, 0, [])).toMatch(reason);
});

test("a number in a finding is something to ask about, a number elsewhere is not", () => {
  const at = (start: number) => ({ start, end: start + 2 });
  const withNumber = (start: number) =>
    ({ ...plain, quantities: [at(start)] }) as unknown as Reading;
  expect(explainFew(withNumber(110), 0, [])).toMatch(/no result with a number/u);
  expect(explainFew(withNumber(210), 0, [])).not.toMatch(/no result with a number/u);
});

test("questions on one fact are said to be that", () => {
  const drafts = Array.from({ length: 7 }, () => draftOf());
  expect(explainFew(told, 2, drafts)).toMatch(/^Of the 7 questions .* different facts/u);
  expect(explainFew(told, 1, drafts.slice(0, 1))).toMatch(
    /^Only 1 of the abstract's 4 sentences makes/u,
  );
});

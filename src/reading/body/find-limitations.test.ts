import { expect, test } from "vitest";
import type { BodySentence } from "./body-reading.ts";
import { findLimitations } from "./find-limitations.ts";

const paragraph = (kind: BodySentence["kind"], ...texts: string[]): BodySentence[] =>
  texts.map((text, index) => ({
    id: `discussion-${index + 1}`,
    text,
    ...(kind === undefined ? {} : { kind }),
    role: "conclusions",
    isResult: false,
    weight: 0.5,
    section: 0,
    paragraph: 0,
  }));
const found = (...texts: string[]) =>
  findLimitations(paragraph("discussion", ...texts)).places.map((index) => texts[index]);

test.each([
  "A limitation is the short follow-up of our patients.",
  "Our findings should be interpreted with caution.",
  "The study was probably affected by selection bias.",
  "We cannot rule out that other kinases act in its place.",
  "Sample size was a limitation of this study.",
  "The other important caveat is that only adults were seen.",
  "The generalisability of the results may be limited.",
])("%s", (sentence) => {
  expect(found("Singing trains the breath.", sentence)).toEqual([sentence]);
});

test.each([
  "Previous studies were limited by small samples.",
  "Patients were allocated by address in order to avoid selection bias.",
  "Singing overcomes the limitations of existing treatments.",
  "The evidence helped women, in spite of the limited number of women in the trial.",
])("of others, or answered: %s", (sentence) => {
  expect(found("Singing trains the breath.", sentence)).toEqual([]);
});

test("a discussion that names none is read for what it leaves open", () => {
  const { left } = findLimitations(
    paragraph(
      "discussion",
      "Singing trains the breath.",
      "It remains unclear whether it trains the heart.",
      "Further studies are needed to confirm the effect in children.",
    ),
  );
  expect(left).toEqual([1, 2]);
});

test("of a section of limitations those that weigh stand for all", () => {
  const { places } = findLimitations(
    paragraph(
      "limitations",
      "The sample was small.",
      "Nobody was blinded, as nobody could be.",
      "The study was retrospective.",
      "A shorter visit may be due to the time of day.",
    ),
  );
  expect(places).toEqual([0, 2]);
});

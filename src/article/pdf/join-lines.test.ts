import { expect, test } from "vitest";
import { gatherDictionary, joinLines } from "./join-lines.ts";

const none = gatherDictionary([]);

test("a word broken at the end of a line is whole again", () => {
  expect(joinLines(["acquired resis-", "tance in mela-", "noma"], none)).toBe(
    "acquired resistance in melanoma",
  );
});

test("names with a hyphen keep it", () => {
  expect(joinLines(["blocks PD-", "L1 and IL-", "6"], none)).toBe("blocks PD-L1 and IL-6");
});

test("the document's own words decide", () => {
  const words = gatherDictionary(["at follow-up", "overweight people", "the anti-tumour effect"]);
  expect(joinLines(["after follow-", "up of over-", "weight people"], words)).toBe(
    "after follow-up of overweight people",
  );
  expect(joinLines(["an anti-", "tumour drug"], words)).toBe("an anti-tumour drug");
});

test("what forms compounds forms one with a word of the document", () => {
  const words = gatherDictionary(["of this population", "a smoker"]);
  expect(joinLines(["a population-", "based study of a non-", "smoker"], words)).toBe(
    "a population-based study of a non-smoker",
  );
});

test("the pieces of broken words are no words of the document", () => {
  const words = gatherDictionary(["people became over-", "whelmed by it"]);
  expect(joinLines(["over-", "whelmed"], words)).toBe("overwhelmed");
});

test("a dash or a slash at the end of a line takes no space", () => {
  expect(joinLines(["the hypothalamic–", "pituitary axis and/", "or"], none)).toBe(
    "the hypothalamic–pituitary axis and/or",
  );
});

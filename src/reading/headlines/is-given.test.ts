import { expect, test } from "vitest";
import { cutHeadlines } from "./cut-headline.ts";
import { stemGiven } from "./is-given.ts";

const aim = new Set(
  stemGiven("To test whether vitamin D reduces exacerbations in adults with severe asthma."),
);

test("of whom a claim is may go where the aim has said it", () => {
  const sentence =
    "Vitamin D taken once a day over the whole winter reduced the exacerbations in the adults with severe asthma.";
  expect(cutHeadlines(sentence, [])).toEqual([]);
  expect(cutHeadlines(sentence, [], aim)).toEqual([
    "Vitamin D taken once a day over the whole winter reduced the exacerbations",
  ]);
});

test.each([
  "Vitamin D taken once a day over the winter made exacerbations less frequent in the adults with severe asthma.",
  "Exacerbations that needed treatment in hospital were seen during the winter in 12% of the adults with severe asthma.",
  "Vitamin D taken once a day over the whole winter reduced the exacerbations in the children with very mild asthma.",
])("what a comparison or a share is of stays: %s", (sentence) => {
  for (const headline of cutHeadlines(sentence, [], aim)) expect(headline).toMatch(/asthma/u);
});

test("nothing is taken from between a noun and what describes it", () => {
  const sentence =
    "Vitamin D showed good tolerability with few side effects in adults with severe asthma who presented to the clinic after an attack.";
  for (const headline of cutHeadlines(sentence, [], aim))
    expect(headline).not.toMatch(/effects who/u);
});

import { expect, test } from "vitest";
import { keepsMeaning } from "./keep-meaning.ts";

test.each([
  [
    "a comparison without its other side",
    "Children slept 23 minutes",
    "Children slept 23 minutes less than controls.",
  ],
  [
    "one arm of two",
    "Events occurred in 340 of 475 patients",
    "Events occurred in 340 of 475 patients and 334 of 469 controls.",
  ],
  [
    "a bound that is lost",
    "Patients aged 60 years took part",
    "Patients aged 60 years or older took part.",
  ],
  [
    "a percentage whose bound is lost",
    "They had an ejection fraction of 40%",
    "They had an ejection fraction of 40% or greater.",
  ],
  [
    "a verb without what it links",
    "High levels were associated",
    "High levels were associated with relapse.",
  ],
  [
    "a clause that only opens another",
    "Because the drugs have not been compared",
    "Because the drugs have not been compared, caution is due.",
  ],
  [
    "an “only” that is lost",
    "Drinking at meals was related to risk",
    "Drinking at meals only was related to risk.",
  ],
  [
    "a number cut in two",
    "Patients were assigned in 2",
    "Patients were assigned in 2:1 to A or B.",
  ],
])("%s is no headline", (_, headline, sentence) => {
  expect(keepsMeaning(headline, sentence)).toBe(false);
});

test.each([
  [
    "Mortality was higher in women than in men",
    "However, mortality was higher in women than in men (p<0.01).",
  ],
  ["More than 60% of patients relapse", "Unfortunately, more than 60% of the patients relapse."],
  ["Drug X did not reduce mortality", "Drug X did not reduce mortality, and was stopped."],
])("%s is one", (headline, sentence) => {
  expect(keepsMeaning(headline, sentence)).toBe(true);
});

import { expect, it } from "vitest";
import { tagSentence } from "../words/tag-sentence.ts";
import { findQuantities } from "./find-quantities.ts";
import { printQuantity } from "./print-quantity.ts";

const printed = (text: string) => findQuantities(tagSentence(text)).map(printQuantity);

it("prints a unit that stands once with each of its numbers", () => {
  expect(printed("Agreement was 67.7 ± 5.1%.")).toEqual(["67.7%"]);
  expect(printed("Experts agreed less often (8 vs. 72%).")).toEqual(["8%", "72%"]);
  expect(printed("Mice received 5 and 10 mg/kg.")).toEqual(["5 mg/kg", "10 mg/kg"]);
});

it("leaves a number as it is that has its unit or needs none", () => {
  expect(printed("More than 60% of 20 patients relapsed.")).toEqual(["More than 60%", "20"]);
  expect(printed("Children attended a 6-week course.")).toEqual(["6-week"]);
});

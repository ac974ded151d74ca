import { expect, test } from "vitest";
import { cutHeadlines } from "./cut-headline.ts";

test.each([
  [
    "There was no significant difference between the bursting pressures of the subgroup pairs on postoperative days 2 and 6.",
    "No significant difference between bursting pressures of subgroup pairs on postoperative days 2 and 6",
  ],
  [
    "In the transplant group, there were more grafts with signs of fatty degeneration than in the split group.",
    "In transplant group, more grafts with signs of fatty degeneration than in split group",
  ],
  [
    "No association was observed between the presence of significant discrepancy and the sagittal molar relationship or arch form.",
    "No association between presence of significant discrepancy and sagittal molar relationship or arch form",
  ],
])("a headline does without the verb of %s", (sentence, headline) => {
  expect(cutHeadlines(sentence, [])).toEqual([headline]);
});

test.each([
  "There were many children in the trial who could not be followed up at the end of the second year of it.",
  "They were older than the members of the other group by two years at the start of the whole trial.",
])("a headline keeps the verb of %s", (sentence) => {
  for (const headline of cutHeadlines(sentence, [])) expect(headline).toMatch(/\bwere\b/u);
});

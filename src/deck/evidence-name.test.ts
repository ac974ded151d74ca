import { expect, test } from "vitest";
import { isOfBody, nameEvidence, shortMark } from "./evidence-name.ts";

test.each([
  ["3", "Abstract, sentence 3", "3", false],
  ["results-14", "Results, sentence 14", "R14", true],
  ["patients-and-methods-3", "Patients and methods, sentence 3", "P3", true],
  ["study-2-5", "Study 2, sentence 5", "S5", true],
  ["results-heading-4", "Results, heading 4", "Rh4", true],
  ["table-2", "Table 2", "T2", true],
  ["figure-1", "Figure 1", "F1", true],
  ["funding", "Funding", "F", true],
  ["conflicts", "Competing interests", "C", true],
  ["方法-1", "方法, sentence 1", "方1", true],
  ["note", "Source note", "note", false],
])("the footnote %s is of %s", (id, name, mark, body) => {
  expect(nameEvidence(id)).toBe(name);
  expect(shortMark(id)).toBe(mark);
  expect(isOfBody(id)).toBe(body);
});

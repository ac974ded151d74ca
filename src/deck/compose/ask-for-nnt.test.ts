import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { askForNnt } from "./ask-for-nnt.ts";

const roles = await loadRoleModel();

function noteOf(result: string, type: "trial" | "cohort" = "trial"): string {
  const abstract = `Adults were randomly assigned to singing or placebo. ${result} Singing may help.`;
  const reading = readAbstract(makeArticle({ title: "Singing", type, abstract }), roles);
  const sentence = reading.sentences.find(({ text }) => text === result);
  if (sentence === undefined) throw new Error("the result is no sentence of its own");
  return askForNnt(sentence, { reading });
}

test("two risks of a trial are reckoned with in the open, and the authors are not credited", () => {
  const note = noteOf("Relapse occurred in 28% of the singing group and 46% of the placebo group.");
  expect(note).toContain("28% and 46%");
  expect(note).toContain("100 / 18 = 5.56");
  expect(note).toContain("one in 6");
  expect(note).toContain("not stated by the authors");
});

test.each([
  [
    "a bound is no risk",
    "Relapse occurred in <28% of the singing group and 46% of the placebo group.",
  ],
  ["nor is one share", "Relapse occurred in 28% of the singing group."],
  [
    "three are of more than one comparison",
    "Relapse occurred in 28% with singing, 46% with placebo and 12% of other controls.",
  ],
  ["two of one arm are no comparison", "Relapse occurred in 28% of the men and 46% of the women."],
  [
    "equal risks need nobody",
    "Relapse occurred in 28% of the singing group and 28% of the placebo group.",
  ],
])("%s", (_, result) => {
  expect(noteOf(result)).toBe("");
});

test("outside a trial nobody is treated to prevent anything", () => {
  const result = "Relapse occurred in 28% of the singing group and 46% of the placebo group.";
  expect(noteOf(result, "cohort")).toBe("");
});

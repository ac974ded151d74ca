import { expect, test } from "vitest";
import { composeFor } from "./compose-for-test.ts";

const flowOf = (...results: string[]) =>
  composeFor(
    "trial",
    `Pain is common. Patients were randomly assigned to singing or placebo. ${results.join(" ")} Singing may help.`,
  ).slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "figure" && block.language === "flow" ? [block.body] : [],
    ),
  )[0];

test("who was screened, randomised and analysed, in the words of the sentences", () => {
  expect(
    flowOf(
      "Of these, 1,062 patients with pain were assessed for eligibility.",
      "A total of 650 patients were randomly assigned to singing (n = 325) or placebo (n = 325).",
      "In all, 640 patients were included in the analysis.",
    ),
  ).toBe(
    [
      "Assessed for eligibility: 1,062 [^3]",
      "Randomly assigned: 650 [^4]",
      "Singing: 325 | Placebo: 325 [^4]",
      "Included in the analysis: 640 [^5]",
    ].join("\n"),
  );
});

test("arms may be told by what they received", () => {
  expect(
    flowOf("Of the 159 patients randomised, 82 received singing and 77 received placebo."),
  ).toBe("Randomised: 159 [^3]\nSinging: 82 | Placebo: 77 [^3]");
});

test.each([
  [
    "arms that do not add up",
    "A total of 650 patients were randomised to singing (n = 300) or placebo (n = 325).",
  ],
  ["one stage alone", "A total of 650 patients were randomised to singing or placebo."],
  [
    "more at the end than at the start",
    "A total of 650 patients were randomised. In all, 800 patients completed the trial.",
  ],
])("%s make no flow", (_, result) => {
  expect(flowOf(result)).toBeUndefined();
});

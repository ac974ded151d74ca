import { expect, test } from "vitest";
import { stateAlone } from "./state-alone.ts";

const claims = (sentence: string) => stateAlone(0, sentence, [])?.claims ?? [];

test("a sentence is stated without its pointers, by words of its own", () => {
  expect(
    claims("Mortality was lower in the treated group than in the controls (Fig. 2B) [7]."),
  ).toEqual(["Mortality was lower in the treated group than in the controls"]);
});

test.each([
  ["points back", "They had a lower mortality than the controls had at six months."],
  ["points back further in", "Mortality was lower in these animals than in the controls."],
  ["has a bare subject", "The difference was not significant at the end of the trial."],
  ["points to a table", "Table 2 shows that mortality was lower in the treated group."],
  ["divides numbers", "Mortality was 12% and 20% in men and women, respectively."],
  ["is no sentence", "Patients with cardiac arrest or shock;"],
])("nothing is stated of a sentence that %s", (_, sentence) => {
  expect(claims(sentence)).toEqual([]);
});

test("a sentence that cannot be cut is stated whole while it is short, without its counting word", () => {
  const [claim] = claims(
    "Third, most whistleblowers were sales representatives with a particular field of vision in relation to what their companies did and said.",
  );
  expect(claim).toMatch(/^Most whistleblowers were sales representatives/u);
});

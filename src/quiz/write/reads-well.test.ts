import { expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { readsWell } from "./reads-well.ts";

const draft = (stem: string, key: string, ...others: string[]): Draft => ({
  fact: "claim 1",
  way: "verdict",
  sentence: 0,
  stem,
  answer: {
    kind: "single",
    key,
    distractors: others.map((text) => ({ text, feedback: "" })),
  },
  explanation: "",
  bloom: "understand",
  difficulty: 2,
});

test.each([
  ["What did the authors conclude about the signal?", "It is uncertain", "It is not uncertain"],
  ["What did they find about errors?", "They are unlikely", "They might unlikely be"],
  ["How many child failed to meet the criteria?", "Six", "Ten"],
  ["What did the authors conclude about treatment?", "It helps", "It harms"],
  ["What was measured?", "Pressure in 30% patients", "Flow"],
  ["What was found?", "The the dose was low", "The dose was high"],
])("%s %s · %s", (stem, key, other) => {
  expect(readsWell(draft(stem, key, other))).toBe(false);
});

test.each([
  [
    "What did the authors conclude about treatment with zinc?",
    "It is likely to help",
    "It is unlikely to help",
  ],
  ["How many children failed to meet the criteria?", "Six", "Ten"],
  ["When was it measured?", "Pre- and postoperatively", "At 6-week intervals"],
  ["What changed?", "TGF-β, in 30% of patients", "IL-6"],
])("%s %s · %s stands", (stem, key, other) => {
  expect(readsWell(draft(stem, key, other))).toBe(true);
});

import { expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { spellOut } from "./spell-out.ts";

const NAMES = [
  { short: "CPAP", long: "continuous positive airway pressure", start: 0, end: 0 },
  { short: "RCT", long: "Randomised controlled trial", start: 0, end: 0 },
];

function stemOf(stem: string, key = "Two", way = "verdict"): string {
  const draft: Draft = {
    fact: "f",
    way,
    sentence: 0,
    stem,
    answer: { kind: "single", key, distractors: [] },
    explanation: "",
    bloom: "understand",
    difficulty: 2,
  };
  return spellOut(draft, NAMES).stem;
}

test.each([
  ["What did the authors conclude about CPAP?", "continuous positive airway pressure (CPAP)?"],
  ["How many RCTs were included?", "many randomised controlled trials (RCTs) were"],
  ["They write: “CPAP helped”. What of it?", "“CPAP [continuous positive airway pressure] helped”"],
])("“%s” says what it means", (stem, said) => {
  expect(stemOf(stem)).toContain(said);
});

test("what is spelt out already, part of another name, or asked for stays as it is", () => {
  const spelt = "Does continuous positive airway pressure (CPAP) help?";
  expect(stemOf(spelt)).toBe(spelt);
  expect(stemOf("What is bi-CPAP for?")).toBe("What is bi-CPAP for?");
  expect(stemOf("What is CPAP?", "Continuous positive airway pressure")).toBe("What is CPAP?");
  expect(stemOf("What does CPAP stand for?", "Two", "expansion")).toBe("What does CPAP stand for?");
});

import { describe, expect, it } from "vitest";
import { turnVerdict } from "./turn-verdict.ts";

/** A predicate of a conclusion about one thing, and the verdicts that are wrong. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "may shorten labour",
    [
      "is unlikely to shorten labour",
      "has been proven to shorten labour",
      "has been proven not to shorten labour",
    ],
  ],
  [
    "should be stopped before surgery",
    [
      "should not be stopped before surgery",
      "need not be stopped before surgery",
      "may be stopped before surgery",
    ],
  ],
  [
    "is safe and effective in infants",
    [
      "is safe but not effective in infants",
      "is effective but not safe in infants",
      "is neither safe nor effective in infants",
    ],
  ],
  [
    "was an independent predictor of relapse",
    [
      "was not a predictor of relapse",
      "was a predictor of relapse only before adjustment",
      "has been proven to cause relapse",
    ],
  ],
  [
    "had no effect on growth",
    ["had a favourable effect on growth", "had an unfavourable effect on growth"],
  ],
  [
    "reduces the length of stay",
    [
      "does not reduce the length of stay",
      "has not been shown to reduce the length of stay",
      "may reduce the length of stay, but the data do not settle it",
    ],
  ],
  ["did not improve survival", ["was shown to improve survival", "seemed to improve survival"]],
  [
    "does not seem to affect fertility",
    [
      "seems to affect fertility",
      "has been proven to affect fertility",
      "has been proven not to affect fertility",
    ],
  ],
  [
    "was similar in old and young",
    ["was significantly different in old and young", "was proven to be identical in old and young"],
  ],
];

describe("a verdict turned", () => {
  for (const [predicate, wrong] of CASES) {
    it(`“${predicate}”`, () => {
      const turned = turnVerdict(predicate, false, true);
      expect(turned?.others.map(({ text }) => text)).toEqual(wrong);
    });
  }

  it("a number is no verdict, nor is a choice of two clauses", () => {
    expect(turnVerdict("was 12% lower", false, true)).toBeUndefined();
    expect(turnVerdict("is safe although it is slow", false, true)).toBeUndefined();
  });

  it("what was done is no finding", () => {
    expect(turnVerdict("was measured in the morning", false, false)).toBeUndefined();
  });
});

describe("no verdict is asked for", () => {
  it.each([
    ["a plain result, where only words would be matched", "had fewer fractures", false],
    ["what has no English of doubt", "remains low", true],
    ["a call to people", "should be alert to early signs", true],
    ["what differs in both: from each other, or from others", "was similar in both wards", true],
  ])("of %s", (_, predicate, isConclusion) => {
    expect(turnVerdict(predicate, false, isConclusion)).toBeUndefined();
  });
});

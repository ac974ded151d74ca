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
      "may reduce the length of stay",
      "is unlikely to reduce the length of stay",
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
    "was similar in both wards",
    ["was significantly different in both wards", "was proven to be identical in both wards"],
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

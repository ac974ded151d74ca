import { describe, expect, it } from "vitest";
import { findPair, turnPair } from "./turn-pair.ts";

function turn(predicate: string): string[] | undefined {
  const pair = findPair(predicate);
  return pair && turnPair(pair).map(({ text }) => text);
}

describe("two things said together", () => {
  it("hold both, either alone, or neither", () => {
    expect(turn("was associated with fever and joint pain in adults")).toEqual([
      "was associated with fever, but not joint pain in adults",
      "was associated with joint pain, but not fever in adults",
      "was associated with neither fever nor joint pain in adults",
    ]);
  });

  it("share the noun that stands behind the second", () => {
    expect(turn("improved general and local status")?.[1]).toBe(
      "improved local, but not general status",
    );
  });

  it("one of them denied is one of four ways, too", () => {
    expect(turn("was related to age but not to weight")?.[0]).toBe(
      "was related to both age and weight",
    );
  });

  for (const predicate of [
    "was similar in boys and girls",
    "rose after adjustment for age and sex",
    "correlated with the ratio of albumin and globulin",
    "was caused by heat, dust and noise",
    "did not correlate with age and sex",
    "was higher in group I than in groups II and III",
  ]) {
    it(`“${predicate}” is left as it is`, () => expect(turn(predicate)).toBeUndefined());
  }
});

import { describe, expect, it } from "vitest";
import { deny, readInfinitive } from "./read-infinitive.ts";

/** Predicate, its infinitive, and what denies it of one thing. */
const CASES = [
  ["is a safe method", "be a safe method", "is not a safe method"],
  ["reduced mortality", "reduce mortality", "did not reduce mortality"],
  [
    "significantly improves sleep",
    "significantly improve sleep",
    "does not significantly improve sleep",
  ],
  ["has increased since", "have increased since", "has not increased since"],
  ["had a low yield", "have a low yield", "did not have a low yield"],
  ["had increased morbidity", "have increased morbidity", "did not have increased morbidity"],
  ["was also lower at night", "be lower at night", "was not lower at night"],
] as const;

describe("the infinitive in a predicate", () => {
  for (const [predicate, infinitive, denied] of CASES) {
    it(`“${predicate}” is to ${infinitive}`, () => {
      const read = readInfinitive(predicate);
      expect(read?.infinitive).toBe(infinitive);
      expect(read && deny(read, false)).toBe(denied);
    });
  }

  it("a modal and its denial are kept apart from it", () => {
    expect(readInfinitive("cannot predict relapse")).toEqual({
      modal: "can",
      negated: true,
      infinitive: "predict relapse",
      past: false,
    });
    expect(readInfinitive("should not be delayed")?.negated).toBe(true);
    expect(readInfinitive("did not differ by site")).toMatchObject({ negated: true, past: true });
  });

  it("what is no verb has none", () => {
    expect(readInfinitive("thermometers in the ward")).toBeUndefined();
  });
});

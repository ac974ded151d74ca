import { describe, expect, it } from "vitest";
import { parseDigits } from "./parse-digits.ts";

describe("parseDigits()", () => {
  for (const [text, value] of [
    ["1,201", 1201],
    ["34 284", 34284],
    ["1,234.5", 1234.5],
    ["0·71", 0.71],
    [".05", 0.05],
    ["0,05", 0.05],
    ["12,5", 12.5],
    ["0,123", 0.123],
    ["10⁶", 1e6],
    ["1.2.3", undefined],
    ["CD8", undefined],
  ] as const) {
    it(`reads ${text} as ${value ?? "no number"}`, () => {
      expect(parseDigits(text)).toBe(value);
    });
  }
});

import { expect, test } from "vitest";
import type { Quantity } from "../../reading/index.ts";
import { showRatio } from "./show-forest.ts";

const TEXT = "The hazard ratio for death was 0.73 (95% CI 0.60–0.89).";
const cite = (words: string) => `${words} [^5]`;
const at = TEXT.indexOf("0.60");
const interval = { kind: "CI", low: 0.6, high: 0.89, level: 95, start: at, end: at + 9 } as const;
const ratio: Quantity = {
  kind: "effect",
  statistic: "HR",
  text: "0.73",
  value: 0.73,
  unit: "",
  comparator: "=",
  of: "death",
  start: TEXT.indexOf("0.73"),
  end: TEXT.indexOf("0.73") + 4,
  interval,
};
const show = (quantity: Quantity, text = TEXT) =>
  showRatio(quantity, "hazard ratio for death", text, cite);

test("a ratio with its interval is a row of a forest, both as they are printed", () => {
  expect(show(ratio)).toBe("hazard ratio for death: 0.73 (95% CI 0.60–0.89) [^5]");
});

test.each<[string, Quantity]>([
  ["a bounded ratio", { ...ratio, comparator: "<" }],
  ["a mean difference", { ...ratio, statistic: "MD" }],
  ["a range that is no confidence interval", { ...ratio, interval: { ...interval, kind: "IQR" } }],
  ["an estimate outside of its interval", { ...ratio, text: "0.95", value: 0.95 }],
])("%s is none", (_, quantity) => {
  expect(show(quantity)).toBeUndefined();
});

test("an interval that cannot be read from the text as printed is none", () => {
  expect(show(ratio, TEXT.replace("0.60–0.89", "0.60 ... .9"))).toBeUndefined();
});

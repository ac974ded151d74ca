import { expect, test } from "vitest";
import { overlap, rankOf, readAmount } from "./read-amount.ts";
import { splitWords } from "./split-words.ts";

const read = (text: string) => readAmount({ text, words: splitWords(text) });

test.each<[string, number, number]>([
  ["60%", 60, 60],
  ["1,201 patients", 1201, 1201],
  ["−3.5 mm", -3.5, -3.5],
  ["40% to 60%", 40, 60],
  ["40–60%", 40, 60],
  ["between 5 and 10 mg", 5, 10],
  ["more than 60%", 60, Infinity],
  ["≥ 6", 6, Infinity],
  ["6 or more", 6, Infinity],
  ["fewer than 20", -Infinity, 20],
  ["two weeks", 14, 14],
  ["It was 5 days", 5, 5],
])("“%s” allows %d to %d", (text, low, high) => {
  expect(read(text)).toMatchObject({ low, high });
});

test.each([
  "IL-6",
  "CD8 T cells",
  "JAK1/2",
  "Loss of B2M",
  "5 mg of A and 10 mg of B",
  "1, 2 and 3",
  "",
])("“%s” says no amount", (text) => {
  expect(read(text)).toBeUndefined();
});

test("amounts of one thing have one frame, whatever their number, bound and unit of time", () => {
  const frames = (...texts: string[]) => new Set(texts.map((text) => read(text)?.frame)).size;
  expect(frames("6 weeks", "3 months", "more than 1 year")).toBe(1);
  expect(frames("More than 60%", "40% to 60%", "about 20%")).toBe(1);
  expect(frames("5 mg", "5 patients")).toBe(2);
});

test("bounds sort just past their number, and ranges that only touch do not overlap", () => {
  const rank = (text: string) =>
    rankOf(read(text) ?? { low: 0, high: 0, lowOpen: false, highOpen: false, frame: "" });
  expect(rank("more than 60%")).toBeGreaterThan(rank("60%"));
  expect(rank("less than 20%")).toBeLessThan(rank("20% to 40%"));
  const both = (a: string, b: string) => {
    const [left, right] = [read(a), read(b)];
    return left !== undefined && right !== undefined && overlap(left, right);
  };
  expect(both("more than 60%", "61%")).toBe(true);
  expect(both("more than 60%", "60%")).toBe(false);
  expect(both("at least 60%", "60%")).toBe(true);
  expect(both("20% to 40%", "40% to 60%")).toBe(false);
  expect(both("20% to 40%", "30% to 60%")).toBe(true);
});

import { expect, test } from "vitest";
import { spanContains, spansOverlap } from "./span.ts";

test("spans that only touch do not overlap", () => {
  expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(spansOverlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(spansOverlap({ start: 0, end: 9 }, { start: 3, end: 5 })).toBe(true);
});

test("a span contains itself, and none that reaches beyond it", () => {
  expect(spanContains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
  expect(spanContains({ start: 1, end: 4 }, { start: 2, end: 5 })).toBe(false);
  expect(spanContains({ start: 1, end: 4 }, { start: 0, end: 2 })).toBe(false);
});

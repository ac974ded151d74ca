import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONFIDENCE_LEVELS,
  calibrate,
  describeCalibration,
  type RatedAnswer,
} from "./calibration.ts";

const given = (confidence: number, ...grades: number[]): RatedAnswer[] =>
  grades.map((grade) => ({ confidence, grade }));

test("four answers are too few, five are enough", () => {
  expect(calibrate(given(3, 1, 1, 1, 1))).toBeUndefined();
  expect(calibrate(given(3, 1, 1, 1, 1, 1))?.answers).toBe(5);
});

test("the figure is the mean squared distance of stated chance and outcome", () => {
  // (0.95 − 1)² three times, (0.5 − 0)² and (0.5 − 1)² once each.
  const { brier, stated, accuracy } = calibrate([...given(3, 1, 1, 1), ...given(1, 0, 1)]) ?? {};
  expect(brier).toBeCloseTo((3 * 0.0025 + 2 * 0.25) / 5, 10);
  expect(stated).toBeCloseTo((3 * 0.95 + 2 * 0.5) / 5, 10);
  expect(accuracy).toBeCloseTo(0.8, 10);
});

test("who always says 50% gets 0.25, whatever comes", () => {
  expect(calibrate(given(1, 0, 1, 0, 0, 1, 1))?.brier).toBeCloseTo(0.25, 10);
});

test("each level has its own accuracy, and a level without answers none", () => {
  const { levels = [] } = calibrate([...given(0, 0, 0, 1), ...given(3, 1, 0)]) ?? {};
  expect(levels.map(({ answers }) => answers)).toEqual([3, 0, 0, 2]);
  expect(levels.map(({ accuracy }) => accuracy)).toEqual([1 / 3, Number.NaN, Number.NaN, 0.5]);
});

test("an answer that is partly right was not right", () => {
  expect(calibrate(given(3, 0.9, 0.9, 0.9, 0.9, 0.9))?.accuracy).toBe(0);
});

test("levels that do not exist are left out", () => {
  expect(calibrate([...given(9, 1, 1, 1, 1), ...given(-1, 1)])).toBeUndefined();
});

describe("in words", () => {
  test.each([
    ["sure and wrong", given(3, 0, 0, 0, 1, 0), "more sure than right"],
    ["guessing and right", given(0, 1, 1, 1, 1, 1), "more right than sure"],
    ["sure and right", given(3, 1, 1, 1, 1, 1), "about as sure as right"],
    ["one slip among five is none", given(2, 1, 1, 1, 1, 0), "about as sure as right"],
    ["half of six wrong may be chance", given(2, 1, 1, 0, 0, 1, 0), "perhaps more sure than right"],
    [
      "half of twenty wrong is none",
      given(2, ...Array.from({ length: 20 }, (_, i) => i % 2)),
      "more sure than right",
    ],
    ["four of five right may be luck", given(1, 1, 1, 1, 1, 0), "perhaps more right than sure"],
  ])("%s", (_, answers, words) => {
    const calibration = calibrate(answers);
    expect(calibration && describeCalibration(calibration)).toBe(words);
  });
});

test("the figure stays within its bounds, and levels add up", () => {
  const rated = fc.record({
    confidence: fc.nat(CONFIDENCE_LEVELS.length - 1),
    grade: fc.constantFrom(0, 0.5, 1),
  });
  fc.assert(
    fc.property(fc.array(rated, { minLength: 5, maxLength: 40 }), (answers) => {
      const { brier = -1, levels = [] } = calibrate(answers) ?? {};
      expect(brier >= 0 && brier <= 1).toBe(true);
      expect(levels.reduce((sum, level) => sum + level.answers, 0)).toBe(answers.length);
    }),
  );
});

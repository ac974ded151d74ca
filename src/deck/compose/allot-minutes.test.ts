import fc from "fast-check";
import { expect, test } from "vitest";
import type { Slide } from "../deck.ts";
import { allotMinutes } from "./allot-minutes.ts";

const slides = (minutes: readonly (number | undefined)[]): Slide[] =>
  minutes.map((each) => ({
    kind: "statement",
    blocks: [],
    note: "",
    ...(each === undefined ? {} : { minutes: each }),
  }));
const minutesOf = (talk: readonly Slide[]) => talk.map((slide) => slide.minutes);

test("too long a plan is shrunk in proportion", () => {
  expect(minutesOf(allotMinutes(slides([1, 2, 0, 1, 4]), 4))).toEqual([0.5, 1, 0, 0.5, 2]);
});

test("a talk of few slides stays shorter than planned", () => {
  expect(minutesOf(allotMinutes(slides([1, 2]), 20))).toEqual([1.5, 3]);
});

test("a slide that states no time is left to the plan of the talk", () => {
  expect(minutesOf(allotMinutes(slides([undefined, 2]), 3))).toEqual([undefined, 3]);
});

test("what is given out adds up to the talk, in quarters, and nobody is left without", () => {
  const minutes = fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1, maxLength: 30 }), (planned) => {
      const sum = planned.reduce((all, each) => all + each, 0);
      const given = allotMinutes(slides(planned), 15).map((slide) => slide.minutes ?? 0);
      const total = given.reduce((all, each) => all + each, 0);
      given.forEach((each, i) => {
        expect(each * 4).toBe(Math.round(each * 4));
        expect(each > 0).toBe((planned[i] ?? 0) > 0);
      });
      if (sum * 1.5 >= 15) expect(total).toBe(15);
      else expect(total).toBeCloseTo(Math.round(sum * 6) / 4, 5);
    }),
  );
});

import { expect, test } from "vitest";
import { FIGURES } from "./figures.ts";
import { readEstimate } from "./read-estimate.ts";

test.each([
  ["HR 0.73 (95% CI 0.60 to 0.89)", ["HR", 0.73, "", 0.6, 0.89, "95% CI"]],
  ["0·73 (0·60–0·89)", ["", 0.73, "", 0.6, 0.89, ""]],
  ["45% (39% to 51%)", ["", 45, "%", 39, 51, ""]],
  ["45.2 % (95%CI: 39-51)", ["", 45.2, " %", 39, 51, "95%CI"]],
  ["−4.2 mmHg [−6.1, −2.3]", ["", -4.2, " mmHg", -6.1, -2.3, ""]],
  ["-4.2 (-6.1 to -2.3)", ["", -4.2, "", -6.1, -2.3, ""]],
  ["1,201 (900 to 1,400)", ["", 1201, "", 900, 1400, ""]],
  ["0,73 (0,60–0,89)", ["", 0.73, "", 0.6, 0.89, ""]],
  ["10.3 months (IQR 6.7 to 15; P < 0.001)", ["", 10.3, " months", 6.7, 15, "IQR"]],
  ["median 12", ["median", 12, "", undefined, undefined, undefined]],
])("“%s” is an estimate", (printed, [measure, value, unit, low, high, name]) => {
  expect(readEstimate(printed)).toMatchObject({ measure, value, unit });
  const interval = readEstimate(printed)?.interval;
  expect([interval?.low, interval?.high, interval?.name]).toEqual([low, high, name]);
});

test.each(["many", "0.73 (n = 12)", "0.73 (0.60)", "0.73 0.60 to 0.89", "(0.6 to 0.9)", ""])(
  "“%s” is none",
  (printed) => {
    expect(readEstimate(printed)).toBeUndefined();
  },
);

const draw = (body: string) => FIGURES.forest.draw(body, (text) => text);
/** Where the squares and the line of no effect stand, in percent of the plot's width. */
function places(html: string): { none: number; squares: number[] } {
  const at = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, x]) => Number(x));
  return {
    none: at(/class="reference" x1="([\d.]+)%"/gu)[0] ?? Number.NaN,
    squares: at(/class="square" x="([\d.]+)%"/gu),
  };
}

test("a halving and a doubling stand equally far from no effect", () => {
  const { none, squares } = places(draw("A: HR 0.5 (0.4 to 0.6)\nB: HR 2 (1.7 to 2.5)"));
  const [halved = 0, doubled = 0] = squares;
  expect(none - halved).toBeCloseTo(doubled - none, 1);
  expect(none).toBeGreaterThan(halved);
});

test("no effect stands in the middle where the sides are named", () => {
  const html = draw("A: HR 0.5 (0.4 to 0.6)\n← A better | B better →");
  expect(places(html).none).toBe(50);
  expect(html).toContain("← A better");
});

test("differences have no effect at 0, on a plain axis", () => {
  const { none, squares } = places(draw("A: MD −4 (−6 to −2)\nB: MD 4 (2 to 6)"));
  expect(none).toBe(50);
  expect((squares[0] ?? 0) + (squares[1] ?? 0)).toBeCloseTo(100, 1);
});

test("an interval beyond the axis ends in an arrow, a pooled estimate is a diamond", () => {
  const html = draw("A: OR 3 (0.001 to 9,000)\nPooled: OR 1.2 (1.1 to 1.3)");
  expect(html.match(/class="beyond"/gu)?.length).toBe(2);
  expect(html.match(/class="diamond"/gu)?.length).toBe(2);
});

test.each([
  ["A: HR 0.9 (0.95 to 1.2)", "lies outside of its interval"],
  ["A: HR 0.9 (−0.1 to 1.2)", "is no ratio"],
  ["A: HR 0.9", "cannot be drawn"],
  ["← only one side →", "cannot be drawn"],
])("“%s” %s", (line, what) => {
  expect(FIGURES.forest.check(line)[0]?.what).toContain(what);
});

test("bars of two units cannot share an axis, and start at nothing", () => {
  expect(FIGURES.chart.check("A: 5%\nB: 5 months")[0]).toMatchObject({ line: 1 });
  const html = FIGURES.chart.draw("A: 50% (40 to 60)\nB: 25%", (text) => text);
  const widths = [...html.matchAll(/class="extent" x="([\d.]+)%" width="([\d.]+)%"/gu)];
  expect(Number(widths[0]?.[2])).toBeCloseTo(2 * Number(widths[1]?.[2]), 1);
});

test("more at a stage than at the start is reported", () => {
  expect(FIGURES.flow.check("All: 10\nA: 6 | B: 6")[0]?.what).toContain("12 take part here");
  expect(FIGURES.flow.check("All: 10\n- Left: 2\nA: 4 | B: 4")).toEqual([]);
});

import { expect, test } from "vitest";
import { FIGURES } from "./figures.ts";
import { parseNumbers } from "./number.ts";
import { readShare, type Share } from "./read-share.ts";

test.each([
  ["1,201: patients with NSCLC [^3]", { value: "1,201", label: "patients with NSCLC [^3]" }],
  ["140%: of the baseline", { value: "140%", label: "of the baseline" }],
  ["−12%: of change", { value: "−12%", label: "of change" }],
  ["HR 0.70: ratio: 1 in 2", { value: "HR 0.70", label: "ratio: 1 in 2" }],
])("“%s”", (line, datum) => {
  expect(parseNumbers(line)).toEqual({ data: [datum], findings: [] });
});

test.each(["60% relapsed", "many: patients", ": patients", "60%:", "60%:relapsed"])(
  "“%s” is reported",
  (line) => {
    expect(parseNumbers(`5: a\n${line}`).findings).toMatchObject([
      { line: 1, rule: "figure-line" },
    ]);
  },
);

const share = (dots: number, filled: number, bound: Share["bound"] = "exact") => ({
  dots,
  filled,
  bound,
});

test.each<[string, Share | undefined]>([
  ["62%", share(100, 62)],
  ["6.4 %", share(100, 6)],
  ["66·7%", share(100, 67)],
  ["more than 60%", share(100, 60, "at-least")],
  [">60%", share(100, 60, "at-least")],
  ["≥ 60%", share(100, 60, "at-least")],
  ["at least 3 of 4", share(4, 3, "at-least")],
  ["no fewer than 60%", share(100, 60, "at-least")],
  ["fewer than 10%", share(100, 10, "at-most")],
  ["no more than 10%", share(100, 10, "at-most")],
  ["up to 10%", share(100, 10, "at-most")],
  ["about 10%", share(100, 10)],
  ["2 of 4", share(4, 2)],
  ["10/19 (53%)", share(19, 10)],
  ["1 in 5", share(5, 1)],
  ["120 of 480", share(100, 25)],
  ["5 of 4", undefined],
  ["3–12%", undefined],
  ["−12%", undefined],
  ["140%", undefined],
  ["1,201 of 2,400", undefined],
  ["1201", undefined],
])("the share in “%s”", (value, expected) => {
  expect(readShare(value)).toEqual(expected);
});

const draw = (body: string) => FIGURES.number.draw(body, (text) => text);
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

test("a share is drawn as so many dots of a hundred", () => {
  const html = draw("62%: of them\n1,201: patients");
  expect(count(html, /<circle/gu)).toBe(100);
  expect(count(html, /class="filled"/gu)).toBe(62);
  expect(html).not.toContain("Hatched");
});

test("what is only bounded has an open end that is seen and said", () => {
  const above = draw("more than 60%: of them");
  expect([count(above, /class="filled"/gu), count(above, /class="open"/gu)]).toEqual([60, 40]);
  expect(above).toContain("Full: 60 of 100. Hatched: may be more.");
  const below = draw("at most 10%: of them");
  expect([count(below, /class="filled"/gu), count(below, /class="open"/gu)]).toEqual([0, 10]);
  expect(below).toContain("Hatched: at most 10 of 100; may be fewer.");
});

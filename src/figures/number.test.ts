import { expect, test } from "vitest";
import { drawNumbers, parseNumbers } from "./number.ts";

test.each([
  ["1,201: patients with NSCLC [^3]", { value: "1,201", label: "patients with NSCLC [^3]" }],
  ["more than 60%: relapsed", { value: "more than 60%", label: "relapsed", percent: 60 }],
  ["6.4 %: of them", { value: "6.4 %", label: "of them", percent: 6.4 }],
  ["66·7%: efficacy", { value: "66·7%", label: "efficacy", percent: 66.7 }],
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

test("a share is drawn as so many dots of a hundred", () => {
  const { data } = parseNumbers("62%: of them\n1,201: patients");
  const html = drawNumbers(data, (text) => text);
  expect(html.match(/<circle/gu)?.length).toBe(100);
  expect(html.match(/class="filled"/gu)?.length).toBe(62);
});

test("a long line is read in one pass", () => {
  for (const filling of ["1", ":", "1 "]) {
    expect(parseNumbers(filling.repeat(200_000)).findings).toHaveLength(1);
  }
});

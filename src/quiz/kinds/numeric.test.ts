import { expect, test } from "vitest";
import { findNumberSlip, numericKind, parseNumber } from "./numeric.ts";

test.each([
  ["1201", 1201],
  ["1,201", 1201],
  ["1 201", 1201],
  ["1\u202f201.5", 1201.5],
  ["−3.5", -3.5],
  ["–3", -3],
  ["  0.05 ", 0.05],
  ["2e-8", 2e-8],
])("a person who types “%s” means %d", (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each(["", "many", "1.2.3", "5 mg", "--3", "1/2", "Infinity", "0x10", "e5"])(
  "“%s” is no number",
  (typed) => {
    expect(parseNumber(typed)).toBeNaN();
  },
);

const head = { line: 10, shared: { id: "q1", stem: "How many?" } };
const parse = (...texts: string[]) =>
  numericKind.parse(
    head,
    texts.map((text, i) => ({ number: 11 + i, text })),
  );

test.each([
  ["= 1201", { value: 1201, tolerance: 0 }],
  ["= 1,201 ± 10 patients", { value: 1201, tolerance: 10, unit: "patients" }],
  ["=60%", { value: 60, tolerance: 0, unit: "%" }],
  ["= −3.5 +/- 0.2 mmHg", { value: -3.5, tolerance: 0.2, unit: "mmHg" }],
  ["= 5 eggs", { value: 5, tolerance: 0, unit: "eggs" }],
])("`%s` is a key", (line, key) => {
  const { question } = parse("", line);
  expect(question).toEqual({ ...head.shared, kind: "numeric", explanation: "", ...key });
});

test("a key that is no number, and two keys, are reported on their line", () => {
  expect(parse("", "= many").findings).toMatchObject([{ line: 12, rule: "question-key" }]);
  expect(parse("= 1", "", "= 2").findings).toMatchObject([{ line: 11, rule: "question-key" }]);
  expect(parse("= 1", "", "About so many").findings).toMatchObject([
    { line: 13, rule: "question-line" },
  ]);
});

test("an answer is right on the bounds of the tolerance and wrong beyond", () => {
  const asked = { id: "q", stem: "?", explanation: "", kind: "numeric", value: 10, tolerance: 0.5 };
  const grade = (value: number) =>
    numericKind.grade({ ...asked, kind: "numeric" }, { kind: "numeric", value });
  expect([9.5, 10, 10.5].map(grade)).toEqual([1, 1, 1]);
  expect([9.4, 10.6, Number.NaN, Number.POSITIVE_INFINITY].map(grade)).toEqual([0, 0, 0, 0]);
});

test("decimal tolerances are not lost to binary fractions", () => {
  const asked = { id: "q", stem: "?", explanation: "", kind: "numeric" as const };
  const grade = numericKind.grade(
    { ...asked, value: 0.3, tolerance: 0.1 },
    {
      kind: "numeric",
      value: 0.4,
    },
  );
  expect(grade).toBe(1);
});

test("a number that is to be expected has feedback of its own", () => {
  const { question } = parse(
    "= 1201 ± 0 patients",
    "",
    "- 29 patients",
    "  > A subset.",
    "",
    "> So.",
  );
  expect(question).toMatchObject({ slips: [{ answer: "29 patients", feedback: "A subset." }] });
  if (question?.kind !== "numeric") return;
  expect(findNumberSlip(29, question)).toBe("A subset.");
  expect(findNumberSlip(30, question)).toBeUndefined();
});

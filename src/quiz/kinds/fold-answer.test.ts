import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldAnswer, isAccepted } from "./fold-answer.ts";

describe("the same said otherwise is accepted", () => {
  test.each([
    ["more than 60%", "> 60 %"],
    ["≥60%", ">= 60 percent"],
    ["at least 60%", "⩾ 60%"],
    ["fewer than 10 patients", "<10 patients"],
    ["1,201", "1201"],
    ["1\u202f201 patients", "1,201 patients"],
    ["0.05", ".05"],
    ["0·050", "0.05"],
    ["12,5 mg", "12.5 mg"],
    ["P < 0.001", "p<.001"],
    ["−3.5 mmHg", "-3.5 mmHg"],
    ["10–20 mg", "10 to 20mg"],
    ["5 ± 2", "5 +/- 2"],
    ["10⁵", "10^5"],
    ["6 × 10⁻⁸", "6x10^-8"],
    ["IFNγ", "IFN-gamma"],
    ["IFNγ", "ifng"],
    ["TNF-α", "TNF alpha"],
    ["NF-κB", "NFkB"],
    ["5 µg", "5 mcg"],
    ["PD-L1", "pdl1"],
    ["PD‑L1", "PD L1"],
    ["CD8⁺ T cells", "CD8+ T-cell"],
    ["non-small-cell lung cancer", "Non small cell lung cancer."],
    ["tumour necrosis factor", "Tumor necrosis factor"],
    ["randomised", "randomized"],
    ["leukaemia", "leukemia"],
    ["labelled", "labeled"],
    ["centre", "center"],
    ["the microenvironment", "microenvironment"],
    ["a chronically inflamed state", "chronically inflamed state"],
    ["vitamin A", "Vitamin A"],
    ["A", "a"],
    ["two doses", "2 doses"],
    ["Martínez", "Marti\u0301nez"],
    ["JAK1 and JAK2", "JAK1 & JAK2"],
    ["“evolving” tumours", '"evolving" tumors'],
  ])("%s, and %s", (accepted, typed) => {
    expect(foldAnswer(typed)).toBe(foldAnswer(accepted));
    expect(isAccepted(typed, ["something else", accepted])).toBe(true);
  });
});

describe("something else is not accepted", () => {
  test.each([
    ["1201", "1021"],
    ["60%", "60"],
    ["more than 60%", "60%"],
    ["more than 60%", "less than 60%"],
    ["≥60%", ">60%"],
    ["about 60%", "60%"],
    ["10⁵", "105"],
    ["1–6", "16"],
    ["10 20", "1020"],
    ["-3", "3"],
    ["1.5", "15"],
    ["JAK1", "JAK2"],
    ["IL-2", "IL-12"],
    ["IFNα", "IFNγ"],
    ["pembrolizumab", "pembrolizumap"],
    ["hypertension", "hypotension"],
    ["CD8+", "CD8-"],
    ["5 mg", "5 µg"],
    ["primary resistance", "resistance"],
    ["not reduced", "reduced"],
    ["2.5", "2,500"],
    ["hepatitis A", "hepatitis"],
    ["hepatitis A virus", "hepatitis virus"],
  ])("%s, and %s", (accepted, typed) => {
    expect(isAccepted(typed, [accepted])).toBe(false);
  });
});

test("nothing typed is nothing", () => {
  expect(isAccepted("", [""])).toBe(false);
  expect(isAccepted(" - ", ["–"])).toBe(false);
});

test("any text says the same as itself, in upper case and with more spaces", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      expect(foldAnswer(` ${text}  `)).toBe(foldAnswer(text));
    }),
    { numRuns: 300 },
  );
});

test("a long text is compared in one pass", () => {
  for (const filling of ["a", "1", "1,", "- ", "> ", "more than ", "10 ", "[^", "α", "."]) {
    const typed = filling.repeat(200_000 / filling.length);
    expect(isAccepted(`${typed}z`, ["q"])).toBe(false);
  }
});

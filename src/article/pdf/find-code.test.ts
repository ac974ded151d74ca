import { expect, test } from "vitest";
import { isCodeOrFormula, isFixedFont } from "./find-code.ts";

const isCode = (text: string) => isCodeOrFormula(text, [line(text)], "Serif");
const line = (text: string) => ({
  page: 0,
  x: 0,
  right: 100,
  y: 0,
  size: 10,
  font: "Serif-Bold",
  lead: "Serif-Bold",
  isBold: true,
  text,
  marked: text,
});

test("commands, their output and formulas are told from headings", () => {
  for (const text of [
    'R> data("mice", package = "tuft")',
    ">>> fit(mice)",
    "z <- lm(worms ~ cells)",
    "3: while n do",
    "Z = 2.4389, p-value = 0.0149",
    "0 + offset(o) + (1 | g) -1",
    "y = xβ + ε",
  ]) {
    expect(isCode(text), text).toBe(true);
  }
});

test("headings are no code", () => {
  for (const text of [
    "2.1. Statistical analysis",
    "Study population (n 96)",
    "IL-4 and IL-13",
    "Tuft cells: taste and smell",
    "RESULTS",
    "Effect of dose (mg/kg)",
    "III. METHODS",
    "方法",
  ]) {
    expect(isCode(text), text).toBe(false);
  }
});

test("fonts of one width are known by their names", () => {
  expect(
    ["ABCDEF+CMTT10", "Courier", "LMMono10-Regular", "NimbusMonL-Regu"].every(isFixedFont),
  ).toBe(true);
  expect(["TimesNewRomanPSMT", "MonotypeCorsiva", "CMR10", "AdvTT5843c571"].some(isFixedFont)).toBe(
    false,
  );
});

import { describe, expect, it } from "vitest";
import type { Quantity } from "../reading.ts";
import { tagSentence } from "../words/tag-sentence.ts";
import { findQuantities } from "./find-quantities.ts";

/** The quantities of a sentence, by their text. */
function read(text: string): Record<string, Quantity> {
  return Object.fromEntries(findQuantities(tagSentence(text)).map((each) => [each.text, each]));
}

describe("what belongs to a quantity", () => {
  for (const [text, value, kind, low, high, level] of [
    ["Mortality fell (HR 0.75, 95% CI 0.60–0.93; p=0.01).", "0.75", "CI", 0.6, 0.93, 95],
    ["The OR = 2.3, 95% confidence interval (CI) 1.1 to 4.7.", "2.3", "CI", 1.1, 4.7, 95],
    ["Survival rose (HR 1.9 [95% CI: 1.2, 3.4]).", "1.9", "CI", 1.2, 3.4, 95],
    ["Mortality fell (rate ratio 1.18, 95 percent CI 0.98 to 1.42).", "1.18", "CI", 0.98, 1.42, 95],
    ["Time was a median 12 months (IQR 8–15).", "12 months", "IQR", 8, 15, undefined],
    ["Median (IQR) age was 54 (45-61) years.", "54", "IQR", 45, 61, undefined],
    ["Their median age was 65 years (range, 31–84).", "65 years", "range", 31, 84, undefined],
    ["Men aged 27 to 65 years (median 43 years) spoke.", "43 years", "range", 27, 65, undefined],
    ["The change was −3.2 mmHg (95% CI −5.1 to −1.3).", "−3.2 mmHg", "CI", -5.1, -1.3, 95],
  ] as const) {
    it(`reads the interval of "${text}"`, () => {
      const { [value]: quantity } = read(text);
      expect(quantity?.interval).toMatchObject({ kind, low, high });
      expect(quantity?.interval?.level).toBe(level);
      expect(Object.keys(read(text))).toHaveLength(1);
    });
  }

  for (const [text, value, kind, spread] of [
    ["Pressure fell to 128 ± 9 mm Hg.", "128", "unstated", 9],
    ["Surgery took 3.5+/-1.1 hours.", "3.5", "unstated", 1.1],
    ["The score was 63.2 (SD 4.1).", "63.2", "SD", 4.1],
    ["Mean (SD) age was 63.2 (4.1) years.", "63.2", "SD", 4.1],
    ["Weight rose by 2.4 kg (standard error, 0.3).", "2.4 kg", "SE", 0.3],
  ] as const) {
    it(`reads the spread of "${text}"`, () => {
      const { [value]: quantity } = read(text);
      expect(quantity?.spread).toMatchObject({ kind, value: spread });
      expect(Object.keys(read(text))).toHaveLength(1);
    });
  }

  it("lends the unit after a spread to the number before it", () => {
    const { "70": first, "72": second } = read("Ages were 70 ± 14 versus 72 ± 11 years.");
    expect([first?.unit, second?.unit]).toEqual(["years", "years"]);
  });

  for (const [text, value, p] of [
    ["More men died, 45% vs 30% (p=0.02).", "45%", 0.02],
    ["Levels were higher in A (3.0 cm) than in B (2.0 cm) (P<.001).", "3.0 cm", 0.001],
    ["Severe disease occurred in 66 (33.2%) vs 36 (24.7%) (p = 0.111).", "66", 0.111],
    ["Mortality was higher (HR 0.71; P < 0·001).", "0.71", 0.001],
  ] as const) {
    it(`gives the p value of "${text}" to ${value} alone`, () => {
      const quantities = read(text);
      expect(quantities[value]?.p?.value).toBe(p);
      expect(Object.values(quantities).filter((each) => each.p)).toHaveLength(1);
    });
  }

  for (const text of [
    "Stage was a predictor in 120 patients followed for 2 years; age was not (p=0.4).",
    "Over 10 years there was a trend (p = 0.0018).",
    "In 74 patients (20%) who relapsed, survival was reduced (p<0.0001).",
  ]) {
    it(`lets the p value of "${text}" stand alone`, () => {
      const kinds = Object.values(read(text));
      expect(kinds.filter(({ kind }) => kind === "p-value")).toHaveLength(1);
      expect(kinds.some((each) => each.p)).toBe(false);
    });
  }

  it("makes two quantities of bounds that belong to no value", () => {
    expect(Object.keys(read("Doses ranged from 20 to 45 mg."))).toEqual(["20", "45 mg"]);
  });

  it("names the statistic and the arm where the sentence does", () => {
    const { "9.1%": high, "1.2%": low } = read(
      "Prevalence was higher in the high-risk group (9.1%) than in the low-risk group (1.2%).",
    );
    expect([high?.group, low?.group]).toEqual(["the high-risk group", "the low-risk group"]);
    expect([high?.of, low?.of]).toEqual(["Prevalence", "Prevalence"]);
    expect(read("The median follow-up was 24 months.")["24 months"]?.statistic).toBe("median");
    expect(read("The pooled hazard ratio was 0.72.")["0.72"]?.statistic).toBe("HR");
  });
});

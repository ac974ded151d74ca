import { describe, expect, it } from "vitest";
import { findAbbreviations } from "./find-abbreviations.ts";

function pairs(text: string): string[] {
  return findAbbreviations(text).map(({ short, long, start, end }) => {
    expect(text.slice(start, end)).toBe(long);
    return `${short} = ${long}`;
  });
}

describe("findAbbreviations()", () => {
  it("finds the long form before the bracket", () => {
    expect(
      pairs("Programmed cell death protein ligand 1 (PD-L1) in non-small cell lung cancer (NSCLC)"),
    ).toEqual([
      "PD-L1 = Programmed cell death protein ligand 1",
      "NSCLC = non-small cell lung cancer",
    ]);
  });

  it("reads Greek letters as letters and as words", () => {
    expect(pairs("interferon γ (IFNγ) and tumour necrosis factor alpha (TNFα)")).toEqual([
      "IFNγ = interferon γ",
      "TNFα = tumour necrosis factor alpha",
    ]);
  });

  it("takes the words that the letters begin, not the nearest letters", () => {
    expect(pairs("patients with idiopathic interstitial pneumonias (IIPs)")).toEqual([
      "IIPs = idiopathic interstitial pneumonias",
    ]);
  });

  it("reads the short form first when the long form is in the bracket", () => {
    expect(pairs("The NNT (number needed to treat) was 12.")).toEqual([
      "NNT = number needed to treat",
    ]);
  });

  it("takes no citations, counts, dates or asides", () => {
    expect(
      pairs("found (2019) in mice (n = 20) given water (control) by us (see above) (p < 0.05)"),
    ).toEqual([]);
  });

  it("does not read across sentences", () => {
    expect(pairs("It was a carcinoma. Then came (CTC) counts.")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { alignForms } from "./align-forms.ts";
import { readWords } from "./long-form-words.ts";
import { readUnits } from "./short-form-units.ts";

/** The cheapest start, as a word, and its cost to one place. */
function align(short: string, window: string): [string, number] | undefined {
  const words = readWords(window);
  const best = alignForms(readUnits(short), words).sort((a, b) => a.cost - b.cost)[0];
  return best && [words[best.word]?.text ?? "", Math.round(best.cost * 10) / 10];
}

describe("alignForms()", () => {
  it("costs nothing where every letter begins a word", () => {
    expect(align("NSCLC", "with non-small cell lung cancer")).toEqual(["non", 0]);
  });

  it("prefers the words that the letters begin to the nearest letters", () => {
    expect(align("IIP", "of idiopathic interstitial pneumonias")).toEqual(["idiopathic", 0]);
  });

  it("charges for letters within a word, and more for words passed over", () => {
    const [, within = 0] = align("HTN", "hypertension") ?? [];
    const [, over = 0] = align("PMK", "plasma membrane bound kinase") ?? [];
    expect(within).toBeGreaterThan(0);
    expect(over).toBeGreaterThan(within);
  });

  it("charges most for a word after the last letter", () => {
    const [, over = 0] = align("PK", "protein bound kinase") ?? [];
    const [, trailing = 0] = align("PK", "protein kinase gene") ?? [];
    expect(trailing).toBeGreaterThan(over);
  });

  it("does not read on through a list of definitions", () => {
    const [start] = align("IFNG", "necrosis factor (TNF) and interferon gamma") ?? [];
    expect(start).toBe("interferon");
  });

  it("finds none where the letters are not there in order", () => {
    expect(align("XYZ", "non-small cell lung cancer")).toBeUndefined();
    expect(align("CL", "lung cancer")).toBeUndefined();
    expect(align("", "lung cancer")).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { parseXml } from "../markup/parse-markup.ts";
import { inlineText, type References } from "./inline-text.ts";
import { dropPrefixes } from "./local-names.ts";

const read = (xml: string, references?: References) =>
  inlineText(dropPrefixes(parseXml(xml).root), references);

test("numbers and signs are raised and lowered, words stay on the line", () => {
  expect(read("10<sup>−6</sup> Ca<sup>2+</sup> CD8<sup>+</sup>")).toBe("10⁻⁶ Ca²⁺ CD8⁺");
  expect(read("2<sup>nd</sup> p53<sup>−/−</sup> Foxp3<sup>GFP</sup>")).toBe("2nd p53−/− Foxp3GFP");
  expect(read("CO<sub>2</sub> VO<sub>2max</sub> K<sub>d</sub>")).toBe("CO₂ VO2max Kd");
});

test("raised citations stand in brackets, however they are tagged", () => {
  const cite = (number: number) => `<xref ref-type="bibr">${number}</xref>`;
  expect(read(`common<sup>${cite(1)},${cite(2)}</sup>.`)).toBe("common[1,2].");
  expect(read('common.<xref ref-type="bibr"><sup>1</sup></xref> It')).toBe("common.[1] It");
  expect(read(`common<sup>${cite(1)}</sup><sup>–</sup><sup>${cite(3)}</sup>`)).toBe("common[1–3]");
  expect(read(`common${cite(12)}.`)).toBe("common[12].");
  expect(read(`common<sup>[${cite(12)}]</sup>`)).toBe("common[12]");
});

test("citations on the line stay as they are", () => {
  expect(read('common [<xref ref-type="bibr">1</xref>, 2]')).toBe("common [1, 2]");
  expect(read('(<xref ref-type="bibr">Lima et al., 2010</xref>)')).toBe("(Lima et al., 2010)");
  expect(read('in ref. <xref ref-type="bibr">12</xref>')).toBe("in ref. 12");
});

test("marks of notes go from text and titles, and stay in tables", () => {
  const marked = 'word<xref ref-type="fn"><sup>*</sup></xref><fn><p>A note.</p></fn>';
  expect(read(marked)).toBe("word");
  expect(read(marked, "none")).toBe("word");
  expect(read('12<xref ref-type="table-fn"><sup>b</sup></xref>', "table")).toBe("12ᵇ");
});

test("spaces that are the author's stay", () => {
  expect(read("5\u00a0mg and\n   10\u2009%")).toBe("5\u00a0mg and 10\u2009%");
});

test("a formula in TeX alone is text", () => {
  const tex =
    "\\documentclass{minimal}\\usepackage{amsmath}\\begin{document}$$\\alpha \\le 0.05$$\\end{document}";
  expect(read(`<inline-formula><tex-math>${tex}</tex-math></inline-formula>`)).toBe("α ≤ 0.05");
});

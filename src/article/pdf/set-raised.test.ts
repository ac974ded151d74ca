import { expect, test } from "vitest";
import { setRaised } from "./set-raised.ts";

const onLine = (before: string, raised: string, after = "") =>
  `${before}${setRaised(before, raised, after).text}${after}`;

test("powers, units and charges stay raised", () => {
  expect(onLine("2 × 10", "6", " cells")).toBe("2 × 10⁶ cells");
  expect(onLine("10", "−3")).toBe("10⁻³");
  expect(onLine("CD8", "+", " T cells")).toBe("CD8⁺ T cells");
  expect(onLine("Ca", "2+")).toBe("Ca²⁺");
  expect(onLine("30 kg/m", "2", ";")).toBe("30 kg/m²;");
  expect(onLine("12 mL min", "−1")).toBe("12 mL min⁻¹");
  expect(onLine("heterogeneity (I", "2", " = 40%)")).toBe("heterogeneity (I² = 40%)");
  expect(onLine("labelled with ", "18", "F")).toBe("labelled with ¹⁸F");
  expect(onLine("χ", "2 ", "tests")).toBe("χ² tests");
});

test("marks of references, notes and affiliations are left out", () => {
  expect(onLine("as reported.", "12,13", " Then")).toBe("as reported. Then");
  expect(onLine("in mice", "4–6")).toBe("in mice");
  expect(onLine("since 2010", "3", " it")).toBe("since 2010 it");
  expect(onLine("Ana Lima", "a,*", ", Bo")).toBe("Ana Lima, Bo");
  expect(setRaised("Ana Lima", "1,2", " Bo").marked).toBe(", ");
});

test("what begins a line is its number, and words are words", () => {
  expect(onLine("", "2", "Institute of Parasites")).toBe("2 Institute of Parasites");
  expect(onLine("the 1", "st", " day")).toBe("the 1st day");
  expect(onLine("BRAF", "V600E")).toBe("BRAFV600E");
});

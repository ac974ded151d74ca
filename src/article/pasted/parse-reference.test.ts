import { describe, expect, test } from "vitest";
import { parseReference } from "./parse-reference.ts";

const parts = {
  title: "Tumor immune evasion through loss of MHC class-I",
  year: 2023,
  volume: "83",
  pages: "102329-40",
};

/** The same entry in the styles that journals print. */
const STYLES: readonly (readonly [style: string, journal: string, ...lines: string[]])[] = [
  [
    "run together",
    "Curr Opin Immunol",
    "Sari G,Rock KL.Tumor immune evasion through loss of MHC class-I.Curr Opin Immunol2023;83:102329-40 PMCID:PMC10524158",
  ],
  [
    "Vancouver",
    "Curr Opin Immunol",
    "Sari G, Rock KL. Tumor immune evasion through loss of MHC class-I. Curr Opin Immunol. 2023 Aug 4;83(2):102329-40. doi: 10.1016/j.coi.2023.102329.",
  ],
  [
    "Nature",
    "Curr. Opin. Immunol",
    "Sari, G. & Rock, K. L. Tumor immune evasion through loss of MHC class-I. Curr. Opin. Immunol. 83, 102329–40 (2023).",
  ],
  [
    "APA",
    "Current Opinion in Immunology",
    "Sari, G., & Rock, K. L. (2023). Tumor immune evasion through loss of MHC class-I. Current Opinion in Immunology, 83(2), 102329–40. https://doi.org/10.1016/j.coi.2023.102329",
  ],
  [
    "MDPI",
    "Curr. Opin. Immunol",
    "Sari, G.; Rock, K.L. Tumor immune evasion through loss of MHC class-I. Curr. Opin. Immunol. 2023, 83, 102329–40. [Google Scholar] [CrossRef]",
  ],
  [
    "Frontiers",
    "Curr Opin Immunol",
    "Sari G, Rock KL. Tumor immune evasion through loss of MHC class-I. Curr Opin Immunol (2023) 83:102329–40. doi: 10.1016/j.coi.2023.102329",
  ],
  [
    "Elsevier, on lines",
    "Curr. Opin. Immunol",
    "G. Sari, K.L. Rock",
    "Tumor immune evasion through loss of MHC class-I",
    "Curr. Opin. Immunol., 83 (2023), pp. 102329-40",
  ],
  [
    "Harvard",
    "Curr. Opin. Immunol",
    "Sari, G., Rock, K.L., 2023. Tumor immune evasion through loss of MHC class-I. Curr. Opin. Immunol. 83, 102329–40.",
  ],
  [
    "eLife, on lines",
    "Current Opinion in Immunology",
    "Sari G",
    "Rock KL",
    "(2023) Tumor immune evasion through loss of MHC class-I",
    "Current Opinion in Immunology 83:102329–40.",
  ],
];

describe.each(STYLES)("a reference in the style: %s", (_, journal, ...lines) => {
  test("is read into its parts", () => {
    const reference = parseReference(lines, 8);
    expect(reference).toMatchObject({ ...parts, journal, number: 8 });
    expect(reference.authors).toMatch(/Sari.*Rock/);
  });
});

describe("identifiers", () => {
  test("are read with and without their prefixes", () => {
    expect(parseReference(["A text. PMCID:5718941"]).pmcid).toBe("PMC5718941");
    expect(parseReference(["A text. PMID: 29440150"]).pmid).toBe("29440150");
    expect(parseReference(["A text (doi:10.1016/S0140-6736(17)30938-8)."]).doi).toBe(
      "10.1016/S0140-6736(17)30938-8",
    );
  });
});

describe("what cannot be told", () => {
  test.each([
    "World Health Organization. Hepatitis B. 2022. https://www.who.int. Accessed 3 Jan 2023.",
    "Walker, M. (2017). Why we sleep. Scribner.",
    "R Core Team. R: a language and environment for statistical computing. Vienna; 2020.",
    "Personal communication, 12 March 2020.",
  ])("stays absent: %s", (text) => {
    const { text: printed, doi: _, ...others } = parseReference([text]);
    expect(printed).toBe(text);
    expect(others).toEqual({});
  });
});

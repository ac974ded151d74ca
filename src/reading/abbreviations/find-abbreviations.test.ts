import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { findAbbreviations } from "./find-abbreviations.ts";

const cases = load(
  readFileSync(new URL("../cases/abbreviations.yml", import.meta.url), "utf8"),
) as { text: string; found: [short: string, long: string][] }[];

describe("findAbbreviations()", () => {
  it.each(cases)("reads: $text", ({ text, found }) => {
    expect(findAbbreviations(text).map(({ short, long }) => [short, long])).toEqual(found);
  });

  it("gives each short form once, at its most certain definition", () => {
    const text =
      "By chance a good idea (AI) arose. Artificial intelligence (AI) is artful ideas (AI).";
    expect(findAbbreviations(text)).toMatchObject([
      { short: "AI", long: "Artificial intelligence", start: 34 },
    ]);
  });

  it("gives spans that slice to the long form, on any text, and never throws", () => {
    const piece = fc.oneof(
      fc.constantFrom(..."()[],;:.-+ \n\t“'"),
      fc.constantFrom(
        "lung",
        "cancer",
        "IL-2",
        "α",
        "gamma",
        "NSCLC",
        "type",
        "2",
        "and",
        "é",
        "😀",
        "ש",
      ),
      fc.string({ maxLength: 4, unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const { short, long, start, end } of findAbbreviations(text)) {
          expect(text.slice(start, end)).toBe(long);
          expect(text).toContain(short);
        }
      }),
    );
  });

  it.each([
    ["letters without a mark", "a".repeat(1e6)],
    ["words without a mark", "word ".repeat(2e5)],
    ["opening brackets", "(".repeat(1e6)],
    ["brackets that never close", "(a".repeat(5e5)],
    ["brackets in brackets", `${"(".repeat(5e5)}AB${")".repeat(5e5)}`],
    ["headings without an end", "Abbreviations: ".repeat(7e4)],
  ])("finds nothing in a megabyte of %s", (_, text) => {
    expect(findAbbreviations(text)).toEqual([]);
  });

  it("reads one pair out of a megabyte of the same", () => {
    expect(findAbbreviations("lung cancer (LC) ".repeat(6e4))).toMatchObject([{ short: "LC" }]);
  });
});

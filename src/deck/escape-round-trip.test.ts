import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../quiz/index.ts";
import { plainText, renderMarkdown } from "./markdown.ts";

/** Real turns of phrase in which mark-up could be seen. */
const PHRASES = [
  "PD-L1 (CD274) blockade in non-small cell lung cancer",
  "p < 0.001; HR 0.62 [95% CI 0.50–0.77], n = 1,201",
  "FEV1 <80% and >60% predicted; IL-6<tau>IL-10",
  "the rs12979860*CC genotype and HLA-B*57:01 carriers",
  "TP53^R175H and Kras^LSL-G12D/+ mice",
  "snake_case_gene, _in vivo_, __bold__, (_a_b_)",
  "~50% (~10 of 20) were ~~struck~~",
  "a|b, $x$ and C:\\temp\\file",
  "R&D, AT&T;, &amp; and &#60;script&#62;",
  "[1] and [^1] and [a](b) and ![c](d)",
  "see https://doi.org/10.1000/xyz_(abc) and www.nejm.org or a@b.org",
  "<!-- no comment --> and <script>alert(1)</script>",
  "`code` and ```fence```",
  "IFNγ–JAK1/2–STAT1 ↑ 2×10⁶ cells/mL",
  "*P* = 0.05",
];
const OPENINGS = [
  "# 5 of 6",
  "- 5 mmHg",
  "+ 3",
  "> 60%",
  ">60%",
  "## x",
  "===",
  "1. First",
  "2) Second",
  "= 5",
  "---",
  "***",
];

const shown = (text: string) => text.replace(/\s+/gu, " ").trim();

describe("escaped text shows exactly the text", () => {
  test.each([...PHRASES, ...OPENINGS])("%s", (phrase) => {
    expect(plainText(escapeMarkdown(phrase))).toBe(phrase);
  });

  test("any text", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."ab1 *_`[]()<>#=|~$&;\\-+!^'\":/.@\n"),
      fc.constantFrom("&lt;", "[^1]", "<!--", "-->", "__", "**", "http://a.b", "www.", "  \n", "γ"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 25 }), (text) => {
        // A text may not hold the null character; CommonMark replaces it.
        expect(plainText(escapeMarkdown(text))).toBe(shown(text));
      }),
      { numRuns: 600 },
    );
  });
});

test.each(OPENINGS)("a line “%s” becomes a paragraph, no list, heading or rule", (line) => {
  expect(renderMarkdown(escapeMarkdown(line))).toMatch(/^<p>[^<]*<\/p>\n$/u);
});

test("ordinary sentences stay as they are in the file", () => {
  for (const sentence of [
    "Programmed cell death protein ligand 1 (PD-L1) blockade has emerged as a key therapy.",
    "More than 60% of 1,201 patients (p < 0.05; HR 0.62, 95% CI 0.50–0.77) relapsed.",
    "In the tumor-immune interface, IFNγ “drives” resistance: why?",
    "The gene nfkb_1 is up 2-fold, and levels were >5 or <3.",
  ]) {
    expect(escapeMarkdown(sentence)).toBe(sentence);
  }
});

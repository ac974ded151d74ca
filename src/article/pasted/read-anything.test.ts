import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { type Article, readPasted } from "../index.ts";

function read(source: string): Article | undefined {
  try {
    return readPasted(source);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Pieces that pages are made of, so that chance makes pages and not only noise. */
const piece = fc.constantFrom(
  "Abstract",
  "ABSTRACT: ",
  "Background",
  "Methods: We asked 30 people who were there.",
  "Keywords",
  "a; b; c",
  "References",
  "1. Smith J, Doe A. A title. Lancet. 2010;1:2-3.",
  "[2]",
  "Ana Lima1,2, Bo Li3*",
  "© 2020",
  "The patients were treated with a drug and got better after some weeks.",
  "https://doi.org/10.1000/xyz",
  "Volume 3, Issue 4",
  "2.1. Patients",
  "\r\n",
  "\n\n",
  "\t",
  " ",
  "👩‍⚕️ emoji",
  "مرحبا بالعالم",
  "登录",
  "\u0007",
);

describe("any text at all", () => {
  test("is read or refused, and every span lies within it", () => {
    const source = fc.oneof(
      fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 40 }),
    );
    fc.assert(
      fc.property(source, fc.constantFrom("\n", "\n\n", " "), (pieces, glue) => {
        const text = pieces.join(glue);
        const article = read(text);
        if (!article) return;
        for (const { start, end } of article.sourceSpans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const name of article.authors) expect(text).toContain(name.split(" ")[0]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test("gives the same article twice", () => {
    const source = "Title of it all\n\nAna Lima\n\nAbstract\n\nWe asked 30 people what they do.";
    expect(readPasted(source)).toEqual(readPasted(source));
  });
});

describe("a long text is read in time, however it is made", () => {
  // A quadratic reader took 13 s for a quarter of a megabyte; a linear one takes 0.3 s, and the
  // machine may be busy.
  const quarter = 250_000;
  const fill = (unit: string): string => unit.repeat(Math.ceil(quarter / unit.length));
  test.each([
    ["one letter", fill("a")],
    ["one capital", fill("A")],
    ["digits", fill("1")],
    ["words without a full stop", fill("word ")],
    ["names", fill("Ana Lima, ")],
    ["capitals apart", fill("Aa Bb ")],
    ["dots", fill("A. ")],
    ["short lines", fill("ab c\n")],
    ["titles on lines", fill("The effect of one thing on another thing\n")],
    ["lines of names", fill("Ana Lima, Bo Li\n")],
    ["headings", fill("Abstract\n")],
    ["parts", fill("Background\n")],
    ["prose under Abstract", `Abstract\n${fill("We saw that it was so in the end.\n")}`],
    ["a body of short lines", `Introduction\n${fill("We saw that it was so and then we\n")}`],
    ["lines of one letter", fill("a\n")],
    ["keywords", fill("Keywords\na, b, c\n")],
    ["reference headings", fill("References\nSmith J. A title. Lancet. 2010;1:2-3.\n")],
    ["references", `References\n${fill("1. Smith J, Doe A. A title. Lancet. 2010;1:2-3.\n")}`],
    ["a reference without end", `References\n[1]\n${fill("Smith J, ")}`],
    ["spaces", `x${fill(" ")}x`],
    ["colons", fill("A: ")],
    ["semicolons and years", fill("2020;1:")],
    ["at signs", fill("a@")],
    ["dashes", fill("–")],
    ["captions over rows", fill("Table 1. A\na\tb\n")],
    ["captions", fill("Figure 1\nWhat it shows\n")],
    ["rows", fill("a\tb\tc\n")],
    ["statements", fill("Funding\nNone.\n")],
    ["a DOI without end", `10.1000/${fill("(")}`],
  ])("%s", (_, source) => {
    expect(() => read(source)).not.toThrow();
  });
});

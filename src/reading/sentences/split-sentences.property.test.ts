import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlocks } from "./find-headings.ts";
import { splitSentences } from "./split-sentences.ts";

/** Pieces that the rules look for, ill-formed text, and any other character. */
const unit = fc.oneof(
  fc.constantFrom(..."ab AB.?!…,;:()[]“”\"'12 \n\t*–•α。؟"),
  fc.constantFrom("e.g. ", "et al. ", "Fig. ", "J. ", "S. ", " vs. ", "[12]", ".12 ", "¹²", "(a) "),
  fc.constantFrom(
    "The ",
    "mRNA ",
    "p < .05",
    "Results ",
    "METHODS: ",
    "\n\n",
    "\r\n",
    "1. ",
    "...",
  ),
  fc.constantFrom(
    "\u0000",
    "\u001b",
    "\u200f",
    "\u00a0",
    "\ud83e",
    "\udda0",
    "🦠",
    "خلايا ",
    "\u0301",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const anyText = fc.string({ unit, maxLength: 120 });

describe("splitSentences()", () => {
  it("gives spans in order that do not overlap, trimmed and not empty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          const slice = text.slice(start, end);
          expect(slice).not.toBe("");
          expect(slice).toBe(slice.trim());
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves nothing but white space outside of the spans", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        expect(inside.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { numRuns: 2000 },
    );
  });

  it("never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("cuts a sentence no further when it is given alone", () => {
    // Bounded looks ahead and back: what is far away changes nothing.
    const filler = "Cells were grown and washed. ".repeat(50);
    const probe = "Lee et al. saw it in Fig. 2 (p < .05).";
    const spans = splitSentences(`${filler}${probe} ${filler}`);
    expect(spans).toHaveLength(101);
    expect(splitSentences(probe)).toHaveLength(1);
  });
});

/** A text that counts how many characters are read of it, through the methods that splitting uses. */
function countReads(text: string): number {
  let reads = 0;
  const counting = Object.create(String.prototype, {
    length: { get: () => text.length },
    charAt: {
      value: (at: number) => {
        reads++;
        return text.charAt(at);
      },
    },
    slice: {
      value: (from: number, to = text.length) => {
        const part = text.slice(from, to);
        reads += part.length;
        return part;
      },
    },
  }) as string;
  splitSentences(counting);
  return reads;
}

describe("the cost of splitting", () => {
  // What the rules stumble over, without end: no stop at all, stops that end nothing, brackets.
  const pieces = [
    "a",
    "word ",
    ".",
    "…",
    "a.",
    "e.g. ",
    ". . ",
    ".)",
    "((",
    "\n",
    "a\n",
    " ",
    "A. ",
    "?!",
    "[1",
  ];
  for (const piece of pieces) {
    it(`is in proportion to the length of ${JSON.stringify(piece)} repeated`, () => {
      const reads = (length: number) => countReads(`${piece.repeat(length / piece.length)}x`);
      // Twice the text takes twice the reads; four times as many would be quadratic.
      expect(reads(8000)).toBeLessThan(2.2 * reads(4000) + 100);
    });
  }

  it("is one pass over a megabyte without a full stop, which is one sentence", () => {
    const text = "word ".repeat(200_000);
    expect(splitSentences(text)).toEqual([{ start: 0, end: text.length - 1 }]);
    expect(findBlocks(text)).toHaveLength(1);
    expect(countReads(text)).toBeLessThan(2 * text.length);
  });
});

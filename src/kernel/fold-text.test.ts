import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFolded, foldText } from "./fold-text.ts";

const found = (text: string, sought: string) => {
  const span = findFolded(text, sought);
  return span && text.slice(span.start, span.end);
};

describe("findFolded() reads past what differs between copies", () => {
  test.each([
    ["a non-breaking hyphen", "non‑small cell", "non-small cell", "non‑small cell"],
    ["an en dash", "pages 1–6 of it", "1-6", "1–6"],
    ["curly quotes", "the “evolving” tumour’s", `"evolving" tumour's`, "“evolving” tumour’s"],
    ["a soft hyphen within a word", "resis\u00adtance grows", "resistance", "resis\u00adtance"],
    ["a soft hyphen after the match", "resistance\u00ad grows", "resistance", "resistance"],
    ["a ligature", "a ﬁrst-line drug", "first-line", "ﬁrst-line"],
    ["a fraction", "it took ½ hour", "1⁄2 hour", "½ hour"],
    ["an emoji before the match", "🧬🧬 DNA repair", "dna", "DNA"],
    ["an emoji that ends the match", "the genome 🧬 and", "genome 🧬", "genome 🧬"],
    ["a letter that lower case makes longer", "xİy and z", "i̇y", "İy"],
    ["runs of white space", "one\u00a0 \n two", "one two", "one\u00a0 \n two"],
    ["white space around what is sought", "one two", "  one two\n", "one two"],
    ["case", "Chronic IFNΓ", "chronic ifnγ", "Chronic IFNΓ"],
    [
      "a letter and its accent as two characters",
      "by Marti\u0301nez et",
      "Mart\u00ednez",
      "Marti\u0301nez",
    ],
    ["an accent that ends the match", "the cafe\u0301 was", "caf\u00e9", "cafe\u0301"],
  ])("%s", (_, text, sought, slice) => {
    expect(found(text, sought)).toBe(slice);
  });

  test("nothing is found for nothing, nor what is not there", () => {
    expect(findFolded("text", "")).toBeUndefined();
    expect(findFolded("text", " \u00ad ")).toBeUndefined();
    expect(findFolded("an association", "a cause")).toBeUndefined();
  });

  test("half a character is no match: “1” does not stand in “½”", () => {
    expect(findFolded("½ of them", "1")).toBeUndefined();
    expect(found("½ of them, 1 in all", "1")).toBe("1");
  });
});

/** Text rich in what folding changes. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aB -–“”'’\u00ad\u200bﬁ½İß\u0301´…²µγΓ🧬\n\u00a0é"),
    fc.constantFrom("e", "\u0301", " "),
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 30,
});

test("what is found folds to what was sought", () => {
  fc.assert(
    fc.property(text, text, text, (before, sought, after) => {
      const slice = found(`${before} ${sought} ${after}`, sought);
      if (slice !== undefined) expect(foldText(slice).text).toBe(foldText(sought).text);
    }),
    { numRuns: 300 },
  );
});

test("a text between two words is always found there", () => {
  fc.assert(
    fc.property(text, text, text, (before, sought, after) => {
      fc.pre(foldText(sought).text !== "");
      // A mark without a letter would join the space before it.
      fc.pre(!/^[\s\p{Cf}]*\p{M}/u.test(sought.normalize("NFKC")) && !/^\s*\p{M}/u.test(after));
      expect(found(`${before} ${sought} ${after}`, sought)).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test("folding what is folded changes nothing, and offsets never go back", () => {
  fc.assert(
    fc.property(text, (any) => {
      // Taking a mark of no width out may bring a letter and its accent together.
      fc.pre(!/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(any));
      const { text: folded, offsets } = foldText(any);
      expect(foldText(folded).text).toBe(folded);
      expect(offsets.length).toBe(folded.length + 1);
      expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
    }),
    { numRuns: 300 },
  );
});

test("a megabyte without punctuation is searched in one pass", () => {
  const long = "abc ".repeat(250_000);
  expect(findFolded(`${long}end`, "abc end")).toBeDefined();
  expect(findFolded("a".repeat(1_000_000), `${"a".repeat(500)}b`)).toBeUndefined();
});

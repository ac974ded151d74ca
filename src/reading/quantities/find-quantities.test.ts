import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../reading.ts";
import { tagSentence } from "../words/tag-sentence.ts";
import { findQuantities } from "./find-quantities.ts";

interface Case {
  readonly text: string;
  readonly found: readonly (readonly [string, string, number, string, string, string])[];
}
const cases = load(
  readFileSync(new URL("../cases/quantities.yml", import.meta.url), "utf8"),
) as Case[];

describe("findQuantities()", () => {
  for (const { text, found } of cases) {
    it(`reads "${text}"`, () => {
      const rows = findQuantities(tagSentence(text)).map((q) => {
        expect(text.slice(q.start, q.end)).toBe(q.text);
        return [q.text, q.kind, Math.round(q.value * 1000) / 1000, q.unit, q.comparator, q.of];
      });
      expect(rows).toEqual(found);
    });
  }

  /** What abstracts print around numbers, and what breaks readers of them. */
  const piece = fc.oneof(
    fc.constantFrom(
      ..."12|1,201|0·71|34 284|2/4|10 of 19|one in five|two-thirds|half of|6-week|62-year-old|10(6)|10^|×10⁹/L|−3.2|-|–|to|and|vs|±|+/-|(|)|[|]|,|;|:|=|<|≥|or older|up to|95% CI|CI|IQR|range|SD|(SD)|median|mean|p|P<.001|p=0.03|respectively|HR|OR|odds ratio|n =|%|mg/kg|years|months|mm Hg|L(-1)|patients|the control group|was|were|of|in|who|aged|since|2004|type 2|$|😀|\u0000|\u202e|1.73".split(
        "|",
      ),
    ),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );

  it("gives spans that slice back, in order and apart from each other, for any text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(" ", ""), (pieces, space) => {
        const before = "Before. ";
        const text = `${before}${pieces.join(space)}`;
        checkSpans(text, before.length, findQuantities(tagSentence(text, before.length)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  const hard = [
    "12 ",
    "(",
    "1 (",
    "1-",
    "p<0.05 ",
    "± 5 ",
    "95% CI ",
    "1 vs ",
    "HR ",
    "one ",
    "10(",
    "in the control group ",
    "5 in the control and 6% in men and ",
    "men than women (5 vs 6) ",
  ];
  for (const part of hard) {
    it(`reads a long sentence of "${part}" without losing its way`, () => {
      const text = part.repeat(20_000 / part.length);
      checkSpans(text, 0, findQuantities(tagSentence(text)));
    });
  }
});

function checkSpans(text: string, from: number, quantities: readonly Quantity[]): void {
  let last = from;
  const attached: { start: number; end: number }[] = [];
  for (const quantity of quantities) {
    expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    expect(quantity.start).toBeGreaterThanOrEqual(last);
    expect(quantity.end).toBeGreaterThan(quantity.start);
    expect(Number.isFinite(quantity.value)).toBe(true);
    expect(text).toContain(quantity.of);
    expect(text).toContain(quantity.group ?? "");
    last = quantity.end;
    for (const part of [quantity.interval, quantity.spread, quantity.p]) {
      if (part !== undefined) attached.push(part);
    }
  }
  for (const part of attached) {
    expect(part.start).toBeGreaterThanOrEqual(from);
    expect(part.end).toBeLessThanOrEqual(text.length);
    expect(part.end).toBeGreaterThan(part.start);
    for (const { start, end } of quantities)
      expect(part.end <= start || end <= part.start).toBe(true);
  }
}

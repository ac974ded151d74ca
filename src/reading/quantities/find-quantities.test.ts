import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
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
});

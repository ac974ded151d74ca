import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { tagSentence } from "../words/tag-sentence.ts";
import { findRelations } from "./find-relations.ts";

interface Case {
  readonly text: string;
  readonly found: readonly (readonly [string, string, string, string, string, boolean, string])[];
}
const cases = load(
  readFileSync(new URL("../cases/relations.yml", import.meta.url), "utf8"),
) as Case[];

describe("findRelations()", () => {
  for (const { text, found } of cases) {
    it(`reads "${text}"`, () => {
      const relations = findRelations(tagSentence(text));
      const rows = relations.map((r) => [
        r.cause,
        r.verb,
        r.effect,
        r.sign,
        r.strength,
        r.negated,
        r.frame,
      ]);
      expect(rows).toEqual(found);
    });
  }

  it("spans the clause that states the relation, in the text around it", () => {
    const text = "Before. Hypoxia induces VEGF. After.";
    const [relation] = findRelations(tagSentence(text, 8, 29));
    expect(text.slice(relation?.start, relation?.end)).toBe("Hypoxia induces VEGF");
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "../../src/kernel/index.ts";
import { varyAbstract } from "./vary-abstract.ts";

const role = fc.constantFrom("BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS");
const abstract = fc.array(fc.record({ role, text: fc.string() }), { maxLength: 12 });

it("invents no sentence, and keeps those of the results in their order", () => {
  fc.assert(
    fc.property(abstract, fc.nat(), (sentences, seed) => {
      const marked = sentences.map(({ role, text }, i) => ({ role, text: `${i} ${text}` }));
      const variant = varyAbstract({ id: "x", sentences: marked }, seededRandom(seed));
      const kept = (variant?.sentences ?? []).map(({ role, text }) => [role, parseInt(text, 10)]);
      for (const [role, i] of kept) expect(marked[Number(i)]?.role).toBe(role);
      const results = kept.flatMap(([role, i]) => (role === "RESULTS" ? [Number(i)] : []));
      expect(results).toEqual([...results].sort((a, b) => a - b));
      expect(new Set(kept.map(([, i]) => i)).size).toBe(kept.length);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagSentence } from "../words/tag-sentence.ts";
import { findRelations } from "./find-relations.ts";

/** Pieces of sentences, some of which state a relation when they meet in this order. */
const leads = ["", "We found that", "In mice,", "It is unclear whether", "After 3 days, however,"];
const phrases = ["loss of TP53", "hypoxia (1% O2)", "the risk of stroke", "age, sex and BMI", "it"];
const verbs = ["increases", "may not reduce", "was associated with", "is due to", "led to", "of"];
const tails = [
  ".",
  ", thereby inhibiting growth.",
  "and impairs sleep.",
  "by 30%).",
  ", which",
  "; no",
];
const pieces = [...leads, ...phrases, ...verbs, ...tails];
const one = (from: readonly string[]) => fc.constantFrom(...from);
const sentences = fc
  .tuple(one(leads), one(phrases), one(verbs), one(phrases), one(tails), fc.array(one(pieces)))
  .map(([lead, subject, verb, object, tail, rest]) =>
    [lead, subject, verb, object, tail, ...rest].join(" "),
  );

describe("findRelations(), on any text", () => {
  it("prints cause, verb and effect verbatim from the clause that it spans", () => {
    let seen = 0;
    fc.assert(
      fc.property(sentences, (text) => {
        for (const { cause, verb, effect, start, end } of findRelations(tagSentence(text))) {
          const clause = text.slice(start, end);
          for (const part of [cause, verb, effect]) {
            expect(part).not.toBe("");
            expect(clause).toContain(part);
          }
          seen++;
        }
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it("reads whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(Array.isArray(findRelations(tagSentence(text)))).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("never makes a cause of what is only associated", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        for (const { verb, strength } of findRelations(tagSentence(text))) {
          if (/associated with|correlated with/.test(verb)) expect(strength).toBe("associated");
        }
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it("finds in a text without stops what its parts hold, however often it is repeated", () => {
    const part = "hypoxia induces VEGF and smoking was associated with stroke whereas ";
    const count = (times: number) => findRelations(tagSentence(part.repeat(times))).length;
    expect(count(1000) - count(500)).toBe(count(1500) - count(1000));
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Role, Sentence } from "../reading.ts";
import { listFindings } from "./list-findings.ts";
import { weighSentences } from "./weigh-sentences.ts";

interface Case {
  readonly name: string;
  readonly sentences: readonly (readonly [Role, string])[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}
const cases = load(
  readFileSync(new URL("../cases/findings.yml", import.meta.url), "utf8"),
) as Case[];

const nothing = { abbreviations: [], quantities: [] };

function sentencesOf(given: readonly (readonly [Role, string])[]): Sentence[] {
  let end = 0;
  const unweighed = given.map(([role, text]) => {
    const start = end;
    end = start + text.length + 1;
    return { start, end: end - 1, text, role, confidence: 1 };
  });
  const weights = weighSentences(unweighed);
  return unweighed.map((each, i) => ({ ...each, weight: weights[i] ?? 0 }));
}

describe("weighSentences()", () => {
  for (const { name, sentences, first, last } of cases) {
    it(`puts what was asked, found and concluded first: ${name}`, () => {
      const weighed = sentencesOf(sentences).map(({ weight }, i) => ({ weight, i }));
      const ranked = weighed.sort((a, b) => b.weight - a.weight || a.i - b.i).map(({ i }) => i);
      expect(ranked.slice(0, first.length).sort()).toEqual([...first]);
      expect(ranked.slice(-last.length).sort()).toEqual([...last]);
    });
  }

  it("weighs a fragment nothing", () => {
    expect(sentencesOf([["methods", "Cross-sectional."]])).toMatchObject([{ weight: 0 }]);
  });
});

describe("listFindings()", () => {
  it("lists at most eight sentences of weight in falling order, each with a headline, for any text", () => {
    const role = fc.constantFrom<Role>(
      "background",
      "objective",
      "methods",
      "results",
      "conclusions",
    );
    const claim = fc.constantFrom(
      "In conclusion, aspirin did not reduce mortality.",
      "Bleeding was lower with the new drug (p = 0.01).",
      "We enrolled 40 adults with asthma.",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(role, fc.oneof(claim, fc.string()))), (given) => {
        const sentences = sentencesOf(given);
        const findings = listFindings(sentences, nothing);
        expect(findings.length).toBeLessThanOrEqual(8);
        let before = 1;
        for (const { sentence, headline } of findings) {
          const { weight = 0, text = "" } = sentences[sentence] ?? {};
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(before);
          before = weight;
          expect(headline.split(/\s+/u).length).toBeLessThanOrEqual(15);
          expect(text.toLowerCase()).toContain(headline.split(/\s+/u)[0]?.toLowerCase());
        }
      }),
    );
  });

  it("leaves out a claim that cannot stand alone", () => {
    const sentences = sentencesOf([
      ["conclusions", "In conclusion, aspirin did not reduce mortality."],
      [
        "results",
        "The rate of bleeding was lower with the new drug in the first month, but the difference was not significant at the end of the trial.",
      ],
    ]);
    expect(listFindings(sentences, nothing)).toEqual([
      { sentence: 0, headline: "Aspirin did not reduce mortality" },
    ]);
  });

  it("leaves out what says nothing", () => {
    expect(
      listFindings(
        sentencesOf([["methods", "A register of strokes, Sweden and Norway."]]),
        nothing,
      ),
    ).toEqual([]);
  });

  it("puts a share into the headline where two claims are made", () => {
    const text =
      "Deep brain stimulation was well tolerated by the patients; speech worsened in 33% of all those treated over the two years of the trial.";
    const at = text.indexOf("33%");
    const share = {
      start: at,
      end: at + 3,
      text: "33%",
      value: 33,
      unit: "%",
      kind: "percentage" as const,
      comparator: "=" as const,
      of: "",
    };
    const [finding] = listFindings(sentencesOf([["results", text]]), {
      ...nothing,
      quantities: [share],
    });
    expect(finding?.headline).toMatch(/33%/);
  });
});

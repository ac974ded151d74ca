import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Role, Sentence } from "../reading.ts";
import { rankFindings } from "./rank-findings.ts";

interface Case {
  readonly name: string;
  readonly sentences: readonly (readonly [Role, string])[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}
const cases = load(
  readFileSync(new URL("../cases/findings.yml", import.meta.url), "utf8"),
) as Case[];

const nothing = { abbreviations: [], quantities: [], relations: [], enumerations: [] };

function sentencesOf(given: readonly (readonly [Role, string])[]): Sentence[] {
  let end = 0;
  return given.map(([role, text]) => {
    const start = end;
    end = start + text.length + 1;
    return { start, end: end - 1, text, role, confidence: 1 };
  });
}

const order = (given: readonly (readonly [Role, string])[]) =>
  rankFindings(sentencesOf(given), nothing).map(({ sentence }) => sentence);

describe("rankFindings()", () => {
  for (const { name, sentences, first, last } of cases) {
    it(`puts what was asked, found and concluded first: ${name}`, () => {
      const ranked = order(sentences);
      expect(ranked.slice(0, first.length).sort()).toEqual([...first]);
      expect(ranked.slice(-last.length).sort()).toEqual([...last]);
    });
  }

  it("weighs every sentence from 0 to 1, in falling order, for any text", () => {
    const role = fc.constantFrom<Role>(
      "background",
      "objective",
      "methods",
      "results",
      "conclusions",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(role, fc.string({ maxLength: 200 }))), (given) => {
        const findings = rankFindings(sentencesOf(given), nothing);
        expect(findings).toHaveLength(given.length);
        findings.forEach(({ weight }, i) => {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(findings[i - 1]?.weight ?? 1);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("gives a headline only where the claim can stand alone", () => {
    const [stands, takenBack] = rankFindings(
      sentencesOf([
        ["conclusions", "In conclusion, aspirin did not reduce mortality."],
        [
          "results",
          "The rate of bleeding was lower with the new drug in the first month, but the difference was not significant at the end of the trial.",
        ],
      ]),
      nothing,
    );
    expect(stands?.headline).toBe("Aspirin did not reduce mortality");
    expect(takenBack).not.toHaveProperty("headline");
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
    const [finding] = rankFindings(sentencesOf([["results", text]]), {
      ...nothing,
      quantities: [share],
    });
    expect(finding?.headline).toMatch(/33%/);
  });

  it("weighs a fragment nothing", () => {
    expect(rankFindings(sentencesOf([["methods", "Cross-sectional."]]), nothing)).toMatchObject([
      { sentence: 0, weight: 0 },
    ]);
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { type ArticleType, findTypeInTitle, makeArticle } from "../../article/index.ts";
import { readAbstract } from "../read-abstract.ts";
import type { Excerpt, Glance } from "../reading.ts";
import { loadRoleModel } from "../roles/load-role-model.ts";

const roles = await loadRoleModel();

interface Case {
  readonly title?: string;
  readonly text: string;
  readonly type?: string;
  readonly outcomes?: readonly string[];
  readonly [field: string]: unknown;
}
const cases = load(readFileSync(new URL("../cases/glance.yml", import.meta.url), "utf8")) as Case[];

function read(abstract: string, title = "", type?: ArticleType): Glance {
  const article = makeArticle({
    title,
    type: type ?? findTypeInTitle(title) ?? "unknown",
    abstract,
  });
  return readAbstract(article, roles).glance;
}

function excerpts({ outcomes, ...glance }: Glance): Excerpt[] {
  const one = [glance.design, glance.population, glance.intervention, glance.comparator];
  return [...one, glance.setting, glance.followUp, ...outcomes].filter(
    (each) => each !== undefined,
  );
}

describe("readGlance()", () => {
  for (const { title, text, ...wanted } of cases) {
    it(`reads "${title === undefined ? "" : `${title}. `}${text.slice(0, 160)}"`, () => {
      const glance = read(text, title);
      const shown = Object.fromEntries(
        Object.keys(wanted).map((field) => {
          const value = glance[field as keyof Glance];
          if (Array.isArray(value)) return [field, value.map((each: Excerpt) => each.text)];
          return [field, typeof value === "object" ? (value as Excerpt).text : (value ?? null)];
        }),
      );
      expect(shown).toEqual(wanted);
      for (const each of excerpts(glance)) expect(text.slice(each.start, each.end)).toBe(each.text);
    });
  }

  it("believes a label that says more than the text", () => {
    const text = "METHODS: We conducted a cohort study of 300 people. RESULTS: Ten died.";
    expect(read(text, "", "commentary").type).toBe("commentary");
    expect(read(text, "", "case-report").type).toBe("case-report");
  });

  it("says a broad label closer, where the text does", () => {
    const trial = "METHODS: 90 patients were randomly assigned to drug A or placebo.";
    expect(read(trial, "", "research").type).toBe("trial");
    expect(read(trial, "", "non-randomised-trial").type).toBe("trial");
    expect(read("Cells were grown. Growth fell.", "", "research").type).toBe("research");
  });

  it("shows the words that it read the type in", () => {
    const glance = read("METHODS: We did a population-based, prospective cohort study of women.");
    expect(glance.design?.text).toBe("population-based, prospective cohort study");
    expect(read("Time passes.").design).toBeUndefined();
  });

  it("gives verbatim spans of any text, and never throws", () => {
    const words = fc.constantFrom(
      "METHODS:",
      "patients",
      "with",
      "1,201",
      "(",
      ")",
      "randomised to",
      "or",
      "placebo",
      "primary outcome was",
      "followed for",
      "12 months",
      "at",
      "hospitals",
      "in",
      "Spain",
      ".",
      ",",
      ";",
      "العربية",
      "🧬",
      "\u0000",
      "compared with",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(" ");
          for (const each of excerpts(read(text))) {
            expect(text.slice(each.start, each.end)).toBe(each.text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("reads a megabyte without a stop", () => {
    for (const filling of [
      "a ",
      "patients with ",
      "randomised to (",
      "primary outcome was a, ",
      "- ",
    ]) {
      const text = filling.repeat(Math.ceil(1_000_000 / filling.length));
      expect(read(text).outcomes).toBeInstanceOf(Array);
    }
  });
});

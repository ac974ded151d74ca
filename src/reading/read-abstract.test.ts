import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, makeArticle } from "../article/index.ts";
import { readAbstract } from "./read-abstract.ts";
import type { Reading } from "./reading.ts";
import { loadRoleModel } from "./roles/load-role-model.ts";

const roles = await loadRoleModel();

function article(abstract: string): Article {
  return makeArticle({ abstract });
}

const commentary =
  "Programmed cell death protein ligand 1 (PD-L1) blockade has emerged as a key therapy for advanced non-small cell lung cancer (NSCLC). Unfortunately, one of the key barriers in the treatment is the acquired resistance to PD-L1, even though after the initial response to the treatment, more than 60% of the patients develop acquired resistance. In a study published in the Cancer Cell journal by Memon et al. (2024), a cohort of 1,201 patients with NSCLC was analyzed to evaluate the relapse mechanism. They identified subtypes with persistent or upregulated interferon γ (IFNγ) signaling, immune dysfunction, and antigen presentation defects. Murine models exposed to chronic IFNγ recapitulated these features, highlighting that a chronically inflamed microenvironment drives resistance. These insights underscore the need for adaptive therapies that dynamically target evolving tumor-immune interactions.";

describe("readAbstract()", () => {
  it("reads the commentary whole", () => {
    const reading = readAbstract(article(commentary), roles);
    expect(reading.sentences.map(({ role }) => role)).toEqual([
      "background",
      "background",
      "methods",
      "results",
      "results",
      "conclusions",
    ]);
    expect(reading.abbreviations.map(({ short }) => short)).toEqual(["PD-L1", "NSCLC", "IFNγ"]);
    expect(reading.quantities.map(({ text, of }) => [text, of])).toEqual([
      ["more than 60%", "the patients"],
      ["2024", "Memon et al."],
      ["1,201", "patients with NSCLC"],
    ]);
    expect(reading.relations.map(({ cause, verb, effect }) => [cause, verb, effect])).toEqual([
      ["a chronically inflamed microenvironment", "drives", "resistance"],
    ]);
    expect(reading.enumerations.map(({ head }) => head)).toEqual(["subtypes"]);
    expect(reading.glance.studyCited).toBe("Memon et al. (2024)");
  });

  it("takes roles from printed headings and leaves the headings out of the sentences", () => {
    const reading = readAbstract(
      article(
        "BACKGROUND: Lungs fail.\nMETHODS AND RESULTS: We treated mice. All lived (p < 0.01).\nConclusions: It works.",
      ),
      roles,
    );
    expect(reading.sentences.map(({ text, role }) => [text, role])).toEqual([
      ["Lungs fail.", "background"],
      ["We treated mice.", "methods"],
      ["All lived (p < 0.01).", "results"],
      ["It works.", "conclusions"],
    ]);
    expect(reading.sentences[0]?.confidence).toBe(1);
  });

  it("counts no number that belongs to a name", () => {
    const { quantities } = readAbstract(
      article(
        "We inhibited histone deacetylase 3 (HDAC3) in 14 mice and interleukin 6 (IL-6) in 9.",
      ),
      roles,
    );
    expect(quantities.map(({ text }) => text)).toEqual(["14", "9"]);
  });

  it("says nothing of nothing", () => {
    const reading = readAbstract(article(" \n\n "), roles);
    expect(reading).toEqual({
      sentences: [],
      abbreviations: [],
      quantities: [],
      relations: [],
      enumerations: [],
      glance: { type: "unknown", outcomes: [] },
      findings: [],
    });
  });

  it("gives spans that slice back, for any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        ..."the patients|(NSCLC)|60%|drives|was|et al.|. The|\n\n|Methods:|\u202e|שלום|😀|\u0000|, and|including|n = 20|p<0.05|IFNγ|1,201|±".split(
          "|",
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const abstract = pieces.join(" ");
        checkSpans(abstract, readAbstract(article(abstract), roles));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  const megabyte = 1 << 20;
  const hard: Record<string, string> = {
    "one word": "a".repeat(megabyte),
    words: "mice and the induced cell lines of ".repeat(megabyte / 35),
    brackets: "(AB) ".repeat(megabyte / 5),
    commas: "and, ".repeat(megabyte / 5),
    "line breaks": "a\n".repeat(megabyte / 2),
    headings: "Methods: ".repeat(megabyte / 9),
    hyphens: "a-".repeat(megabyte / 2),
    numbers: "12 of 13 ".repeat(megabyte / 9),
  };
  for (const [name, text] of Object.entries(hard)) {
    it(`reads a megabyte of ${name} without a full stop in good time`, () => {
      // Quadratic time would take minutes, and run into the runner's limit.
      expect(readAbstract(article(text), roles).sentences.length).toBeGreaterThan(0);
    });
  }
});

function checkSpans(abstract: string, reading: Reading): void {
  for (const { text, start, end } of [...reading.sentences, ...reading.quantities]) {
    expect(abstract.slice(start, end)).toBe(text);
  }
  for (const { long, start, end } of reading.abbreviations)
    expect(abstract.slice(start, end)).toBe(long);
  for (const relation of reading.relations) {
    const clause = abstract.slice(relation.start, relation.end);
    for (const part of [relation.cause, relation.verb, relation.effect])
      expect(clause).toContain(part);
  }
  for (const list of reading.enumerations) {
    const clause = abstract.slice(list.start, list.end);
    for (const part of [list.head, ...list.members]) expect(clause).toContain(part);
  }
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPasted } from "../index.ts";

const commentary = readFileSync("decks/acquired-resistance-nsclc/article.txt", "utf8");

describe("the commentary as a person copied it", () => {
  const article = readPasted(commentary);

  test("has its title, authors, type and imprint", () => {
    const { title, authors, type, journal, year, volume, issue, pages, doi } = article;
    expect({ title, authors, type, journal, year, volume, issue, pages, doi }).toEqual({
      title:
        "Commentary: understanding acquired resistance to immunotherapy in non-small cell lung cancer",
      authors: ["Miraj Ud Din", "Xiaohui Liu", "Xuemei Wang"],
      type: "commentary",
      journal: "Journal of Translational Genetics and Genomics",
      year: 2026,
      volume: "10",
      issue: "1",
      pages: "1-6",
      doi: "10.20517/jtgg.2025.107",
    });
  });

  test("has its abstract as printed, from the first word to the last", () => {
    expect(article.abstract).toMatch(/^Programmed cell death protein ligand 1 \(PD-L1\) blockade/);
    expect(article.abstract).toMatch(/target evolving tumor-immune interactions\.$/);
    expect(commentary).toContain(article.abstract);
  });

  test("has its five keywords", () => {
    expect(article.keywords).toEqual([
      "Non-small cell lung cancer",
      "immune checkpoint inhibitors",
      "IFNγ signaling",
      "acquired resistance",
      "immunotherapy",
    ]);
  });

  test("has its twelve references with their parts and identifiers", () => {
    expect(article.references.map((reference) => reference.number)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(article.references[0]).toEqual({
      number: 1,
      text: "Memon D,Ye D.Clinical and molecular features of acquired resistance to immunotherapy in non-small cell lung cancer.Cancer Cell2024;42:209-224.e9 PMCID:PMC11249385",
      authors: "Memon D,Ye D",
      title:
        "Clinical and molecular features of acquired resistance to immunotherapy in non-small cell lung cancer",
      journal: "Cancer Cell",
      year: 2024,
      volume: "42",
      pages: "209-224.e9",
      pmcid: "PMC11249385",
    });
    expect(article.references.map((reference) => reference.pmcid ?? "")).toEqual([
      "PMC11249385",
      "PMC5391692",
      "",
      "",
      "PMC11792813",
      "PMC5718941",
      "",
      "PMC10524158",
      "",
      "PMC9160085",
      "PMC10216651",
      "PMC5007206",
    ]);
    expect(article.references.map((reference) => reference.journal)).not.toContain(undefined);
  });

  test("has none of the page's noise in any field", () => {
    const { sourceSpans: _, ...fields } = article;
    const text = JSON.stringify(fields);
    for (const noise of ["登录", "注册", "4963", "Author information", "History", "Download"]) {
      expect(text).not.toContain(noise);
    }
    expect(text).not.toMatch(/\bPDF\b|Accesses/);
  });

  test("says where each field stands in the source", () => {
    const cut = (field: string): string => {
      const span = article.sourceSpans.find((one) => one.field === field);
      return span ? commentary.slice(span.start, span.end) : "";
    };
    expect(cut("title")).toBe(article.title);
    expect(cut("abstract")).toBe(article.abstract);
    expect(cut("authors")).toBe("Miraj Ud Din , Xiaohui Liu , Xuemei Wang");
    expect(cut("keywords")).toMatch(/^Non-small cell .* immunotherapy$/);
    expect(cut("references")).toMatch(/^\[1\][\s\S]+PMCID:5007206$/);
  });
});

test("an abstract with all its parts in one paragraph ends before the body's Methods", () => {
  const { abstract, sections } = readPasted(
    "Effect of velarin on heart failure\n\nAna Lima, Bo Li\n\nAbstract\n\nBackground: Heart failure is common. Methods: We randomly assigned 400 adults to velarin or placebo. Results: Death occurred in 12% and in 18%. Conclusions: Velarin lowered the risk of death.\n\nMethods\n\nEligible patients were adults with an ejection fraction of 40% or less. The primary outcome was death.\n\nResults\n\nHospitalization occurred in 15% with velarin and in 21% with placebo, a lower rate.",
  );
  expect(abstract.split("\n\n")).toHaveLength(4);
  expect(abstract).toMatch(/Conclusions: Velarin lowered the risk of death\.$/u);
  expect(sections.map(({ heading }) => heading)).toEqual(["Methods", "Results"]);
});

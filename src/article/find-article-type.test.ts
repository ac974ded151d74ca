import { describe, expect, test } from "vitest";
import { findArticleType } from "./find-article-type.ts";
import { readArticleLabel } from "./read-article-label.ts";

describe("a printed label gives the type", () => {
  test.each([
    ["Commentary", "commentary"],
    ["EDITORIAL", "commentary"],
    ["Perspective", "commentary"],
    ["Research Article| March 01 2021", "research"],
    ["Open Access Review", "review"],
    ["Systematic Review", "meta-analysis"],
    ["Randomized Controlled Trial", "trial"],
    ["Case Report", "case-report"],
    ["Practice Guideline", "guideline"],
    ["Original Article", "research"],
    ["Reviewers and authors", undefined],
    ["The effect of research on articles", undefined],
  ])("%s", (line, type) => {
    expect(readArticleLabel(line)).toBe(type);
  });
});

describe("without a telling label the title gives it", () => {
  test.each([
    ["Commentary: understanding resistance", "commentary"],
    ["Drug A in asthma: a randomised controlled trial", "trial"],
    ["Vitamin D: a systematic review and meta-analysis", "meta-analysis"],
    ["Night work and diabetes: nationwide cohort study", "cohort"],
    ["Tongue abscess: a case report", "case-report"],
    ["ESC Guidelines for the management of syncope", "guideline"],
    ["Portal vein thrombosis: a narrative review", "review"],
  ])("%s", (title, type) => {
    expect(findArticleType(undefined, title, "")).toBe(type);
    expect(findArticleType("research", title, "")).toBe(type);
  });
});

describe("without a telling title the abstract gives it", () => {
  test.each([
    ["Patients were randomly assigned to drug or placebo.", "trial"],
    ["We conducted a retrospective cohort study of 300 people.", "cohort"],
    ["In this review we summarise the evidence.", "review"],
    ["We report the case of a 40-year-old woman.", "case-report"],
    ["We compared nets in 40 villages.", "research"],
    ["Time passes.", "unknown"],
  ])("%s", (abstract, type) => {
    expect(findArticleType(undefined, "A title", abstract)).toBe(type);
  });
});

import { describe, expect, test } from "vitest";
import { findTypeInTitle } from "../find-type-in-title.ts";
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
    ["Clinical Trial, Phase II", "non-randomised-trial"],
    ["Case-Control Study", "case-control"],
    ["Cross-Sectional Study", "cross-sectional"],
    ["Study Protocol", "methods"],
    ["Case Report", "case-report"],
    ["Practice Guideline", "guideline"],
    ["Original Article", "research"],
    ["Reviewers and authors", undefined],
    ["The effect of research on articles", undefined],
  ])("%s", (line, type) => {
    expect(readArticleLabel(line)).toBe(type);
  });
});

describe("a title that says what the article is gives the type", () => {
  test.each([
    ["Commentary: understanding resistance", "commentary"],
    ["Drug A in asthma: a randomised controlled trial", "trial"],
    ["Drug A in lymphoma: an international, single-arm, phase 2 trial", "non-randomised-trial"],
    ["Drug A versus drug B: a phase 3, randomised, open-label trial", "trial"],
    ["Vitamin D: a systematic review and meta-analysis", "meta-analysis"],
    ["Night work and diabetes: nationwide cohort study", "cohort"],
    ["Risk factors for noma: a case-control study, 2017", "case-control"],
    ["Anaemia in rural India: a cross-sectional study", "cross-sectional"],
    ["Diagnostic accuracy of saliva tests for influenza", "diagnostic-accuracy"],
    ["Radiotherapy of many lesions: study protocol for a randomised trial", "methods"],
    ["FoldIt: a web server for predicting ion effects", "methods"],
    ["Tongue abscess: a case report", "case-report"],
    ["ESC Guidelines for the management of syncope", "guideline"],
    ["Portal vein thrombosis: a narrative review", "review"],
  ])("%s", (title, type) => {
    expect(findTypeInTitle(title)).toBe(type);
    expect(findArticleType(undefined, title)).toBe(type);
    expect(findArticleType("research", title)).toBe(type);
  });
});

describe("a title that only names a kind of study does not", () => {
  test.each([
    "Adherence to guidelines for the management of syncope",
    "Oesophageal rupture: a retrospective review of charts",
    "Why patients leave trials",
    "Responses to heat in wheat",
    "Nurses and night work",
  ])("%s", (title) => {
    expect(findArticleType(undefined, title)).toBe("unknown");
    expect(findArticleType("research", title)).toBe("research");
  });
});

test("a label that says more than the title wins", () => {
  expect(findArticleType("commentary", "On the randomised trial of drug A")).toBe("commentary");
  expect(findArticleType("review", "Vitamin D: a systematic review")).toBe("meta-analysis");
  expect(findArticleType("non-randomised-trial", "A randomised trial of drug A")).toBe("trial");
});

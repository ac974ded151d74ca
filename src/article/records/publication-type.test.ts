import { expect, test } from "vitest";
import type { ArticleType } from "../article.ts";
import { findRecordType, warnOfRetraction } from "./publication-type.ts";

test.each<[readonly string[], string, ArticleType]>([
  [["Journal Article"], "Sleep in nurses", "unknown"],
  [["Journal Article"], "Sleep in nurses: a randomised controlled trial", "trial"],
  [["Journal Article", "Randomized Controlled Trial", "Multicenter Study"], "Sleep", "trial"],
  [["Journal Article", "Randomized Controlled Trial, Veterinary"], "Sleep of dogs", "research"],
  [["Clinical Trial, Phase II", "Journal Article"], "Sleep", "non-randomised-trial"],
  [["Clinical Trial Protocol", "Journal Article"], "Sleep", "methods"],
  [["Review", "Systematic Review", "Journal Article"], "Sleep", "meta-analysis"],
  [["Meta-Analysis", "Review"], "Sleep", "meta-analysis"],
  [["Journal Article", "Comment"], "Sleep", "commentary"],
  [["Editorial"], "Sleep", "commentary"],
  [["Case Reports", "Letter"], "Sleep", "case-report"],
  [["Practice Guideline", "Review"], "Sleep", "guideline"],
  [["Journal Article", "Validation Study"], "Sleep", "research"],
  [["Journal Article", "Observational Study"], "Sleep", "research"],
  [["Observational Study"], "Sleep: a prospective cohort study", "cohort"],
  [["research-article", "Journal Article"], "Sleep", "research"],
  [["review-article"], "Sleep", "review"],
  [["Review; Early Access"], "Sleep", "review"],
  [["Editorial Material"], "Sleep", "commentary"],
  [["journal article; research; randomized controlled trial"], "Sleep", "trial"],
  [[], "Sleep", "unknown"],
])("%j of “%s” is %s", (labels, title, type) => {
  expect(findRecordType(labels, title)).toBe(type);
});

test("a retracted article and a notice of one are told apart", () => {
  expect(warnOfRetraction(["Journal Article", "Retracted Publication"], "Sleep")[0]).toContain(
    "was retracted",
  );
  expect(warnOfRetraction(["Retraction of Publication"], "Retraction: Sleep")[0]).toContain(
    "a notice about another article",
  );
  expect(warnOfRetraction(["Journal Article"], "Sleep")).toEqual([]);
});

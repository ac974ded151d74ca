import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { foldText, seededRandom } from "../../kernel/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { stateClaims } from "./state-claims.ts";
import { findStudySites } from "./study-sites.ts";

const roles = await loadRoleModel();

const ABSTRACT = [
  "BACKGROUND: The natural course of metabolic dysfunction-associated steatohepatitis (MASH) is not known.",
  "OBJECTIVE: The aim was to determine the frequency of steatohepatitis in adults with obesity.",
  "METHODS: Adults with biopsy-proven MASH, patients with chronic hepatitis C and patients with alcoholic cirrhosis were followed for 6 years.",
].join("\n\n");

test("a name with an abbreviation in it is no wrong option for what the abbreviation stands for", () => {
  const article = makeArticle({ title: "Course of liver disease", abstract: ABSTRACT });
  const reading = readAbstract(article, roles);
  const context = {
    article,
    reading,
    random: seededRandom(1),
    claims: reading.sentences.map(({ text }) => stateClaims(text)),
    folded: foldText(article.abstract).text,
  };
  const sites = findStudySites(
    "the frequency of steatohepatitis in adults with obesity",
    1,
    context,
  );
  const others = sites.flatMap((site) => site.others);
  expect(others.join(" ")).toContain("alcoholic cirrhosis");
  expect(others.join(" ")).not.toContain("MASH");
});

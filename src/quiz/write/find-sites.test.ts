import { expect, test } from "vitest";
import { seededRandom } from "../../kernel/index.ts";
import { findSites } from "./find-sites.ts";

const typesIn = (phrase: string) =>
  findSites(phrase, {
    abstract: phrase,
    folded: phrase.toLowerCase(),
    abbreviations: [],
    random: seededRandom(1),
  }).map(({ type }) => type);

test("an organ is exchanged, but not before a tumour of its own", () => {
  expect(typesIn("hepatic fibrosis")).toContain("another organ");
  for (const phrase of [
    "pancreatic ductal adenocarcinoma",
    "pancreatic cancer",
    "hepatic metastases",
    "pulmonary neuroendocrine tumours",
  ]) {
    expect(typesIn(phrase)).not.toContain("another organ");
  }
});

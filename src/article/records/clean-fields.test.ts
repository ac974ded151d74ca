import { expect, test } from "vitest";
import {
  cleanKeywords,
  cleanTitle,
  joinPages,
  readDoi,
  readPmcid,
  readPmid,
  readYear,
} from "./clean-fields.ts";

test.each([
  ["2019/03/01/", 2019],
  ["2019///", 2019],
  ["20190301", 2019],
  ["1998 Dec-1999 Jan", 1998],
  ["Spring 1990", 1990],
  ["2020a", 2020],
  ["10 15", undefined],
  ["in press", undefined],
  ["123456", undefined],
  ["12019", undefined],
])("the year of %s is %s", (date, year) => {
  expect(readYear(date)).toBe(year);
});

test.each([
  ["152", "160", "152-160"],
  ["152-160", "", "152-160"],
  ["152", "152-160", "152-160"],
  ["S12", "S12", "S12"],
  ["pp. 1–6", "", "1-6"],
  ["101--110", "", "101-110"],
  ["e1660-e1676", "", "e1660-e1676"],
  ["1279‐1297", "", "1279-1297"],
  ["616-7", "", "616-7"],
  ["", "9", "9"],
  ["no pagination", "", undefined],
  ["", "", undefined],
])("the pages %s and %s are %s", (first, last, pages) => {
  expect(joinPages(first, last)).toBe(pages);
});

test.each([
  ["10.1000/xyz", "10.1000/xyz"],
  ["https://doi.org/10.1000/xyz", "10.1000/xyz"],
  ["doi:10.1016/s0140-6736(24)02600-x", "10.1016/s0140-6736(24)02600-x"],
  ["http://dx.doi.org/10.1002%2F(SICI)1", "10.1002/(SICI)1"],
  [
    "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
    "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
  ],
  ["no doi", undefined],
])("the DOI in %s is %s", (field, doi) => {
  expect(readDoi(field)).toBe(doi);
});

test("identifiers of PubMed are read bare and in addresses", () => {
  expect(readPmid("12345678")).toBe("12345678");
  expect(readPmid("https://pubmed.ncbi.nlm.nih.gov/12345678/")).toBe("12345678");
  expect(readPmid("http://www.ncbi.nlm.nih.gov/pubmed/12345678")).toBe("12345678");
  expect(readPmid("CN-01234567")).toBeUndefined();
  expect(readPmcid("123456")).toBe("PMC123456");
  expect(readPmcid("http://europepmc.org/articles/PMC3553406")).toBe("PMC3553406");
});

test("a title loses the marks of the database and keeps its own", () => {
  expect(cleanTitle("Sleep in  nurses.")).toBe("Sleep in nurses");
  expect(cleanTitle("[Sleep in nurses].")).toBe("Sleep in nurses");
  expect(cleanTitle("[Sleep] in nurses")).toBe("[Sleep] in nurses");
  expect(cleanTitle("And then...")).toBe("And then...");
  expect(cleanTitle("Who sleeps?")).toBe("Who sleeps?");
});

test("keywords stand once, without the asterisk of a main heading", () => {
  expect(cleanKeywords(["*Asthma", "asthma", " sleep;", ""])).toEqual(["Asthma", "sleep"]);
});

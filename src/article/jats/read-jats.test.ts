import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { findFormat } from "../find-format.ts";
import { readPasted } from "../pasted/read-pasted.ts";
import { readJats } from "./read-jats.ts";

const source = readFileSync(new URL("cases/trial.xml", import.meta.url), "utf8");
const [record] = readJats(source).records;
if (!record) throw new Error("the case has no article");
const { article, text } = record;

test("the front is read", () => {
  expect(article).toMatchObject({
    title: "Effect of CD8⁺ cell transfer on H. pylori gastritis: a randomised trial",
    authors: ["Ana M. Lima", "Ben Okafor Jr", "Bo Li", "The GASTRO Group"],
    type: "trial",
    journal: "Journal of Imagined Medicine",
    year: 2020,
    volume: "12",
    issue: "3",
    pages: "45-67",
    doi: "10.1000/jim.2020.17",
    pmid: "12345678",
    pmcid: "PMC7654321",
    keywords: ["gastritis", "H. pylori"],
    licence: "https://creativecommons.org/licenses/by/4.0/",
    funding: "Imagined Trust (IT-7). The funders had no role in the study.",
    conflicts: "The authors declare no competing interests.",
  });
});

test("the main abstract has a paragraph for each of its parts", () => {
  expect(article.abstract.split("\n\n")).toEqual([
    "Background: Gastritis is common.",
    "Methods: We gave 10⁶ cells to 30 patients. They were seen for a year.",
    "Results: Of 30 patients, 21 (70%) recovered; the rate was 0.4 y⁻¹.",
    "Conclusions: Transfer may help patients with gastritis.",
  ]);
});

test("sections are told by their headings and those around them", () => {
  expect(article.sections.map(({ heading, level, kind }) => [level, heading, kind])).toEqual([
    [1, "Introduction", "introduction"],
    [1, "Methods", "methods"],
    [2, "Outcomes", "methods"],
    [2, "Statistics", "methods"],
    [1, "Results", "results"],
    [1, "Discussion", "discussion"],
    [2, "Limitations", "limitations"],
  ]);
});

test("citations, lists and formulas are text", () => {
  const textOf = (heading: string) =>
    article.sections.find((section) => section.heading === heading)?.text;
  expect(textOf("Introduction")).toBe("Gastritis is common.[1–3] It is old [2].");
  expect(textOf("Outcomes")).toBe("These were:\n\n• recovery\n• death");
  expect(textOf("Statistics")).toBe("We took x² = a/(b + c) for all.");
  expect(textOf("Results")).toBe("Of 30, 21 recovered (Figure 1). Nobody died.");
});

test("figures and tables stand apart", () => {
  expect(article.figures).toEqual([
    {
      label: "Figure 1",
      caption: "Recovery. Shown are 30 patients.",
      graphic: "f1.tif",
      licence: "https://creativecommons.org/licenses/by-nc/4.0/",
    },
  ]);
  expect(article.tables).toEqual([
    {
      label: "Table 1",
      caption: "Patients",
      head: [
        ["Group", "Recovered", "Recovered"],
        ["Group", "n", "%"],
      ],
      rows: [
        ["Cells", "15ᵃ", "75"],
        ["None", "6", "60"],
      ],
      notes: "a One left.",
    },
  ]);
});

test("references are printed as they were, or from their parts", () => {
  expect(article.references).toMatchObject([
    {
      number: 1,
      text: "Smith J, et al. On gastritis. Gut Notes. 1999;4(2):1-9. doi:10.1000/gn.4",
      authors: "Smith J, et al",
      doi: "10.1000/gn.4",
      pmid: "111",
    },
    {
      number: 2,
      text: "Doe, A. On cells. Cell Notes 5, 10–12 (2001).",
      title: "On cells",
      pages: "10-12",
      pmid: "222",
    },
    { number: 3, title: "On transfer", journal: "Lancet", year: 2010 },
  ]);
});

test("the page that is laid out is read again as it was", () => {
  const again = readPasted(text);
  expect(again.title).toBe(article.title);
  expect(again.abstract).toBe(article.abstract);
});

test("a file that breaks off is read to there, and says where", () => {
  const { records, notices } = readJats(source.slice(0, source.indexOf("Nobody died")));
  expect(records[0]?.article.sections.at(-1)?.text).toContain("21 recovered");
  expect(notices).toEqual([expect.stringContaining("the section “Results”")]);
  expect(readJats(source).notices).toEqual([]);
});

test("wherever a file breaks off, nothing but a refusal is thrown", () => {
  for (let at = 0; at < source.length; at += 97) {
    try {
      readJats(source.slice(0, at));
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  }
});

test("prefixes and wrappers make no difference", () => {
  const bare = source.slice(source.indexOf("<article "));
  const set = readJats(`<pmc-articleset>${bare}${bare}</pmc-articleset>`);
  expect(set.records.map((one) => one.article)).toEqual([article, article]);
  const prefixed = bare.replace(/<(\/?)(?=[a-z][\w-]*[\s/>])/g, "<$1jats:");
  const oai = `<OAI-PMH><GetRecord><record><metadata>${prefixed}</metadata></record></GetRecord></OAI-PMH>`;
  expect(readJats(oai).records[0]?.article).toEqual(article);
  expect(findFormat(bare)).toBe("jats");
  expect(findFormat(oai)).toBe("jats");
});

test("an answer without an article is refused in the server's words", () => {
  const read = () => readJats('<OAI-PMH><error code="idDoesNotExist">No such id</error></OAI-PMH>');
  expect(read).toThrow(/No such id/);
  expect(() => readJats("<article><front/></article>")).toThrow(InputError);
});

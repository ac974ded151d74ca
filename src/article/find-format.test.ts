import { describe, expect, test } from "vitest";
import type { Format } from "./article-file.ts";
import { findFormat } from "./find-format.ts";

const prose =
  "We asked thirty people what they do at night, and half of them told us that they sleep.";
const ris = "TY  - JOUR\nTI  - Sleep at night\nAU  - Lima, Ana\nER  - \n";
const nbib = "PMID- 12345678\nOWN - NLM\nSTAT- MEDLINE\nTI  - Sleep at night\nFAU - Lima, Ana\n";
const work = '"DOI":"10.1000/x","title":["Sleep"],"container-title":["Night"]';

const cases: readonly (readonly [name: string, text: string, format: Format])[] = [
  ["a PDF", "%PDF-1.7\n", "pdf"],
  [
    "BibTeX under a note",
    "My papers on sleep, do not lose\n\n@Preamble{x}\n@article{lima2020,\n  author = {Lima, Ana},\n",
    "bibtex",
  ],
  [
    "BibTeX after what programs put first",
    "% Encoding: UTF-8\n@Preamble{x}\n@String{s = {x}}\n@article{lima2020, author={Lima}}",
    "bibtex",
  ],
  [
    "an answer of PubMed",
    '<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "x.dtd">\n<PubmedArticleSet><PubmedArticle>',
    "pubmed-xml",
  ],
  ["a book chapter of PubMed", "<PubmedArticleSet><PubmedBookArticle><BookDocument>", "pubmed-xml"],
  ["a citation out of its set", '<MedlineCitation Status="MEDLINE"><PMID>1</PMID>', "pubmed-xml"],
  [
    "JATS with a declaration",
    '<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.3//EN" "JATS.dtd">\n<article><front>',
    "jats",
  ],
  [
    "JATS without one, after a comment",
    "<!-- <html> -->\n<article xmlns:xlink='x'>\n<front><journal-meta>",
    "jats",
  ],
  ["a set of PubMed Central", "<pmc-articleset><article><front><article-meta>", "jats"],
  [
    "an answer of OAI with a prefix",
    "<OAI-PMH><GetRecord><nlm:article><nlm:front><nlm:article-meta>",
    "jats",
  ],
  ["a page of HTML", "<!DOCTYPE html>\n<html><body><article><section>", "html"],
  [
    "XHTML",
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html>',
    "html",
  ],
  ["a clipping with an article element", '<article class="post"><p>Sleep</p></article>', "html"],
  ["a clipping of Windows", "<!--StartFragment--><b>Sleep</b><!--EndFragment-->", "html"],
  ["nbib", nbib, "nbib"],
  ["nbib after blank lines and a byte order mark", `\ufeff\n\n${nbib}`, "nbib"],
  ["nbib without its first line", nbib.slice(nbib.indexOf("OWN")), "nbib"],
  ["nbib with lost spaces", nbib.replaceAll("  - ", " - "), "nbib"],
  ["RIS", ris, "ris"],
  ["RIS with the line ends of Windows", `\ufeff${ris.replaceAll("\n", "\r\n")}`, "ris"],
  [
    "RIS of JSTOR",
    `Provider: JSTOR\nDatabase: JSTOR\nContent: text/plain; charset="UTF-8"\n\n\n${ris}`,
    "ris",
  ],
  [
    "RIS of Cochrane",
    `Record #1 of 2\nProvider: John Wiley & Sons, Ltd\nContent: text/plain\n${ris}`,
    "ris",
  ],
  ["RIS of Cochrane with two spaces", ris.replaceAll("- ", "-  "), "ris"],
  ["RIS of Ovid", `1. \n${ris}`, "ris"],
  ["RIS that is indented", ris.replace(/^/gmu, "    "), "ris"],
  ["RIS of a title alone", "TY  - JOUR\nTI  - Sleep\n", "ris"],
  ["BibTeX", "@article{lima2024,\n  title = {Sleep}\n}", "bibtex"],
  ["BibTeX of JabRef", "% Encoding: UTF-8\n\n@Article{lima,\n title={Sleep}}", "bibtex"],
  [
    "BibTeX that begins with abbreviations",
    '@string{nejm = "N Engl J Med"}\n@article{a, title={S}}',
    "bibtex",
  ],
  ["BibTeX with round brackets", "@article(a, title={S})", "bibtex"],
  ["BibTeX of Cochrane", "Record #1 of 3\n@article{Lima24,\nauthor = {Lima, A},", "bibtex"],
  [
    "a work in its envelope",
    `{"status":"ok","message-type":"work","message":{${work}}}`,
    "crossref",
  ],
  ["a work without it", `{"indexed":{},"reference-count":3,${work}}`, "crossref"],
  [
    "a list of works",
    `{"status":"ok","message-type":"work-list","message":{"items":[{${work}}]}}`,
    "crossref",
  ],
  ["CSL-JSON, a list", `[ {"id":"a","type":"article-journal","title":"Sleep"} ]`, "csl-json"],
  [
    "CSL-JSON, one item",
    '{\n  "type": "article-journal",\n  "title": "Sleep",\n  "DOI": "10.1000/x"}',
    "csl-json",
  ],
  [
    "a search of Europe PMC",
    '{"version":"6.9","hitCount":1,"resultList":{"result":[]}}',
    "europe-pmc",
  ],
  [
    "one result of Europe PMC",
    '{"id":"1","source":"MED","title":"Sleep.","authorString":"Lima A."}',
    "europe-pmc",
  ],
  ["a page", `Sleep at night\n\nAna Lima\n\nAbstract\n\n${prose}`, "pasted"],
  ["a page about RIS", `How to export\n\n${prose}\n\n${ris}\n${prose}`, "pasted"],
  ["a page that mentions its tags", `The line TY  - JOUR begins a record.\n${prose}`, "pasted"],
  [
    "a page that ends with BibTeX",
    `Sleep at night\n\n${prose}\n\nCite as\n@article{a, title={S}}`,
    "pasted",
  ],
  ["a page that names an account", `@sleeplab on sleep\n${prose}`, "pasted"],
  ["a page that quotes JSON", `${prose}\n{"DOI":"10.1000/x","title":"Sleep"}`, "pasted"],
  ["a page that begins with brackets", "[Sleep at night].\n[Article in German]\nLima A.", "pasted"],
  [
    "PubMed's page as text",
    "1. Night. 2024 Jan;1(2):3-4.\n\nSleep at night.\n\nLima A.\n\nPMID: 12345678",
    "pasted",
  ],
  ["prose that begins with a comparison", "<1 year of sleep is lost by most of them.", "pasted"],
  ["headings in capitals with dashes", `AIM - to ask\nMETHODS - ${prose}`, "pasted"],
];

describe("a format is known by how its files begin", () => {
  test.each(cases)("%s", (_, text, format) => {
    expect(findFormat(text)).toBe(format);
  });
});

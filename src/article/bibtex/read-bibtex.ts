import type { Reference, StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { parseReference } from "../pasted/parse-reference.ts";
import { readAbstractMarkup } from "../records/abstract-paragraphs.ts";
import {
  cleanKeywords,
  cleanTitle,
  joinPages,
  readDoi,
  readPmcid,
  readPmid,
  readYear,
} from "../records/clean-fields.ts";
import { foldSpaces, readLine } from "../records/flatten-markup.ts";
import { limitRecords, makeRecordFile } from "../records/make-record-file.ts";
import { findRecordType, warnOfRetraction } from "../records/publication-type.ts";
import { stateArticle } from "../records/state-article.ts";
import { inheritFields } from "./inherit-fields.ts";
import { readLatex } from "./read-latex.ts";
import { type BibEntry, splitEntries } from "./split-entries.ts";
import { splitNames } from "./split-names.ts";

/**
 * Reads BibTeX and BibLaTeX as reference managers, databases and publishers write it.
 *
 * @throws {InputError} when no entry holds a title, an abstract or a DOI.
 */
export function readBibtex(text: string): ArticleFile {
  const { entries, unclosed } = splitEntries(text.replace(/^\ufeff/u, ""));
  const { kept, notices: limit } = limitRecords(inheritFields(entries));
  const articles = kept.map(readEntry);
  const notices = unclosed.map(
    (key) => `The entry “${key}” is not closed, so parts of it may be missing; export it again.`,
  );
  const warnings = kept.flatMap((entry, index) =>
    warnOfRetraction(labelsOf(entry), articles[index]?.title ?? ""),
  );
  return makeRecordFile("BibTeX file", articles, [...limit, ...notices.slice(0, 3), ...warnings]);
}

function readEntry(entry: BibEntry): StatedArticle {
  const raw = (...names: string[]) => rawOf(entry, ...names);
  const line = (...names: string[]) => readLine(readLatex(raw(...names)));
  // Identifiers hold "_" and "%", which LaTeX wants escaped, and nothing else of it.
  const plain = (...names: string[]) =>
    raw(...names)
      .replace(/\\(?=[_%&#{}])|[{}]/gu, "")
      .trim();
  const title = titleOf(line("title", "booktitle"), line("subtitle"));
  const isPubmed = /pubmed/iu.test(raw("eprinttype", "archiveprefix"));
  return stateArticle({
    title,
    authors: splitNames(raw("author") || raw("editor")),
    type: findRecordType(labelsOf(entry), title),
    abstract: readAbstractMarkup(readLatex(raw("abstract"))),
    keywords: cleanKeywords(splitKeywords(line("author_keywords", "keywords", "keyword"))),
    journal: line("journal", "journaltitle", "fjournal", "booktitle", "shortjournal"),
    year: readYear(raw("year")) ?? readYear(raw("date")) ?? readYear(raw("issued")),
    volume: line("volume"),
    issue: line("number", "issue"),
    pages: pagesOf(line("pages"), line("eid", "article-number", "art_number", "articleno")),
    doi: readDoi(plain("doi")) ?? readDoi(plain("url", "ee", "bdsk-url-1")),
    pmid:
      readPmid(plain("pmid", "pubmed_id", "pubmedid") || (isPubmed ? plain("eprint") : "")) ??
      readPmid(/\bPMID:?\s*\d+/u.exec(raw("note", "annote"))?.[0] ?? ""),
    pmcid:
      readPmcid(plain("pmcid", "pmc")) ??
      readPmcid(/\bPMC\d+/u.exec(raw("note", "url"))?.[0] ?? ""),
    licence: licenceOf(line("copyright", "rights", "license")),
    funding: line("funding-text", "funding_text", "funding_text 1", "funding", "funding_details"),
    references: referencesOf(raw("cited-references", "references")),
  });
}

function rawOf({ fields }: BibEntry, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields.get(name)?.trim() ?? "";
    if (value !== "" && value !== "{}") return value;
  }
  return "";
}

/** Scopus has `document_type`, Web of Science and others `type`. */
function labelsOf(entry: BibEntry): readonly string[] {
  return [rawOf(entry, "document_type"), rawOf(entry, "type"), rawOf(entry, "entrysubtype")].map(
    readLatex,
  );
}

function titleOf(printed: string, subtitle: string): string {
  const title = cleanTitle(printed);
  return subtitle === "" || title.includes(subtitle) ? title : `${title}: ${cleanTitle(subtitle)}`;
}

function pagesOf(pages: string, number: string): string | undefined {
  return joinPages(/^[\s–-]*$/u.test(pages) ? number : pages, "");
}

function splitKeywords(list: string): readonly string[] {
  return list.split(list.includes(";") ? /\s*;\s*/u : /\s*,\s*/u);
}

function licenceOf(text: string): string | undefined {
  const isLicence = /creative ?commons|\bCC[ -]?(?:BY|0)\b|public domain/iu.test(text);
  return isLicence ? text : undefined;
}

/** Web of Science sets one entry a line, Scopus parts them by semicolons. */
function referencesOf(list: string): readonly Reference[] {
  const entries =
    list.includes(";") && !list.includes("\n") ? list.split(/;\s/u) : list.split("\n");
  return entries
    .map((entry) => foldSpaces(readLatex(entry)))
    .filter((entry) => entry !== "")
    .map((entry, index) => parseReference([entry], index + 1));
}

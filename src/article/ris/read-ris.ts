import type { StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { parseReference } from "../pasted/parse-reference.ts";
import { readAbstractMarkup } from "../records/abstract-paragraphs.ts";
import { splitFiledNames } from "../records/author-name.ts";
import { cleanKeywords, cleanTitle, joinPages, readYear } from "../records/clean-fields.ts";
import { foldSpaces, readLine } from "../records/flatten-markup.ts";
import { limitRecords, makeRecordFile } from "../records/make-record-file.ts";
import { findRecordType, warnOfRetraction } from "../records/publication-type.ts";
import { stateArticle } from "../records/state-article.ts";
import type { TaggedRecord } from "../records/tagged-record.ts";
import { findIdentifiers } from "./find-identifiers.ts";
import { findJournal } from "./find-journal.ts";
import { splitRecords } from "./split-records.ts";

/**
 * Reads RIS as reference managers and databases write it: EndNote, Zotero, Mendeley, Scopus,
 * Embase, Ovid, Web of Science, ProQuest, EBSCO, Cochrane and the publishers' pages differ in
 * which of the tags they use for what.
 *
 * @throws {InputError} when no record holds a title, an abstract or a DOI.
 */
export function readRis(text: string): ArticleFile {
  const { records, isCut } = splitRecords(text);
  const { kept, notices } = limitRecords(records);
  const articles = kept.map(readRecord);
  const title = articles.at(-1)?.title ?? "";
  const cut = `The file breaks off in its last record${title === "" ? "" : `, “${title}”`}; export it again.`;
  const warnings = kept.flatMap((record, index) =>
    warnOfRetraction(labelsOf(record), articles[index]?.title ?? ""),
  );
  return makeRecordFile("RIS file", articles, [...notices, ...(isCut ? [cut] : []), ...warnings]);
}

function readRecord(record: TaggedRecord): StatedArticle {
  const title = cleanTitle(readLine(record.first("TI", "T1", "CT", "BT", "ST")));
  const people = ["AU", "A1"].some((tag) => record.first(tag) !== "")
    ? ["AU", "A1"]
    : ["A2", "A3", "A4", "ED"];
  const authors = record.all(...people).flatMap(splitFiledNames);
  return stateArticle({
    title,
    authors: [...new Set(authors)],
    type: findRecordType(labelsOf(record), title),
    abstract: readAbstractMarkup(longest(record.all("AB", "N2"))),
    keywords: isIndexed(record) ? [] : cleanKeywords(splitKeywords(record.all("KW"))),
    journal: findJournal(record),
    year: yearOf(record),
    volume: foldSpaces(record.first("VL")),
    issue: foldSpaces(record.first("IS", "CP")),
    pages: pagesOf(record),
    ...findIdentifiers(record),
    ...readNotes(record),
  });
}

function labelsOf(record: TaggedRecord): readonly string[] {
  // JSTOR: "ArticleType: research-article / Full publication date: …"
  const jstor = /^ArticleType:\s*([\w-]+)/u.exec(record.first("M1"))?.[1];
  return [...record.all("M3", "PT"), ...(jstor === undefined ? [] : [jstor])];
}

/** Two tags hold abstracts, and one of them may hold only a remark, as EBSCO's always does. */
function longest(texts: readonly string[]): string {
  const abstracts = texts.filter((text) => !/^Copyright of\b/u.test(text));
  return abstracts.reduce((best, text) => (text.length > best.length ? text : best), "");
}

function yearOf(record: TaggedRecord): number | undefined {
  for (const date of record.all("PY", "Y1", "YR", "DA", "Y2")) {
    const year = readYear(date);
    if (year !== undefined) return year;
  }
  return undefined;
}

function pagesOf(record: TaggedRecord): string | undefined {
  const pages = joinPages(record.first("SP"), record.first("EP"));
  // Articles without pages have a number: C7 of EndNote and Scopus, AR of Web of Science.
  return pages ?? joinPages(record.first("C7", "AR"), "");
}

/** Terms that Embase gives to nearly every record, and no author to an article. */
const CHECK_TAGS =
  /^\*?(?:article|human|nonhuman|controlled study|priority journal|major clinical study|conference (?:abstract|paper)|human (?:tissue|cell|experiment)|animal (?:model|experiment|tissue)|procedures|letter|note|short survey)$/u;

/** Whether the keywords are Emtree's, which its indexers chose. */
function isIndexed(record: TaggedRecord): boolean {
  const places = ["DB", "UR", "LK", "AN", "L2", "DP"].flatMap((tag) => record.all(tag));
  const tagged = splitKeywords(record.all("KW")).filter((word) => CHECK_TAGS.test(word)).length;
  return tagged > 1 || (tagged > 0 && places.some((place) => /\bembase\b/iu.test(place)));
}

/** One a tag, as is the rule; or a list in one, by lines, semicolons or commas. */
function splitKeywords(values: readonly string[]): readonly string[] {
  const lines = values.flatMap((value) => value.split("\n")).map(readLine);
  const [only = ""] = lines;
  if (lines.length > 1) return lines.flatMap((line) => line.split(/\s*;\s*/u));
  if (only.includes(";")) return only.split(/\s*;\s*/u);
  return only.split(",").length > 2 ? only.split(/\s*,\s*/u) : lines;
}

/** Scopus puts funding and the reference list among the notes; Web of Science has FX, or FU. */
function readNotes(record: TaggedRecord): Partial<StatedArticle> {
  const notes = record.all("N1");
  const after = (name: RegExp) =>
    notes.flatMap((note) => (name.test(note) ? [note.replace(name, "").trim()] : []));
  const told = after(/^Funding text(?:\s\d+)?:/u);
  const tagged = [...record.all("FX"), ...record.all("FU")].slice(0, 1);
  const noted = told.length > 0 ? told : after(/^Funding\sdetails:/u);
  const funding = (tagged.length > 0 ? tagged : noted).map(foldSpaces).join("; ");
  const entries = after(/^References:/u).flatMap((list) => list.split(/;\s*(?:\n|$)/u));
  const references = entries
    .map((entry) => foldSpaces(entry))
    .filter((entry) => entry !== "")
    .map((entry, index) => parseReference([entry], index + 1));
  return {
    ...(funding === "" ? {} : { funding }),
    ...(references.length === 0 ? {} : { references }),
  };
}

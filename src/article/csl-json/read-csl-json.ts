import type { StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { readAbstractMarkup } from "../records/abstract-paragraphs.ts";
import {
  cleanKeywords,
  cleanTitle,
  joinPages,
  readDoi,
  readPmcid,
  readPmid,
} from "../records/clean-fields.ts";
import { readLine } from "../records/flatten-markup.ts";
import { readDateParts } from "../records/json-date.ts";
import { readNames } from "../records/json-names.ts";
import { limitRecords, makeRecordFile } from "../records/make-record-file.ts";
import { listAt, parseJson, textAt, textsAt, valueAt } from "../records/parse-json.ts";
import { findRecordType } from "../records/publication-type.ts";
import { stateArticle } from "../records/state-article.ts";

/**
 * Reads CSL-JSON, after csl-data.json of the Citation Style Language: a list of items, one item,
 * or the `items` of an export.
 *
 * @throws {InputError} when it is no JSON, or no item is an article.
 */
export function readCslJson(text: string): ArticleFile {
  const { value, isCut } = parseJson(text, "CSL-JSON file");
  const items = Array.isArray(value)
    ? value
    : valueAt(value, "items") === undefined
      ? [value]
      : listAt(value, "items");
  const { kept, notices } = limitRecords(items);
  const cut = isCut
    ? ["The file breaks off; its last article may lack parts. Export it again."]
    : [];
  return makeRecordFile("CSL-JSON file", kept.map(readItem), [...cut, ...notices]);
}

function readItem(item: unknown): StatedArticle {
  const title = cleanTitle(readLine(textAt(item, "title")));
  const notes = readNotes(textAt(item, "note"));
  const people = listAt(item, "author");
  return stateArticle({
    title,
    authors: readNames(people.length > 0 ? people : listAt(item, "editor"), readLine),
    type: findRecordType(textsAt(item, "genre"), title),
    abstract: readAbstractMarkup(textAt(item, "abstract")),
    keywords: cleanKeywords(keywordsOf(item)),
    journal: readLine(
      textAt(item, "container-title") ||
        textAt(item, "container-title-short") ||
        textAt(item, "journalAbbreviation"),
    ),
    year: readDateParts(valueAt(item, "issued")) ?? readDateParts(valueAt(item, "available-date")),
    volume: textAt(item, "volume"),
    issue: textAt(item, "issue"),
    pages: joinPages(textAt(item, "page") || textAt(item, "number"), ""),
    doi: readDoi(textAt(item, "DOI") || notes("DOI") || doiAddress(item)),
    pmid: readPmid(textAt(item, "PMID") || notes("PMID")),
    pmcid: readPmcid(textAt(item, "PMCID") || notes("PMCID")),
    licence: textAt(item, "license"),
  });
}

/** One text with commas by the schema, a list by many writers. */
function keywordsOf(item: unknown): readonly string[] {
  const words = [...textsAt(item, "keyword"), ...textsAt(item, "categories")].map(readLine);
  const [only = ""] = words;
  return words.length === 1 ? only.split(only.includes(";") ? /\s*;\s*/u : /\s*,\s*/u) : words;
}

function doiAddress(item: unknown): string {
  const address = textAt(item, "URL");
  return /doi\.org\//iu.test(address) ? address : "";
}

/** Zotero keeps what the schema has no place for in lines of the note: "PMID: 123". */
function readNotes(note: string): (name: string) => string {
  const lines = note.split("\n").map((line) => /^\s*([A-Za-z]{2,12}):\s*(\S.*)$/u.exec(line));
  return (name) => lines.find((line) => line?.[1]?.toUpperCase() === name)?.[2] ?? "";
}

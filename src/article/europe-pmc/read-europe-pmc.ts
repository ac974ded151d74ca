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
  readYear,
} from "../records/clean-fields.ts";
import { foldSpaces, readLine } from "../records/flatten-markup.ts";
import { limitRecords, makeRecordFile } from "../records/make-record-file.ts";
import { listAt, parseJson, textAt, textsAt, valueAt } from "../records/parse-json.ts";
import { findRecordType, warnOfRetraction } from "../records/publication-type.ts";
import { joinGrants, stateArticle } from "../records/state-article.ts";
import { noteTruncatedAbstract } from "../records/truncated-abstract.ts";
import { readAuthors } from "./read-authors.ts";

/**
 * Reads an answer of Europe PMC's articles service, `resultType=core` (or `lite`, which has no
 * abstracts): a search's list, or one result by itself.
 *
 * @throws {InputError} when it is no JSON, or no result holds an article.
 */
export function readEuropePmc(text: string): ArticleFile {
  const { value, isCut } = parseJson(text, "Europe PMC answer");
  const { kept: results, notices } = limitRecords(listResults(value));
  const articles = results.map(readResult);
  const cut = isCut
    ? ["The answer of Europe PMC breaks off; its last article may lack parts."]
    : [];
  const warnings = results.flatMap((result, index) => {
    const title = articles[index]?.title ?? "";
    return [
      ...warnOfRetraction(typesOf(result), title),
      ...noteTruncatedAbstract(textAt(result, "abstractText"), title),
    ];
  });
  return makeRecordFile("Europe PMC answer", articles, [...cut, ...notices, ...warnings]);
}

/** A search has `resultList.result`, a look-up by identifier `result`; some keep the list alone. */
function listResults(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const list = listAt(value, "resultList", "result");
  if (valueAt(value, "resultList") !== undefined) return list;
  const result = listAt(value, "result");
  return result.length > 0 ? result : [value];
}

function typesOf(result: unknown): readonly string[] {
  const types = textsAt(result, "pubTypeList", "pubType");
  // `lite` has one text: "review; journal article".
  return types.length > 0 ? types : textAt(result, "pubType").split(/\s*;\s*/u);
}

function readResult(result: unknown): StatedArticle {
  const title = cleanTitle(readLine(textAt(result, "title")));
  const journal = valueAt(result, "journalInfo", "journal");
  const source = textAt(result, "source");
  return stateArticle({
    title,
    authors: readAuthors(result),
    type: findRecordType(typesOf(result), title),
    abstract: readAbstractMarkup(textAt(result, "abstractText")),
    keywords: cleanKeywords(textsAt(result, "keywordList", "keyword").map(readLine)),
    journal: readLine(
      textAt(journal, "title") ||
        textAt(journal, "medlineAbbreviation") ||
        textAt(result, "journalTitle") ||
        textAt(result, "bookOrReportDetails", "publisher"),
    ),
    year:
      readYear(textAt(result, "pubYear")) ??
      readYear(textAt(result, "journalInfo", "yearOfPublication")) ??
      readYear(textAt(result, "firstPublicationDate")),
    volume: textAt(result, "journalInfo", "volume") || textAt(result, "journalVolume"),
    issue: textAt(result, "journalInfo", "issue") || textAt(result, "issue"),
    pages: joinPages(textAt(result, "pageInfo"), ""),
    doi: readDoi(textAt(result, "doi")),
    pmid: readPmid(textAt(result, "pmid") || (source === "MED" ? textAt(result, "id") : "")),
    pmcid: readPmcid(textAt(result, "pmcid")),
    licence: foldSpaces(textAt(result, "license")),
    funding: joinGrants(
      listAt(result, "grantsList", "grant").map((grant) => ({
        agency: readLine(textAt(grant, "agency")),
        id: readLine(textAt(grant, "grantId")),
      })),
    ),
  });
}

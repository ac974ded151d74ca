import type { StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { readAbstractMarkup } from "../records/abstract-paragraphs.ts";
import { cleanKeywords, cleanTitle, joinPages, readDoi } from "../records/clean-fields.ts";
import { readLine } from "../records/flatten-markup.ts";
import { readDateParts } from "../records/json-date.ts";
import { readNames } from "../records/json-names.ts";
import { limitRecords, makeRecordFile } from "../records/make-record-file.ts";
import { listAt, parseJson, textAt, textsAt, valueAt } from "../records/parse-json.ts";
import { findRecordType } from "../records/publication-type.ts";
import { joinGrants, stateArticle } from "../records/state-article.ts";
import { readLicence } from "./read-licence.ts";
import { readReference } from "./read-reference.ts";

/**
 * Reads an answer of Crossref's REST API: a work in its envelope or without it, or a list of works.
 *
 * @throws {InputError} when it is no JSON, or no work is an article.
 */
export function readCrossref(text: string): ArticleFile {
  const { value, isCut } = parseJson(text, "Crossref answer");
  const message = valueAt(value, "message") ?? value;
  const works = Array.isArray(message)
    ? message
    : valueAt(message, "items") === undefined
      ? [message]
      : listAt(message, "items");
  const { kept, notices } = limitRecords(works);
  const cut = isCut ? ["The answer of Crossref breaks off; its last article may lack parts."] : [];
  const warnings = kept.flatMap(warnOfUpdates);
  return makeRecordFile("Crossref answer", kept.map(readWork), [...cut, ...notices, ...warnings]);
}

function readWork(work: unknown): StatedArticle {
  const title = titleOf(work);
  return stateArticle({
    title,
    authors: readNames(listAt(work, "author"), readLine),
    type: findRecordType([textAt(work, "type"), textAt(work, "subtype")], title),
    abstract: readAbstractMarkup(textAt(work, "abstract")),
    keywords: cleanKeywords(textsAt(work, "keyword").map(readLine)),
    references: listAt(work, "reference").flatMap(readReference),
    journal: readLine(
      textAt(work, "container-title") ||
        textAt(work, "short-container-title") ||
        textAt(work, "institution", "name") ||
        textAt(listAt(work, "institution")[0], "name") ||
        textAt(work, "group-title"),
    ),
    year: yearOf(work),
    volume: textAt(work, "volume"),
    issue: textAt(work, "issue") || textAt(work, "journal-issue", "issue"),
    pages: joinPages(textAt(work, "page") || textAt(work, "article-number"), ""),
    doi: readDoi(textAt(work, "DOI")),
    licence: readLicence(listAt(work, "license")),
    funding: joinGrants(
      listAt(work, "funder").flatMap((funder) => {
        const agency = readLine(textAt(funder, "name"));
        const ids = textsAt(funder, "award");
        return ids.length === 0 ? [{ agency, id: "" }] : ids.map((id) => ({ agency, id }));
      }),
    ),
  });
}

/** Title and subtitle; some deposits repeat the subtitle in the title. */
function titleOf(work: unknown): string {
  const title = cleanTitle(readLine(textAt(work, "title")));
  const subtitle = cleanTitle(readLine(textAt(work, "subtitle")));
  if (subtitle === "" || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return /[:?!.–—]$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** The year one cites: of the issue, else of the first publication; `created` is of the deposit. */
function yearOf(work: unknown): number | undefined {
  const dates = ["published-print", "issued", "published", "published-online", "posted"];
  for (const date of dates) {
    const year = readDateParts(valueAt(work, date));
    if (year !== undefined) return year;
  }
  return undefined;
}

/** Crossref's `updated-by` names corrections and retractions of a work, `update-to` what it corrects. */
function warnOfUpdates(work: unknown): readonly string[] {
  const title = titleOf(work);
  const by = listAt(work, "updated-by").map((update) => textAt(update, "type"));
  const to = listAt(work, "update-to").map((update) => textAt(update, "type"));
  const retracts = (type: string) => /retract|withdraw|removal/iu.test(type);
  if (by.some(retracts)) {
    return [`“${title}” was retracted; read the notice before you present it.`];
  }
  // A work that updates another may be its new version, which is an article.
  if (to.some((type) => retracts(type) || /correct|errat|concern|corrig/iu.test(type))) {
    return [`“${title}” is a notice about another article; choose that one to present it.`];
  }
  return [];
}

import type { StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { readAbstractText } from "../records/abstract-paragraphs.ts";
import { readFiledName } from "../records/author-name.ts";
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
import { joinGrants, stateArticle } from "../records/state-article.ts";
import type { TaggedRecord } from "../records/tagged-record.ts";
import { noteTruncatedAbstract } from "../records/truncated-abstract.ts";
import { splitRecords } from "./split-records.ts";

/**
 * Reads PubMed's own format, which it calls "PubMed" or nbib and others MEDLINE, after NLM's
 * "MEDLINE/PubMed Data Element (Field) Descriptions".
 *
 * @throws {InputError} when no record holds a title, an abstract or a DOI.
 */
export function readNbib(text: string): ArticleFile {
  const { kept, notices: limits } = limitRecords(splitRecords(text));
  const limit = [...limits];
  const notices = kept.flatMap((record) => [
    ...warnOfRetraction(record.all("PT"), titleOf(record)),
    ...noteTruncatedAbstract(record.first("AB"), titleOf(record)),
  ]);
  const last = kept.at(-1);
  // PubMed ends every record with its source; what lacks it has lost its end.
  if (last && last.first("OWN") !== "" && last.first("SO") === "") {
    limit.push(`The file breaks off in “${titleOf(last)}”; export it again for the rest.`);
  }
  return makeRecordFile("MEDLINE file", kept.map(readRecord), [...limit, ...notices]);
}

function readRecord(record: TaggedRecord): StatedArticle {
  const title = titleOf(record);
  return stateArticle({
    title,
    authors: authorsOf(record),
    type: findRecordType(record.all("PT"), title),
    // Columns were cut by the writer: a line's end is no paragraph's.
    abstract: readAbstractText(readLine(record.first("AB"))),
    keywords: cleanKeywords(record.all("OT").map(readLine)),
    journal: foldSpaces(record.first("JT", "TA")),
    year: readYear(record.first("DP")) ?? readYear(record.first("DEP", "DA")),
    volume: record.first("VI"),
    issue: record.first("IP"),
    pages: joinPages(record.first("PG"), ""),
    doi: doiOf(record),
    pmid: readPmid(record.first("PMID")),
    pmcid: readPmcid(record.first("PMC")),
    funding: joinGrants(record.all("GR").map(readGrant)),
    conflicts: foldSpaces(record.all("COIS").join(" ")),
  });
}

function titleOf(record: TaggedRecord): string {
  const title = cleanTitle(readLine(record.first("TI")));
  const own = cleanTitle(readLine(record.first("TT", "BTI")));
  return title === "" || /^not available$/iu.test(title) ? own : title;
}

/** FAU is the full name of the AU below it; old records have AU alone. */
function authorsOf({ fields }: TaggedRecord): readonly string[] {
  const names: string[] = [];
  let isFull = false;
  for (const { tag, value } of fields) {
    if (tag !== "FAU" && tag !== "AU" && tag !== "CN") continue;
    const name = tag === "CN" ? foldSpaces(value) : readFiledName(value);
    const isRepeated = tag === "AU" && isFull;
    isFull = tag === "FAU";
    if (!isRepeated && name !== undefined && name !== "") names.push(name);
  }
  return names;
}

/** "10.1186/1471-2105-7-10 [doi]" */
function doiOf(record: TaggedRecord): string | undefined {
  const marked = record.all("LID", "AID").find((value) => /\[doi\]/iu.test(value));
  return readDoi(marked ?? /\bdoi:\s*(\S+)/iu.exec(record.first("SO"))?.[1] ?? "");
}

/** "P30 CA008748/CA/NCI NIH HHS/United States": number, acronym, agency, country. */
function readGrant(grant: string): { readonly agency: string; readonly id: string } {
  const parts = foldSpaces(grant)
    .split("/")
    .map((part) => part.trim());
  if (parts.length < 3)
    return {
      agency: parts.length === 2 ? (parts[0] ?? "") : "",
      id: parts.length === 2 ? "" : foldSpaces(grant),
    };
  const ids = parts.slice(0, parts.length > 3 ? -3 : -2);
  return { agency: parts.at(-2) ?? "", id: ids.join("/") };
}

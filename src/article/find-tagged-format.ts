import type { Format } from "./article-file.ts";

/** What databases write before their first record; longer lines are prose. */
const LONGEST_HEADER = 100;
/** No export has more lines before its first record. */
const HEADER_LINES = 10;
/** "TI  - The", "PMID- 12", "TI - The" */
const TAG = /^[A-Z][A-Z0-9]{1,3} {0,3}-(?: |$)/u;
/** Tags of PubMed that RIS has not. */
const MEDLINE = /^(?:PMID ?-|OWN {0,2}-|STAT ?-|FAU {0,2}-|DCOM ?-|PHST ?-|EDAT ?-)/u;
/** "@article{key," and "@string{name =" */
const ENTRY = /^@[A-Za-z]+\s*[{(]\s*(?:[^\s,{}=]{0,200}\s*[,=]|$)/u;

/** "author = {", "year=2007," */
const FIELD = /^[A-Za-z][\w-]{1,30}\s*=\s*[{"\d]/u;

/**
 * Whether a text is a list of tagged lines (nbib, RIS) or of entries (BibTeX). A few short lines
 * may stand before the first record ("Provider: …", "Record #1 of 2", comments); a page that
 * quotes a record has prose there, or goes on in prose.
 */
export function findTaggedFormat(head: string): Format | undefined {
  const lines = head
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, HEADER_LINES + 12);
  const first = lines.findIndex((line) => TAG.test(line) || ENTRY.test(line));
  if (first < 0 || first > HEADER_LINES) return undefined;
  const record = lines.slice(first);
  // Whatever people note above it, nothing else is written so.
  if (ENTRY.test(record[0] ?? "") && FIELD.test(record[1] ?? "")) return "bibtex";
  if (!lines.slice(0, first).every(isHeader)) return undefined;
  if (ENTRY.test(record[0] ?? "")) return "bibtex";
  const tags = record.slice(0, 6).filter((line) => TAG.test(line)).length;
  // Half of the lines: the others go on with a value.
  if (tags < 2 || tags * 2 < Math.min(6, record.length)) return undefined;
  if (/^TY {1,2}- {0,3}\w/u.test(record[0] ?? "")) return "ris";
  return record.slice(0, 6).some((line) => MEDLINE.test(line)) ? "nbib" : undefined;
}

/** "Provider: ProQuest", "1.", "<1>", "% Encoding: UTF-8", "Database: Ovid MEDLINE(R) <1946 to now>" */
function isHeader(line: string): boolean {
  if (/^(?:%|@|\/\/|#|[*=_-]{3,})/u.test(line)) return true;
  if (line.length > LONGEST_HEADER) return false;
  if (/^(?:<?\d{1,5}[.>)]?|Record #?\d+.{0,20})$/u.test(line)) return true;
  return (
    /^[A-Z][\w ]{1,30}:/u.test(line) ||
    /^(?:This file was (?:created|exported)|Exported|Export)\b/u.test(line)
  );
}

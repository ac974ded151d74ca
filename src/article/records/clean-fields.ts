import { findDoi } from "../identifiers/find-doi.ts";
import { foldSpaces } from "./flatten-markup.ts";

/** The year in a date of any form, "2019/03/01/", "20190301", "Spring 1990"; else `undefined`. */
export function readYear(date: string): number | undefined {
  const found = /(?<!\d)(?:1[6-9]|20)\d\d(?=(?:0[1-9]|1[0-2])[0-3]\d(?!\d)|\D|$)/u.exec(date)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** "152" and "160" → "152-160"; either may hold the whole range already. */
export function joinPages(first: string, last: string): string | undefined {
  const start = foldSpaces(first).replace(/^pp?\.\s*/iu, "");
  const end = foldSpaces(last).replace(/^pp?\.\s*/iu, "");
  const dash = (pages: string) => pages.replace(/\s*[-‐‑–—]+\s*/gu, "-").replace(/-$/u, "");
  if (/^(?:n\/a|no.?pagination)/iu.test(start)) return undefined;
  if (start === "") return end === "" ? undefined : dash(end);
  if (end === "" || end === start || /\d\s*[-‐‑–—]/u.test(start)) return dash(start);
  return /^\S+\s*[-‐‑–—]\s*\S/u.test(end) && end.startsWith(start)
    ? dash(end)
    : `${dash(start)}-${end}`;
}

/** The DOI in a field that holds one, bare or in an address. */
export function readDoi(field: string): string | undefined {
  const text = /%2F/iu.test(field)
    ? field.replace(/%2F/giu, "/").replace(/%28/gu, "(").replace(/%29/gu, ")")
    : field;
  return findDoi(text.trim());
}

/** "PMC123", "123", "https://pmc…/PMC123/" → "PMC123" */
export function readPmcid(field: string): string | undefined {
  const digits = /^\s*(?:PMC)?(\d{4,9})(?:\.\d)?\s*$|PMC(\d{4,9})(?!\d)/iu.exec(field);
  return digits ? `PMC${digits[1] ?? digits[2]}` : undefined;
}

/** "12345678", "PMID: 12345678", the address of its page. */
export function readPmid(field: string): string | undefined {
  const found =
    /^\s*(?:pmid\s*:?\s*)?(\d{1,8})\s*$|\bpubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{1,8})(?!\d)/iu.exec(
      field,
    );
  return found?.[1] ?? found?.[2];
}

/** A title as one reads it: databases put a full stop behind it and brackets around a translation. */
export function cleanTitle(title: string): string {
  const text = foldSpaces(title).replace(/(?<=[^.\s])\.$/u, "");
  const isTranslation = /^\[[^[\]]*\]$/u.test(text);
  return (isTranslation ? text.slice(1, -1) : text).replace(/(?<=[^.\s])\.$/u, "");
}

/** Keywords each once, without the marks of indexers: "*Asthma" is a main heading. */
export function cleanKeywords(words: readonly string[]): readonly string[] {
  const clean = words.map((word) => foldSpaces(word).replace(/^\*\s*|[.,;]$/gu, ""));
  const seen = new Set<string>();
  return clean.filter((word) => {
    const key = word.toLowerCase();
    if (word === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

import { InputError } from "../../kernel/index.ts";
import { findArxivId } from "./find-arxiv-id.ts";
import { findDoi } from "./find-doi.ts";
import { findPii } from "./find-pii.ts";
import type { Identifier } from "./identifier.ts";
import { asArticle, readAddress } from "./read-address.ts";
import { splitAddress } from "./split-address.ts";

/** A reference with its DOI fits; an abstract on one line does not. */
const LONGEST_LINE = 400;
/** Addresses drag marks of where they were found along. */
const LONGEST_ADDRESS = 4000;

const PMID = /\b(?:PMID\s*[:#=]?|PubMed(?:\s+ID)?\s*[:#=])\s*(\d{1,9})(?!\d)/iu;
const PMCID = /\bPMC(?:ID)?\s*[:#]?\s*(?:PMC)?\s?(\d{3,9})(?:\.\d{1,2})?(?![\d.]*\d)/iu;

/**
 * The article that a person names in one short line: a DOI, PMID, PMCID, arXiv number, or an
 * address that holds one. `undefined` for everything else, most of all for a pasted page.
 *
 *     10.1038/s41586-020-2012-7   doi:10.1002/…   PMID: 39709209   39709209   PMC12120539
 *     https://www.biorxiv.org/content/10.1101/2020.01.30.927871v1.full   arXiv:2401.01234v2
 */
export function parseIdentifier(text: string): Identifier | undefined {
  const line = lineOf(text);
  if (line === undefined) return undefined;
  if (/^\d{7,8}$/u.test(line)) return { kind: "pmid", id: line };
  const alone = /^[<("'“]?PMC\d{3,9}(?:\.\d{1,2})?[>)"'”.,;]?$/iu.test(line);
  const words = line.split(" ");
  const address = words.map(unwrap).find(isAddress);
  return (
    (address === undefined ? undefined : readAddress(address)) ??
    asArticle(findDoi(decodeLine(line))) ??
    found("arxiv", findArxivId(line)) ??
    found("pmcid", alone || /PMCID/iu.test(line) ? PMCID.exec(line)?.[1] : undefined, "PMC") ??
    found("pmid", PMID.exec(line)?.[1]) ??
    found("europe-pmc", /^PPR\d{1,9}$/u.exec(line)?.[0], "PPR/") ??
    found("pii", words.length === 1 && address === undefined ? findPii(line) : undefined)
  );
}

/**
 * Why an address names no article to us, as sites like jamanetwork.com and mdpi.com write none of
 * its identifiers into it; `undefined` where the text is no address, or one that does.
 */
export function explainAddress(text: string): InputError | undefined {
  const line = lineOf(text);
  if (line === undefined || !isAddress(line) || parseIdentifier(line)) return undefined;
  const host = splitAddress(line)?.host ?? line;
  return new InputError(
    `this address of ${host} does not contain the article's DOI, PMID or PMCID`,
    "copy the DOI from the page (it begins with “10.”), or copy the page's text, and paste it here",
  );
}

function lineOf(text: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  // Copied addresses carry marks that nobody sees.
  const line = decodeSource(text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "").trim());
  if (line === "" || /[\n\r\u2028]/u.test(line)) return undefined;
  // PDFs set hyphens that are other characters, and no identifier has those.
  const flat = line.replace(/\s+/gu, " ").replace(/[\u2010-\u2013\u2212]/gu, "-");
  return flat.length > LONGEST_LINE && flat.includes(" ") ? undefined : flat;
}

/** What was copied from a page's source; of all that can be written so, these stand in identifiers. */
function decodeSource(line: string): string {
  return line
    .replace(/&(?:lt|#60|#x0{0,4}3c);/giu, "<")
    .replace(/&(?:gt|#62|#x0{0,4}3e);/giu, ">")
    .replace(/&(?:amp|#38|#x0{0,4}26);/giu, "&");
}

/** A DOI is none, though "10.1038/x" has the look of a host and a path. */
function isAddress(word: string): boolean {
  return /^(?:https?:)?\/\//iu.test(word) ||
    (/^[\w.-]+\.[a-z]{2,24}\//iu.test(word) && !/^10\./u.test(word))
    ? splitAddress(word) !== undefined
    : false;
}

/** Without the brackets, quotation marks and labels that people put around an address. */
function unwrap(word: string): string {
  return word.replace(/^(?:[<("'“[]|(?:doi|url|link):(?=\w))+/iu, "").replace(/[>"'”\],;]+$/u, "");
}

/** A DOI may have been copied from an address. */
function decodeLine(line: string): string {
  return /10\.\d{4,9}%2f|%(?:28|29|3[abce])/iu.test(line)
    ? line.replace(/%([2-7][\da-f])/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : line;
}

function found(
  kind: Identifier["kind"],
  id: string | undefined,
  prefix = "",
): Identifier | undefined {
  return id === undefined ? undefined : { kind, id: `${prefix}${id}` };
}

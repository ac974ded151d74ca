import type { Format } from "./article-file.ts";
import { findTaggedFormat } from "./find-tagged-format.ts";

/** Enough of a file to know its format by. */
const SAMPLE = 20_000;

/**
 * The format of a text, by what it holds and never by its name. Each format must begin as its
 * files do, so that a page about RIS or one that prints JSON stays a page; what is nothing else is
 * a page as pasted.
 */
export function findFormat(text: string): Format {
  const head = text
    .slice(0, SAMPLE + 1000)
    .replace(/^[\ufeff\s]+/u, "")
    .slice(0, SAMPLE);
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("<")) return findMarkupFormat(head);
  // The clipboard of Windows begins with lines that count its characters.
  if (/^Version:\d[\s\S]{0,400}?<html\b/iu.test(head)) return "html";
  if (/^\{\s*["}]|^\[\s*[{\]]/u.test(head)) return findJsonFormat(head);
  return findTaggedFormat(head) ?? "pasted";
}

/** The elements that PubMed's files and saved searches begin with. */
const PUBMED =
  /^(?:Pubmed(?:Article|BookArticle)(?:Set)?|MedlineCitation(?:Set)?|PubmedBookData)$/u;
/** What an article of JATS has near its top, and a page of HTML has not. */
const JATS_PART = /<(?:\w{1,20}:)?(?:front|journal-meta|article-meta|article-title|sec|back)[\s>]/u;
/** The first tags of pages and of their clippings. */
const HTML =
  /^<(?:!doctype html|!--StartFragment|html|head|body|main|meta|link|title|style|script|div|p|h[1-6]|span|section|header|nav|article|b|i|em|strong|a|font|table|ul|ol|li|dl|br|img|blockquote|pre|center)\b/iu;

function findMarkupFormat(head: string): Format {
  // Declarations and comments before the root; a declaration of type may name it.
  const prolog =
    /^(?:<\?[^>]{0,500}>\s*|<!--(?!StartFragment)[\s\S]{0,2000}?-->\s*)*/u.exec(head)?.[0] ?? "";
  const body = head.slice(prolog.length);
  if (/^<!doctype\s+html\b(?![^>]*JATS)/iu.test(body)) return "html";
  const afterType = body.replace(/^<!DOCTYPE[^>[]{0,1000}(?:\[[^\]]{0,5000}\])?\s*>\s*/u, "");
  const root = /^<(?:\w{1,20}:)?([A-Za-z][\w-]*)/u.exec(afterType)?.[1] ?? "";
  if (PUBMED.test(root)) return "pubmed-xml";
  if (/<(?:PubmedArticle|PubmedBookArticle|MedlineCitation)[\s>]/u.test(head)) return "pubmed-xml";
  const article = afterType.search(/<(?:\w{1,20}:)?(?:article|pmc-articleset|front)[\s>]/u);
  if (root !== "html" && article >= 0 && JATS_PART.test(afterType.slice(article))) return "jats";
  if (/^<!DOCTYPE\s+article\b/u.test(body)) return "jats";
  return HTML.test(body) || HTML.test(afterType) ? "html" : "pasted";
}

/**
 * Europe PMC's results have an `authorString`, Crossref's works what Crossref alone counts; both
 * stand near the top. CSL-JSON has neither, and shares most names with Crossref.
 */
function findJsonFormat(head: string): Format {
  const has = (...names: string[]) => names.some((name) => head.includes(`"${name}"`));
  if (has("resultList", "authorString", "abstractText", "pubTypeList", "journalInfo")) {
    return "europe-pmc";
  }
  if (has("message-type", "message-version", "reference-count", "is-referenced-by-count")) {
    return "crossref";
  }
  if (has("content-domain", "short-container-title") && has("deposited", "indexed", "member")) {
    return "crossref";
  }
  if (has("container-title", "issued", "title", "abstract", "DOI")) return "csl-json";
  return "pasted";
}

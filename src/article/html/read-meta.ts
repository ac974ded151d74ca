import type { StatedArticle } from "../article.ts";
import { type Element, parseHtml } from "../markup/parse-markup.ts";
import { allOf, textOf } from "../markup/walk.ts";
import { readDoi } from "../pasted/find-identifiers.ts";
import { normalizePages } from "../pasted/read-citation.ts";
import { readNames } from "./read-names.ts";

/** Contents of the tags `<meta>` by name in lower case, in order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** The tags of a page's head; a list of thousands is cut. */
export function gatherMeta(root: Element): Meta {
  const found = new Map<string, string[]>();
  for (const { attributes } of allOf(root, "meta").slice(0, 5_000)) {
    const name = (attributes["name"] ?? attributes["property"] ?? "").toLowerCase();
    const content = (attributes["content"] ?? "").replace(/\s+/gu, " ").trim();
    if (name === "" || content === "") continue;
    const before = found.get(name);
    if (before) before.push(content);
    else found.set(name, [content]);
  }
  return found;
}

/**
 * What a page says of its article in the tags that Google Scholar reads (Highwire's `citation_*`),
 * in those of PRISM and in those of Dublin Core.
 */
export function readMeta(meta: Meta): Partial<StatedArticle> {
  const first = (...names: readonly string[]): string => {
    for (const name of names) {
      const content = meta.get(name)?.[0];
      if (content !== undefined) return content;
    }
    return "";
  };
  const title = plain(first("citation_title", "dc.title", "dcterms.title", "eprints.title"));
  const authors = readNames(
    listOf(meta, "citation_author", "citation_authors", "dc.creator", "dc.creator.personalname"),
  );
  const journal = plain(
    first("citation_journal_title", "prism.publicationname", "citation_journal_abbrev"),
  );
  const dated = first(
    "citation_publication_date",
    "citation_cover_date",
    "citation_date",
    "citation_year",
    "prism.publicationdate",
    "citation_online_date",
    "dc.date",
    "dcterms.issued",
    "dc.date.issued",
    "article:published_time",
  );
  const year = /(?:19|20)\d{2}/u.exec(dated)?.[0];
  const volume = first("citation_volume", "prism.volume");
  const issue = first("citation_issue", "prism.number");
  const doi = readDoi(
    first(
      "citation_doi",
      "prism.doi",
      "bepress_citation_doi",
      "dc.identifier.doi",
      "dc.identifier",
    ),
  );
  const pmid = /^\d{4,9}$/u.exec(first("citation_pmid", "ncbi_uid"))?.[0];
  const pmcid = /^(?:PMC)?(\d{4,9})$/u.exec(first("citation_pmcid"))?.[1];
  const pages = pagesOf(
    first("citation_firstpage", "prism.startingpage"),
    first("citation_lastpage", "prism.endingpage"),
  );
  return {
    ...(title === "" ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(journal === "" ? {} : { journal }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(volume === "" ? {} : { volume }),
    ...(issue === "" ? {} : { issue }),
    ...(pages === "" ? {} : { pages }),
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid: `PMC${pmcid}` }),
  };
}

/** Keywords in as many tags, or in one with marks between. */
export function readMetaKeywords(meta: Meta): string[] {
  const listed = listOf(meta, "citation_keywords", "citation_keyword");
  const [only = ""] = listed;
  const mark = only.includes(";") ? ";" : ",";
  const words = listed.length === 1 ? only.split(mark) : listed;
  return [...new Set(words.map((word) => plain(word).trim()).filter((word) => word !== ""))];
}

function listOf(meta: Meta, ...names: readonly string[]): readonly string[] {
  return names.map((name) => meta.get(name) ?? []).find((list) => list.length > 0) ?? [];
}

/** Titles in attributes hold tags, some of them escaped twice: "Role of &lt;i&gt;daf-16&lt;/i&gt;". */
export function plain(text: string): string {
  return /[<&]/u.test(text) ? textOf(parseHtml(text).root) : text;
}

/** "201", "209" → "201-209"; an article number stands alone. */
function pagesOf(from: string, to: string): string {
  return normalizePages(to === "" || to === from ? from : `${from}-${to}`);
}

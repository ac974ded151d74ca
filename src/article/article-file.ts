import type { ArticleRecord, StatedArticle } from "./article.ts";
import { layOutArticle } from "./lay-out-article.ts";

/** The forms in which people have an article, told apart by content. */
export const FORMATS = [
  "pasted",
  "html",
  "jats",
  "pubmed-xml",
  "nbib",
  "ris",
  "bibtex",
  "csl-json",
  "europe-pmc",
  "crossref",
  "pdf",
] as const;
export type Format = (typeof FORMATS)[number];

/** What a reader found in a file. */
export interface ArticleFile {
  /** One article, or the several of an export, of which the person chooses one. */
  readonly records: readonly ArticleRecord[];
  /** What is wrong with the file and did not stop us: sentences that say what, where, what to do. */
  readonly notices: readonly string[];
}

/**
 * Every reader of a text format. Pure; never throws but `InputError`, and that only where there is
 * no article to be had.
 */
export type ReadFormat = (text: string) => ArticleFile;

/** The file of a format that states its fields: what is shown is laid out from them. */
export function makeFile(
  articles: readonly StatedArticle[],
  notices: readonly string[] = [],
): ArticleFile {
  return { records: articles.map(layOutArticle), notices };
}

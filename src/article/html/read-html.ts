import { InputError } from "../../kernel/index.ts";
import type { Article, StatedArticle } from "../article.ts";
import type { ArticleFile, ReadFormat } from "../article-file.ts";
import { type Element, type Markup, parseHtml } from "../markup/parse-markup.ts";
import { allOf } from "../markup/walk.ts";
import { findArticleType } from "../pasted/find-article-type.ts";
import { readArticleLabel } from "../pasted/read-article-label.ts";
import { noticesOf, readLines } from "../pasted/read-pasted.ts";
import { readLinkedData } from "./read-linked-data.ts";
import { gatherMeta, type Meta, readMeta, readMetaKeywords } from "./read-meta.ts";
import { writeLines } from "./write-lines.ts";

/** Names that some pages may leave open, as the standard allows. */
const OPTIONAL = /^(?:html|head|body|p|li|dt|dd|t[rdh]|thead|tbody|tfoot|option)$/u;

/**
 * Reads a publisher's page as HTML: saved by a browser, or as the clipboard holds it, with a head
 * or without, also from Word and Google Docs. What is shown is the page's readable text.
 *
 * @throws {InputError} when there is no text in the page, or when it is too long or binary.
 */
export const readHtml: ReadFormat = (source): ArticleFile => {
  // The clipboard of Windows begins with lines that count its characters.
  const html = /^\s*Version:\d/u.test(source) ? source.slice(source.indexOf("<")) : source;
  const markup = parseHtml(html);
  const { root } = markup;
  const { text, lines } = writeLines(root);
  if (lines.length === 0) {
    throw new InputError(
      "This page holds no text: its article is fetched when it is opened",
      "open it in a browser, select all, copy, and paste it here",
    );
  }
  const meta = gatherMeta(root);
  const told = { ...readLinkedData(html), ...readMeta(meta) };
  const found = readLines(lines, text, told);
  const article = complete(found, meta, root);
  return {
    records: [{ article, text }],
    notices: [...breakNotices(markup, html, lines.at(-1)?.text ?? ""), ...noticesOf(article)],
  };
};

/** What only the head says, where the page itself does not. */
function complete(article: Article, meta: Meta, root: Element): Article {
  const keywords = article.keywords.length > 0 ? article.keywords : readMetaKeywords(meta);
  const abstract = article.abstract === "" ? abstractOf(meta, article) : article.abstract;
  const label =
    meta.get("citation_article_type") ??
    meta.get("dc.type.articletype") ??
    meta.get("dc.type") ??
    meta.get("prism.section");
  const stated = label?.map(readArticleLabel).find((type) => type !== undefined);
  const type = article.type === "unknown" ? findArticleType(stated, article.title) : article.type;
  const rights = meta.get("dc.rights")?.find((told) => told.includes("creativecommons.org"));
  const licence = article.licence ?? rights ?? licenceOf(root);
  return {
    ...article,
    abstract,
    keywords,
    type,
    ...(licence === undefined ? {} : { licence }),
  };
}

/** Of a page without its text; a description may be cut short, and then it is none. */
function abstractOf(meta: Meta, { sections }: StatedArticle): string {
  const told = meta.get("citation_abstract")?.[0] ?? "";
  const text = told
    .replace(/<[^>]{1,200}>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return sections.length > 0 || /(?:…|\.\.\.)$/u.test(text) ? "" : text;
}

function licenceOf(root: Element): string | undefined {
  return allOf(root, "a", "link")
    .map(({ attributes }) => attributes)
    .find(({ rel, href }) => /\blicense\b/u.test(rel ?? "") && /^https?:/u.test(href ?? ""))?.[
    "href"
  ];
}

function breakNotices({ unclosed }: Markup, html: string, last: string): string[] {
  const isPage = /<body[\s>]/iu.test(html) && !/<\/(?:body|html)\s*>/iu.test(html);
  if (!isPage || unclosed.every((name) => OPTIONAL.test(name))) return [];
  const end = last.slice(-60);
  return [
    `The page breaks off after “${end}”; what stands before it was read. Save the page again, or copy its text`,
  ];
}

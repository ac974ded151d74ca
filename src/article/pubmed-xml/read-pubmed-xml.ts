import type { StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { inlineText } from "../jats/inline-text.ts";
import { dropPrefixes } from "../jats/local-names.ts";
import { type Element, parseXml } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf } from "../markup/walk.ts";
import { cleanKeywords, cleanTitle, joinPages } from "../records/clean-fields.ts";
import { limitRecords, makeRecordFile } from "../records/make-record-file.ts";
import { findRecordType, warnOfRetraction } from "../records/publication-type.ts";
import { stateArticle } from "../records/state-article.ts";
import { noteTruncatedAbstract } from "../records/truncated-abstract.ts";
import { readBook } from "./read-book.ts";
import { readAbstract, readAuthors, readDate, readIds } from "./read-parts.ts";
import { readConflicts, readFunding, readLicence, readReferences } from "./read-statements.ts";

/**
 * Reads the XML of PubMed's E-utilities, baseline files and saved searches, after NLM's PubMed DTD
 * (articles and book chapters, one or many).
 *
 * @throws {InputError} when it defines entities or holds no article.
 */
export function readPubmedXml(text: string): ArticleFile {
  const { root, unclosed } = parseXml(text.replace(/^\ufeff/u, ""));
  const { kept, notices } = limitRecords(
    allOf(root, "PubmedArticle", "PubmedBookArticle", "MedlineCitation"),
  );
  const elements = kept.map(dropPrefixes);
  const articles = elements.map((element) =>
    element.name === "PubmedBookArticle" ? readBook(element) : readRecord(element),
  );
  const warnings = elements.flatMap((element, index) => {
    const title = articles[index]?.title ?? "";
    const abstract = inlineText(childAt(articleOf(element), "Abstract"));
    return [
      ...warnOfRetraction(typesOf(articleOf(element)), title),
      ...noteTruncatedAbstract(abstract, title),
    ];
  });
  return makeRecordFile("PubMed file", articles, [
    ...noteBreak(unclosed, articles),
    ...notices,
    ...warnings,
  ]);
}

/** What of the last article may be missing. */
function noteBreak(unclosed: readonly string[], articles: readonly StatedArticle[]) {
  if (unclosed.length === 0) return [];
  const title = articles.at(-1)?.title ?? "";
  const where = title === "" ? "" : ` of “${title}”`;
  return [`The file breaks off inside <${unclosed.at(-1)}>${where}; save it again for the rest.`];
}

function citationOf(element: Element): Element {
  return childAt(element, "MedlineCitation") ?? element;
}

function articleOf(element: Element): Element | undefined {
  return childAt(citationOf(element), "Article");
}

function readRecord(element: Element): StatedArticle {
  const citation = citationOf(element);
  const article = articleOf(element);
  const issue = childAt(article, "Journal", "JournalIssue");
  const title = titleOf(article);
  const authorKeywords = childrenOf(citation, "KeywordList").filter(
    // The other lists are those of indexers.
    ({ attributes }) => (attributes["Owner"] ?? "NOTNLM") === "NOTNLM",
  );
  const { pmid, ...ids } = readIds(element, article);
  return stateArticle({
    title,
    authors: readAuthors(childrenOf(article, "AuthorList")),
    type: findRecordType(typesOf(article), title),
    abstract: readAbstract(childAt(article, "Abstract")),
    keywords: cleanKeywords(
      authorKeywords.flatMap((list) => childrenOf(list, "Keyword")).map((word) => inlineText(word)),
    ),
    references: readReferences(childAt(element, "PubmedData")),
    journal:
      inlineText(childAt(article, "Journal", "Title")) ||
      inlineText(childAt(article, "Journal", "ISOAbbreviation")) ||
      inlineText(childAt(citation, "MedlineJournalInfo", "MedlineTA")),
    year: readDate(childAt(issue, "PubDate")) ?? readDate(childAt(article, "ArticleDate")),
    volume: inlineText(childAt(issue, "Volume")),
    issue: inlineText(childAt(issue, "Issue")),
    pages: pagesOf(childAt(article, "Pagination")),
    ...ids,
    pmid: pmid ?? (inlineText(childAt(citation, "PMID")) || undefined),
    licence: readLicence(article),
    funding: readFunding(childAt(article, "GrantList")),
    conflicts: readConflicts(citation),
  });
}

/** The English title, or the original where there is none. */
function titleOf(article: Element | undefined): string {
  const title = cleanTitle(inlineText(childAt(article, "ArticleTitle"), "none"));
  const own = cleanTitle(inlineText(childAt(article, "VernacularTitle"), "none"));
  return title === "" || /^not available$/iu.test(title) ? own : title;
}

function typesOf(article: Element | undefined): readonly string[] {
  return childrenOf(childAt(article, "PublicationTypeList"), "PublicationType").map((type) =>
    inlineText(type),
  );
}

/** Start and end where they are given, for MedlinePgn shortens them: "179-91". */
function pagesOf(pagination: Element | undefined): string | undefined {
  const start = inlineText(childAt(pagination, "StartPage"));
  const end = inlineText(childAt(pagination, "EndPage"));
  const printed = inlineText(childAt(pagination, "MedlinePgn"));
  return end === "" ? joinPages(printed || start, "") : joinPages(start, end);
}

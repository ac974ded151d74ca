import type { StatedArticle } from "../article.ts";
import { inlineText } from "../jats/inline-text.ts";
import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf } from "../markup/walk.ts";
import { cleanKeywords, cleanTitle, joinPages } from "../records/clean-fields.ts";
import { findRecordType } from "../records/publication-type.ts";
import { stateArticle } from "../records/state-article.ts";
import { readAbstract, readAuthors, readDate, readIds } from "./read-parts.ts";

/** A chapter of a book on the NCBI bookshelf, or the book where no chapter is named. */
export function readBook(element: Element): StatedArticle {
  const document = childAt(element, "BookDocument");
  const book = childAt(document, "Book");
  const bookTitle = cleanTitle(inlineText(childAt(book, "BookTitle"), "none"));
  const chapter = cleanTitle(inlineText(childAt(document, "ArticleTitle"), "none"));
  const title = chapter || bookTitle;
  const authors = readAuthors(childrenOf(document, "AuthorList"));
  const types = childrenOf(document, "PublicationType").map((type) => inlineText(type));
  const { pmid, ...ids } = readIds(element, document);
  return stateArticle({
    title,
    authors: authors.length > 0 ? authors : readAuthors(childrenOf(book, "AuthorList")),
    type: findRecordType(types, title),
    abstract: readAbstract(childAt(document, "Abstract")),
    keywords: cleanKeywords(
      childrenOf(document, "KeywordList")
        .flatMap((list) => childrenOf(list, "Keyword"))
        .map((word) => inlineText(word)),
    ),
    journal: chapter === "" ? undefined : bookTitle,
    year: readDate(childAt(document, "ContributionDate")) ?? readDate(childAt(book, "PubDate")),
    volume: inlineText(childAt(book, "Volume")),
    pages: joinPages(inlineText(childAt(document, "Pagination", "MedlinePgn")), ""),
    ...ids,
    pmid: pmid ?? (inlineText(childAt(document, "PMID")) || undefined),
  });
}

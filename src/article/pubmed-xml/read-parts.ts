import type { Article } from "../article.ts";
import { inlineText } from "../jats/inline-text.ts";
import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf } from "../markup/walk.ts";
import { joinAbstract } from "../records/abstract-paragraphs.ts";
import { joinName } from "../records/author-name.ts";
import { readDoi, readPmcid, readPmid, readYear } from "../records/clean-fields.ts";

/** `<AbstractText Label="AIM">To ask …</AbstractText>`: "AIM: To ask …" */
export function readAbstract(abstract: Element | undefined): string {
  const texts = childrenOf(abstract, "AbstractText");
  return joinAbstract(
    texts.map((element) => ({
      heading: element.attributes["Label"] ?? "",
      text: inlineText(element),
    })),
  );
}

/** The year of a date in parts, or of one in words: `<MedlineDate>2023 Nov-Dec</MedlineDate>`. */
export function readDate(date: Element | undefined): number | undefined {
  return readYear(inlineText(childAt(date, "Year") ?? childAt(date, "MedlineDate")));
}

/** The authors of the lists, or of a book without authors its editors. */
export function readAuthors(lists: readonly Element[]): readonly string[] {
  const editors = lists.filter(({ attributes }) => attributes["Type"] === "editors");
  const authors = lists.filter((list) => !editors.includes(list));
  return (authors.length > 0 ? authors : editors)
    .flatMap((list) => childrenOf(list, "Author"))
    .map(readAuthor)
    .filter((name) => name !== "");
}

function readAuthor(author: Element): string {
  const part = (name: string) => inlineText(childAt(author, name), "none");
  // Older lists have FirstName and MiddleName.
  const given = part("ForeName") || joinName(part("FirstName"), part("MiddleName"));
  const name = joinName(given || part("Initials"), part("LastName"), part("Suffix"));
  return name === "" ? part("CollectiveName").replace(/\.$/u, "") : name;
}

/**
 * DOI, PMID and PMCID of the article itself: its reference list has lists of identifiers too. One
 * that PubMed found to be wrong has ValidYN="N".
 */
export function readIds(
  element: Element,
  article: Element | undefined,
): Partial<Pick<Article, "doi" | "pmid" | "pmcid">> {
  const list =
    childAt(element, "PubmedData", "ArticleIdList") ??
    childAt(element, "PubmedBookData", "ArticleIdList") ??
    childAt(article, "ArticleIdList");
  const ids = childrenOf(list, "ArticleId");
  const of = (type: string) =>
    inlineText(ids.find(({ attributes }) => attributes["IdType"] === type));
  const location = childrenOf(article, "ELocationID").find(
    ({ attributes }) => attributes["EIdType"] === "doi" && attributes["ValidYN"] !== "N",
  );
  const doi = readDoi(inlineText(location)) ?? readDoi(of("doi"));
  const pmid = readPmid(of("pubmed"));
  const pmcid = readPmcid(of("pmc"));
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid }),
  };
}

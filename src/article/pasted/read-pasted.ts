import { type Article, makeArticle, type SourceSpan, type StatedArticle } from "../article.ts";
import type { ArticleFile } from "../article-file.ts";
import { checkSource } from "../check-source.ts";
import { bracketCitations } from "./bracket-citations.ts";
import { findAbstract } from "./find-abstract.ts";
import { findArticleType, findLabel } from "./find-article-type.ts";
import { findAuthors } from "./find-authors.ts";
import { findCaptions } from "./find-captions.ts";
import { findImprint } from "./find-imprint.ts";
import { findJournal } from "./find-journal.ts";
import { findKeywords } from "./find-keywords.ts";
import { findSections } from "./find-sections.ts";
import { findArxivDoi, findServer } from "./find-server.ts";
import { findStatements } from "./find-statements.ts";
import { findTitle } from "./find-title.ts";
import { type LabelledLine, labelLines } from "./line-kinds.ts";
import { dropLinkNotices } from "./link-notices.ts";
import { parseReference } from "./parse-reference.ts";
import { type SourceLine, splitLines } from "./source-lines.ts";
import { type FoundReferences, findReferences } from "./split-references.ts";

/**
 * Reads the text that a person copied: a publisher's page with all that stands around the
 * article, or any part of it down to a bare abstract.
 *
 * `abstract` is as printed, in paragraphs parted by a blank line; each part of a structured
 * abstract is one paragraph "Heading: text". It is "" when no abstract can be found.
 *
 * @throws {InputError} when the source is empty, binary or too long to be an article.
 */
export function readPasted(source: string): Article {
  checkSource(source);
  return readLines(splitLines(source), source);
}

/** What a source says of itself in words of its own, which wins over what its lines look like. */
export type Told = Partial<StatedArticle>;

/**
 * Reads an article from the lines of a page.
 *
 * @param lines of `source`, with their levels where it says which are headings
 */
export function readLines(lines: readonly SourceLine[], source: string, told: Told = {}): Article {
  const all = labelLines(lines);
  const references = findReferences(all);
  const captions = findCaptions(all, source, references);
  const body = all.filter((line) => !captions.used.has(line));
  const { sourceSpans, ...found } = readFields(body, references, told);
  return makeArticle({
    ...found,
    ...findStatements(body, references),
    figures: captions.figures,
    tables: captions.tables,
    ...told,
    sourceSpans,
  });
}

function readFields(
  lines: readonly LabelledLine[],
  references: FoundReferences | undefined,
  told: Told,
): Partial<Article> & { readonly sourceSpans: SourceSpan[] } {
  const abstract = findAbstract(lines);
  const before = abstract?.first ?? lines.length;
  const title = findTitle(lines, before, told.title);
  const authors = title && findAuthors(lines, title.last, before);
  const keywords = findKeywords(lines, abstract?.last);
  const imprint = findImprint(lines, title?.text ?? "", abstract, references);
  const head = lines
    .filter(({ text }, index) => index < Math.min(before, 60) || /^cite as:/iu.test(text))
    .map(({ text }) => text);
  const doi = imprint.doi ?? findArxivDoi(head.join("\n"));
  const page = () => lines.map(({ text }) => text.slice(0, 400)).join("\n");
  const journal = imprint.journal ?? findJournal(lines, before) ?? (doi && findServer(doi, page()));
  const isLetter = abstract !== undefined && abstract.text === "";
  const sourceSpans: SourceSpan[] = [];
  const mark = (field: SourceSpan["field"], first?: number, last?: number): void => {
    const start = first === undefined ? undefined : lines[first]?.start;
    const end = last === undefined ? undefined : lines[last]?.end;
    if (start !== undefined && end !== undefined) sourceSpans.push({ field, start, end });
  };
  mark("title", title?.first, title?.last);
  mark("authors", authors?.first, authors?.last);
  if (!isLetter) mark("abstract", abstract?.first, abstract?.last);
  if (keywords) sourceSpans.push({ field: "keywords", start: keywords.start, end: keywords.end });
  if (references) {
    sourceSpans.push({ field: "references", start: references.start, end: references.end });
  }
  const label = findLabel(lines, title ? (lines[title.first]?.text ?? "") : "", before);
  return {
    title: title?.text ?? "",
    authors: authors?.names ?? [],
    type: findArticleType(label, told.title ?? title?.text ?? ""),
    abstract: abstract?.text ?? "",
    keywords: (keywords?.words ?? []).filter((word) => word !== journal),
    references: (references?.entries ?? []).map((entry) =>
      parseReference(entry.lines, entry.number),
    ),
    sections: findSections(lines, abstract ? abstract.last + 1 : 0, references, isLetter),
    ...imprint,
    ...(doi === undefined ? {} : { doi }),
    ...(journal === undefined ? {} : { journal }),
    sourceSpans,
  };
}

/**
 * The reader of pasted text behind the door. What is shown is the text itself, with the numbers of
 * references in brackets and without what a page says of its links.
 */
export function readPastedFile(source: string): ArticleFile {
  const text = bracketCitations(dropLinkNotices(source));
  const article = readPasted(text);
  return { records: [{ article, text }], notices: noticesOf(article) };
}

/** A letter or an essay, of which the first paragraph is no abstract. */
export function noticesOf({ abstract, sections }: Article): string[] {
  if (abstract !== "" || sections.length === 0) return [];
  return [
    "No abstract is printed here, so the text itself was read; paste the abstract with it if there is one.",
  ];
}

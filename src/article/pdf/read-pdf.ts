import { InputError } from "../../kernel/index.ts";
import type { StatedArticle } from "../article.ts";
import { type ArticleFile, makeFile } from "../article-file.ts";
import { findArticleType } from "../pasted/find-article-type.ts";
import { readArticleLabel } from "../pasted/read-article-label.ts";
import { splitInlineHeadings } from "../pasted/split-inline-headings.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { dropLineNumbers } from "./drop-line-numbers.ts";
import { type FoundAbstract, findAbstract } from "./find-abstract.ts";
import { findAuthors, namesIn } from "./find-authors.ts";
import { findKeywords } from "./find-keywords.ts";
import { findNotes } from "./find-notes.ts";
import { findTitle } from "./find-title.ts";
import { gatherCaptions } from "./gather-captions.ts";
import { gatherLines } from "./gather-lines.ts";
import { gatherParagraphs } from "./gather-paragraphs.ts";
import { gatherReferences } from "./gather-references.ts";
import { gatherBody } from "./gather-sections.ts";
import { isGarbled } from "./is-garbled.ts";
import { joinFlow } from "./join-flow.ts";
import { type Dictionary, gatherDictionary, joinLines } from "./join-lines.ts";
import { type LabelledParagraph, labelParagraphs } from "./label-paragraphs.ts";
import { nameDingbats } from "./name-dingbats.ts";
import { orderLines, type PlacedLine } from "./order-lines.ts";
import type { PdfText } from "./pdf-page.ts";
import { readImprint } from "./read-imprint.ts";
import { closeSpacedLabel } from "./spaced-letters.ts";
import { findTextStyle } from "./text-style.ts";

/** A page with fewer letters is a picture of a page. */
const FEWEST_LETTERS = 40;

/**
 * Reads the article that a PDF holds, by how its text is set.
 *
 * @throws {InputError} when its pages hold no text.
 */
export function readPdf(file: PdfText): ArticleFile {
  const pdf = { ...file, pages: file.pages.filter((page) => !isGarbled(page)) };
  const garbled = checkGarbled(pdf.pages.length, file.pages.length);
  const pictures = checkLetters(pdf);
  const gathered = nameDingbats(pdf.pages).map((page, index) =>
    gatherLines(dropLineNumbers(page), index),
  );
  const { pages, furniture } = dropFurniture(
    gathered,
    pdf.pages.map(({ height }) => height),
  );
  const lines = orderPages(pages);
  const style = findTextStyle(lines);
  const paragraphs = labelParagraphs(gatherParagraphs(lines, style), style);
  const words = gatherDictionary(lines.map(({ text }) => text));
  const title = findTitle(paragraphs, style.size, pdf.title ?? "");
  const after = title?.last ?? -1;
  const abstract = findAbstract(paragraphs, after, style);
  const bodyAt = abstract?.end ?? findBody(paragraphs, after);
  const place = { first: title?.first ?? 0, after, before: authorsEnd(abstract, after, bodyAt) };
  const authors = findAuthors(paragraphs, place, pdf.authors ?? "");
  const titleText = title
    ? joinLines(
        paragraphs
          .slice(title.first, title.last + 1)
          .flatMap((each) => each.lines.map(({ text }) => text)),
        words,
      )
    : "";
  const body = gatherBody(paragraphs.slice(bodyAt), words);
  const article: StatedArticle = {
    title: titleText,
    authors,
    type: findType(paragraphs, titleText),
    abstract: abstract ? setAbstract(abstract, words) : "",
    keywords: findKeywords(paragraphs, words),
    references: gatherReferences(body.references, words),
    sections: body.sections,
    ...gatherCaptions(paragraphs, words),
    ...readImprint(paragraphs, furniture, pdf, { title: titleText, after, bodyAt, words }),
    ...findNotes(paragraphs, words),
    ...(body.funding === undefined ? {} : { funding: body.funding }),
    ...(body.conflicts === undefined ? {} : { conflicts: body.conflicts }),
  };
  return makeFile([article], [...pdf.notices, ...garbled, ...pictures, ...missing(article)]);
}

/** What a font does not tell, nobody can read out of the file. */
function checkGarbled(left: number, all: number): string[] {
  if (left === 0 && all > 0) {
    throw new InputError(
      "Nothing in this PDF can be read: its fonts do not say which sign is which letter",
      "download it again, or copy the article's text from its page",
    );
  }
  if (left === all) return [];
  return [
    `${all - left} of the ${all} pages of this PDF hold signs that are no letters and are left out.`,
  ];
}

function checkLetters({ pages }: PdfText): string[] {
  const empty = pages.filter(
    ({ runs }) => runs.reduce((sum, { text }) => sum + text.trim().length, 0) < FEWEST_LETTERS,
  );
  if (empty.length === pages.length) {
    throw new InputError(
      "This PDF holds pictures of pages and no text, as a scanner makes them",
      "run text recognition (OCR) over it and try again, or copy the article's text from its page",
    );
  }
  if (empty.length < 2 && empty.length < pages.length / 3) return [];
  return [`${empty.length} of the ${pages.length} pages of this PDF hold no text.`];
}

function orderPages(pages: readonly Parameters<typeof orderLines>[0][]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const page of pages) {
    const ordered = orderLines(page, (lines.at(-1)?.column ?? -1) + 1);
    for (const line of ordered) lines.push(line);
  }
  return lines;
}

/** Without an abstract, the body begins at its first heading or paragraph of some length. */
function findBody(paragraphs: readonly LabelledParagraph[], after: number): number {
  const start = paragraphs.findIndex(
    ({ kind, heading, lines }, index) =>
      index > after &&
      ((kind === "heading" && heading?.kind === "part") || (kind === "text" && lines.length > 3)),
  );
  if (start < 0) return paragraphs.length;
  const above = paragraphs[start - 1];
  const isHeading = above?.kind === "heading" && above.page === paragraphs[start]?.page;
  return start - 1 > after && isHeading && namesIn(above).length === 0 ? start - 1 : start;
}

/** Beside a sidebar, the abstract may be read before the names. */
function authorsEnd(abstract: FoundAbstract | undefined, after: number, bodyAt: number): number {
  return abstract && abstract.textAt > after ? abstract.textAt : Math.max(bodyAt, after + 12);
}

function setAbstract({ parts }: FoundAbstract, words: Dictionary): string {
  const texts: string[] = [];
  for (const { heading, paragraphs, restAt } of parts) {
    const [text = "", ...more] = joinFlow(paragraphs, words);
    const own = text.slice(restAt).trim();
    // A paragraph that a column parted goes on.
    const last = texts.at(-1);
    if (heading === "" && last !== undefined && !/[.?!:)\]]$/u.test(last)) {
      texts[texts.length - 1] = joinLines([last, own], words);
    } else texts.push(heading === "" ? own : `${heading}: ${own}`);
    texts.push(...more);
  }
  return texts
    .flatMap(splitInlineHeadings)
    .filter((text) => text !== "")
    .join("\n\n");
}

function findType(paragraphs: readonly LabelledParagraph[], title: string) {
  const label = paragraphs
    .filter(({ page }) => page === 0)
    .flatMap(({ lines }) => lines)
    .map(({ text }) => readArticleLabel(closeSpacedLabel(text)))
    .find((type) => type !== undefined);
  return findArticleType(label, title);
}

function missing({ title, authors, abstract, sections }: StatedArticle): string[] {
  const fields: readonly (readonly [isMissing: boolean, name: string])[] = [
    [title === "", "title"],
    [authors.length === 0, "authors"],
    [abstract === "", "abstract"],
    [sections.every(({ heading }) => heading === ""), "headings"],
  ];
  const names = fields.filter(([isMissing]) => isMissing).map(([, name]) => name);
  if (names.length === 0) return [];
  return [`Not found in this PDF: ${names.join(", ")}. Compare with the file and add what it has.`];
}

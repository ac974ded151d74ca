import { InputError } from "../../kernel/index.ts";
import type { StatedArticle } from "../article.ts";
import { type ArticleFile, makeFile } from "../article-file.ts";
import { type Element, parseXml } from "../markup/parse-markup.ts";
import { allOf, childAt, firstOf, textOf } from "../markup/walk.ts";
import { findBreak } from "./find-break.ts";
import { findType } from "./find-type.ts";
import { attributeOf, dropPrefixes } from "./local-names.ts";
import { readAbstract } from "./read-abstract.ts";
import { readAuthors } from "./read-contributors.ts";
import { readDeclarations } from "./read-declarations.ts";
import { readFigures } from "./read-figures.ts";
import { readImprint } from "./read-imprint.ts";
import { readKeywords } from "./read-keywords.ts";
import { readLicence } from "./read-licence.ts";
import { readReferences } from "./read-references.ts";
import { readSections } from "./read-sections.ts";
import { readTables } from "./read-tables.ts";
import { readTitle } from "./read-title.ts";

/**
 * Reads the journal articles of an XML file by the tag sets of the National Library of Medicine,
 * from the Archiving DTD 2.0 to JATS 1.3: alone, in a `pmc-articleset`, or in an answer of OAI.
 * Articles inside articles (answers, letters of decision, translations) are not read.
 *
 * @throws {InputError} when there is no article in it of which anything can be read.
 */
export function readJats(text: string): ArticleFile {
  const markup = parseXml(text);
  const root = dropPrefixes(markup.root);
  const articles = allOf(root, "article").map(readOne).filter(isSomething);
  if (articles.length === 0) throw nothingToRead(root);
  const broken = findBreak(root, markup.unclosed);
  return makeFile(articles, broken === undefined ? [] : [broken]);
}

function readOne(article: Element): StatedArticle {
  const front = childAt(article, "front");
  const meta = childAt(front, "article-meta") ?? front;
  const language = attributeOf(article, "lang");
  const title = readTitle(meta);
  const licence = readLicence(childAt(meta, "permissions") ?? meta);
  return {
    title,
    authors: readAuthors(meta),
    type: findType(article, meta, title),
    abstract: readAbstract(meta, language),
    keywords: readKeywords(meta, language),
    references: readReferences(article),
    sections: readSections(article),
    figures: readFigures(article),
    tables: readTables(article),
    ...readImprint(front),
    ...(licence === undefined ? {} : { licence }),
    ...readDeclarations(article, meta),
  };
}

function isSomething({ title, abstract, sections }: StatedArticle): boolean {
  return title !== "" || abstract !== "" || sections.length > 0;
}

/** Servers answer in the same form to say that they have nothing. */
function nothingToRead(root: Element): InputError {
  const said = firstOf(root, "error") ?? firstOf(root, "Reply");
  const reason = textOf(said) || attributeOf(said, "error");
  return new InputError(
    reason === ""
      ? "This XML file holds no article that can be read"
      : `This XML file holds no article; its server says “${reason.slice(0, 200)}”`,
    "paste the text of the article's page instead, or give its DOI",
  );
}

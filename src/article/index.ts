export type {
  Article,
  ArticleRecord,
  ArticleType,
  Figure,
  Reference,
  Section,
  SectionKind,
  SourceSpan,
  StatedArticle,
  Table,
} from "./article.ts";
export { makeArticle } from "./article.ts";
export type { ArticleFile, Format } from "./article-file.ts";
export { makeFile } from "./article-file.ts";
export { maximumSourceLength } from "./check-source.ts";
export { findTypeInTitle } from "./find-type-in-title.ts";
export { doiOf, type Identifier, nameIdentifier } from "./identifiers/identifier.ts";
export { explainAddress, parseIdentifier } from "./identifiers/parse-identifier.ts";
export { readPasted } from "./pasted/read-pasted.ts";
export type { PdfPage, PdfRun, PdfText } from "./pdf/pdf-page.ts";
export { pictureStem } from "./picture-stem.ts";
export { type Hints, type ReadArticle, readArticle } from "./read-article.ts";

export type { Article, ArticleType, Reference, Section, SourceSpan } from "./article.ts";
export { maximumSourceLength } from "./check-source.ts";
export { findTypeInTitle } from "./find-type-in-title.ts";
export { readArticle } from "./read-article.ts";

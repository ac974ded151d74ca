export type { Article, ArticleType, Reference, Section, SourceSpan } from "./article.ts";
export { maximumSourceLength } from "./check-source.ts";
export { readArticle } from "./read-article.ts";

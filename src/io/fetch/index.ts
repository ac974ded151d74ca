export type { FetchOptions } from "./client.ts";
export { type FetchedAndRead, fetchAndRead } from "./fetch-and-read.ts";
export { fetchArticle } from "./fetch-article.ts";
export type { FetchedAnswer, FetchedArticle } from "./fetched-article.ts";
export { BASES, type Bases, type Service } from "./services.ts";

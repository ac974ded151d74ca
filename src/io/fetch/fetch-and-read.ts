import {
  type Article,
  type Identifier,
  makeFile,
  type ReadArticle,
  readArticle,
} from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import type { FetchOptions } from "./client.ts";
import { list } from "./explain-failures.ts";
import { fetchArticle } from "./fetch-article.ts";
import type { FetchedArticle } from "./fetched-article.ts";
import { mergeArticles } from "./merge-articles.ts";
import { SERVICE_NAMES } from "./services.ts";

/** An article as read, and what it was read from. */
export interface FetchedAndRead extends ReadArticle {
  readonly fetched: FetchedArticle;
}

/**
 * Fetches an article and reads it: one record, the full text's fields before those of the abstract's
 * record, each filled from the other. An article without an abstract comes back all the same, with a
 * notice.
 *
 * @throws {InputError} when there is nothing to be had.
 * @throws the signal's reason when it aborts.
 */
export async function fetchAndRead(
  identifier: Identifier,
  options: FetchOptions = {},
): Promise<FetchedAndRead> {
  const fetched = await fetchArticle(identifier, options);
  options.onStep?.("Reading");
  const notices: string[] = [...fetched.notices];
  const files: ReadArticle[] = [];
  for (const { source, from, content } of fetched.answers) {
    try {
      files.push(await readArticle(source));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      notices.push(`The ${content} of ${SERVICE_NAMES[from]} could not be read: ${error.message}`);
    }
    options.signal?.throwIfAborted();
  }
  const [best, ...others] = files.flatMap(({ records }) => records.slice(0, 1));
  const [bestFile] = files;
  if (!best || !bestFile) {
    throw new InputError(
      "what the services answered could not be read",
      "paste the article's text",
    );
  }
  const [record = best] =
    others.length === 0
      ? [best]
      : makeFile([mergeArticles(best.article, ...others.map(({ article }) => article))]).records;
  const read = files.flatMap((file) => file.notices);
  return {
    format: bestFile.format,
    records: [record],
    notices: [
      ...new Set([
        ...notices,
        ...settle(read, record.article, notices),
        ...missing(record.article, fetched),
      ]),
    ],
    fetched,
  };
}

/** Without what another source made up for, and what the services' own notices say better. */
function settle(
  read: readonly string[],
  { abstract }: Article,
  told: readonly string[],
): readonly string[] {
  const isTold = told.some((notice) => /\bretract|\bnot the article\b/iu.test(notice));
  return read
    .filter((notice) => abstract === "" || !/\bno abstract\b/iu.test(notice))
    .filter((notice) => !isTold || !/\bretracted\b|\bnotice about another\b/iu.test(notice));
}

function missing({ abstract, sections }: Article, { asked }: FetchedArticle): readonly string[] {
  if (abstract !== "" || sections.length > 0) return [];
  const names = asked.map((service) => SERVICE_NAMES[service]);
  return [`No abstract is available from ${list(names, "or")}: paste it here.`];
}

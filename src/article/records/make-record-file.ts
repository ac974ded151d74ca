import { InputError } from "../../kernel/index.ts";
import type { StatedArticle } from "../article.ts";
import { type ArticleFile, makeFile } from "../article-file.ts";
import { isArticle } from "./state-article.ts";

/** Nobody chooses among more; the rest of a database's export would only cost time. */
const MOST = 2000;

/** The records that are read, and a notice where there are more. */
export function limitRecords<T>(records: readonly T[]): {
  readonly kept: readonly T[];
  readonly notices: readonly string[];
} {
  if (records.length <= MOST) return { kept: records, notices: [] };
  const [most, all] = [MOST, records.length].map((count) => count.toLocaleString("en"));
  return {
    kept: records.slice(0, MOST),
    notices: [
      `Only the first ${most} of ${all} records were read; export fewer to see the others.`,
    ],
  };
}

/**
 * The file of the articles that were read; records that hold none are left out and counted.
 *
 * @param form what the file is, for the message: "RIS file"
 * @throws {InputError} when none is left.
 */
export function makeRecordFile(
  form: string,
  found: readonly StatedArticle[],
  notices: readonly string[] = [],
): ArticleFile {
  const articles = found.filter(isArticle);
  if (articles.length === 0) {
    throw new InputError(
      `This ${form} holds no article`,
      "export the article again with title and abstract, or paste its text",
    );
  }
  const empty = found.length - articles.length;
  if (empty === 0) return makeFile(articles, notices);
  const left =
    empty === 1
      ? "One record has no title and was left out."
      : `${empty} records have no title and were left out.`;
  return makeFile(articles, [...notices, left]);
}

import type { Article } from "../../article/index.ts";
import type { Reading } from "../../reading/index.ts";
import { explainFew } from "../select/explain-few.ts";
import { writeDrafts } from "./write-drafts.ts";
import { type QuizWish, writeQuestions } from "./write-questions.ts";

/**
 * Why an abstract gives so few questions ("The abstract states no result with a number, …"), in one
 * sentence for the person who brought it; `undefined` where it gives five or more, or as many as wished.
 */
export function whyFew(
  article: Article,
  reading: Reading,
  wish: QuizWish = {},
): string | undefined {
  const { length } = writeQuestions(article, reading, wish);
  if (length >= (wish.count ?? length + 1)) return undefined;
  return explainFew(reading, length, writeDrafts(article, reading, wish.seed));
}

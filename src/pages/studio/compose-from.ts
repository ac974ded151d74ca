import type { Article, ArticleType } from "../../article/index.ts";
import {
  composeDeck,
  type Exchange,
  type ExchangedDeck,
  type ExchangeOutcome,
  exchangeQuestion,
  findTemplate,
  formatDeck,
  templateFor,
} from "../../deck/index.ts";
import { whyFew } from "../../quiz/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { exchangesOf } from "./kept-exchanges.ts";

/** What kind of article it is: as its source says, or else as its abstract shows. */
export async function typeOf(article: Article): Promise<ArticleType> {
  return readAbstract(article, await loadRoleModel()).glance.type;
}

/** Why its deck has few questions; `undefined` where it has enough. */
export async function whyFewOf(article: Article): Promise<string | undefined> {
  return whyFew(article, readAbstract(article, await loadRoleModel()));
}

/**
 * The deck of an article as its Markdown, with the pictures that were brought for it and the
 * questions as they were exchanged, by the template for what kind of article it is.
 *
 * @throws {InputError} when there is nothing in it to make slides of.
 */
export async function composeFrom(
  article: Article,
  pictures: ReadonlyMap<string, string>,
): Promise<string> {
  return (await composeExchanged(article, pictures, exchangesOf(article))).markdown;
}

/** The same with other exchanges, and what came of the last of them. */
export async function composeExchanged(
  article: Article,
  pictures: ReadonlyMap<string, string>,
  exchanges: readonly Exchange[],
): Promise<{ readonly markdown: string; readonly outcome: ExchangeOutcome }> {
  const reading = readAbstract(article, await loadRoleModel());
  const template = findTemplate(templateFor(reading.glance.type));
  let made: ExchangedDeck & { readonly outcome: ExchangeOutcome } = {
    deck: composeDeck(article, reading, template, pictures),
    seen: new Map(),
    outcome: "none",
  };
  for (const exchange of exchanges) made = exchangeQuestion(made, article, reading, exchange);
  return { markdown: formatDeck(made.deck), outcome: made.outcome };
}

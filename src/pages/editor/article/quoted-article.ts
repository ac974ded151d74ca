import { type ArticleRecord, makeArticle } from "../../../article/index.ts";
import { parseDeck, quotedSource } from "../../../deck/index.ts";

/**
 * The article as far as a deck quotes it: its abstract, with what the front matter cites. It is all
 * there is of the article of a deck that came by a link; `undefined` where it quotes nothing.
 */
export function quotedArticle(markdown: string): ArticleRecord | undefined {
  const { deck } = parseDeck(markdown);
  const abstract = quotedSource(deck);
  if (abstract === undefined || abstract.trim() === "") return undefined;
  const { title = deck.front.title, authors = [], journal, year, doi } = deck.front.article ?? {};
  const article = makeArticle({
    title,
    authors,
    abstract,
    ...(journal === undefined ? {} : { journal }),
    ...(year === undefined ? {} : { year }),
    ...(doi === undefined ? {} : { doi }),
  });
  return { article, text: abstract };
}

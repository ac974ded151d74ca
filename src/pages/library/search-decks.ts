import { parseDeck } from "../../deck/index.ts";
import type { DeckSummary } from "../../library/index.ts";

/** A deck of the list, with what its card says of it. */
export interface ListedDeck extends DeckSummary {
  readonly authors: readonly string[];
  readonly journal?: string;
  readonly year?: number;
  readonly lang?: string;
}

/** What the front matter of a deck says; its slides are not parsed, there may be a hundred decks. */
export function listDeck(deck: DeckSummary): ListedDeck {
  const front = /^---[ \t]*\r?\n[\s\S]{0,20000}?\n---[ \t]*(?:\r?\n|$)/u.exec(deck.markdown);
  const { article, lang } = parseDeck(front?.[0] ?? "").deck.front;
  const { authors = [], journal, year } = article ?? {};
  return {
    ...deck,
    authors,
    ...(journal === undefined ? {} : { journal }),
    ...(year === undefined ? {} : { year }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** The decks that have every word of the query in their title, authors or text, in their order. */
export function searchDecks(decks: readonly ListedDeck[], query: string): readonly ListedDeck[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return decks;
  return decks.filter((deck) => {
    const text = foldedText(deck);
    return words.every((word) => text.includes(word));
  });
}

const folded = new WeakMap<ListedDeck, string>();

/** Folded once: every key in the search field asks for it. */
function foldedText(deck: ListedDeck): string {
  const known = folded.get(deck);
  if (known !== undefined) return known;
  const { title, authors, markdown } = deck;
  // A picture in the text is no words.
  const text = fold([title, ...authors, markdown.replace(/data:[^)\s]*/gu, "")].join("\n"));
  folded.set(deck, text);
  return text;
}

/** As typed by somebody without the keys for “é” and “ﬁ”. */
const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

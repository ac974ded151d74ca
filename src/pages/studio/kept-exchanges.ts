import type { Article } from "../../article/index.ts";
import type { Exchange } from "../../deck/index.ts";
import { tabText } from "../../io/browser/index.ts";
import { hashName } from "../../kernel/index.ts";

const KEY = "journal-club:exchanges";

/**
 * Which questions of the article's deck were exchanged, in order: a deck that is made anew, after a
 * reload or on the way back from presenting, has them again.
 */
export function exchangesOf(article: Article): readonly Exchange[] {
  try {
    const { of, exchanges } = JSON.parse(tabText.read(KEY) ?? "null") ?? {};
    return of === nameOf(article) && Array.isArray(exchanges) ? exchanges.filter(isExchange) : [];
  } catch {
    return [];
  }
}

export function keepExchanges(article: Article, exchanges: readonly Exchange[]): void {
  tabText.write(KEY, JSON.stringify({ of: nameOf(article), exchanges }));
}

/** By what its questions are written from: a mended title is still the same article. */
function nameOf({ title, abstract }: Article): string {
  return hashName(abstract || title);
}

function isExchange(value: unknown): value is Exchange {
  const { id, wish } = (value ?? {}) as Partial<Exchange>;
  return typeof id === "string" && (wish === "alike" || wish === "harder");
}

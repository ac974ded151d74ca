import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashName } from "../../kernel/index.ts";

/** Where the deck went, and where an earlier, different one was kept. */
export interface WrittenDeck {
  readonly path: string;
  readonly kept?: string;
}

/**
 * Writes `deck.md` and, beside it, the article that it was made from. A deck that is there and
 * differs is kept under a name of its own: someone may have edited it.
 */
export function writeDeck(folder: string, deck: string, article: string): WrittenDeck {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "deck.md");
  const earlier = existsSync(path) ? readFileSync(path, "utf8") : deck;
  const kept = earlier === deck ? undefined : join(folder, `deck.${hashName(earlier)}.md`);
  if (kept) writeFileSync(kept, earlier);
  writeFileSync(path, deck);
  const source = join(folder, "article.txt");
  if (!existsSync(source) || readFileSync(source, "utf8") !== article)
    writeFileSync(source, article);
  return kept ? { path, kept } : { path };
}

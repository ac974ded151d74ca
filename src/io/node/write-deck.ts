import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashName } from "../../kernel/index.ts";

/** Where the deck went, and where an earlier, different one was kept. */
export interface WrittenDeck {
  readonly path: string;
  readonly kept?: string;
}

/**
 * Writes `deck.md` and, beside it, the article that it was made from. A file that is there and
 * differs is kept under a name of its own: someone may have edited the deck, and `article.txt` may
 * be another article.
 */
export function writeDeck(folder: string, deck: string, article: string): WrittenDeck {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "deck.md");
  const kept = replaceFile(path, deck);
  replaceFile(join(folder, "article.txt"), article);
  return kept ? { path, kept } : { path };
}

/** The path under which an earlier file that differed is kept: `deck.md` as `deck.1a2b3c4d.md`. */
function replaceFile(path: string, text: string): string | undefined {
  const earlier = existsSync(path) ? readFileSync(path) : undefined;
  // A byte-order mark alone is no difference; other bytes are, even if they decode to this text.
  if (earlier && [text, `\ufeff${text}`].some((same) => earlier.equals(Buffer.from(same)))) {
    return undefined;
  }
  let kept: string | undefined;
  if (earlier) {
    kept = path.replace(/(\.\w+)$/u, `.${hashName(earlier.toString("latin1"))}$1`);
    if (!existsSync(kept)) copyFileSync(path, kept);
  }
  writeFileSync(path, text);
  return kept;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** A deck as the program made it, the talk that a person made of it, and the article; anything else beside a deck stays private to its author. */
const PUBLISHED = ["deck.md", "talk.md", "article.txt"] as const;

/** A slug as `npm start` makes them; in an address it cannot climb out of the folder. */
const ADDRESS = /^\/decks\/([\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*)\/(deck\.md|talk\.md|article\.txt)$/u;

/**
 * Publishes `decks/<slug>/{deck.md,talk.md,article.txt}` at the same relative address: copied into the
 * built site, and read afresh at each request by `vite dev`.
 *
 * @param folder absolute path of the folder that holds one folder for each deck
 */
export function deckFiles(folder: string): Plugin {
  return {
    name: "journal-club:deck-files",
    generateBundle() {
      for (const { slug, name, source } of listDeckFiles(folder)) {
        this.emitFile({ type: "asset", fileName: `decks/${slug}/${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const source = readDeckAddress(folder, request.url ?? "");
        if (source === undefined) return next();
        response.setHeader("Content-Type", "text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(source);
      });
    },
  };
}

/** Every file to publish, in the order of the slugs, so that a build is the same everywhere. */
export function listDeckFiles(folder: string) {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
  return slugs.flatMap((slug) =>
    PUBLISHED.flatMap((name) => {
      const source = readIfThere(join(folder, slug, name));
      return source === undefined ? [] : [{ slug, name, source }];
    }),
  );
}

/** The bytes at `/decks/<slug>/deck.md`, `…/talk.md` or `…/article.txt`; undefined for any other address. */
export function readDeckAddress(folder: string, url: string): Buffer | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const [, slug, name] = ADDRESS.exec(path) ?? [];
  return slug && name ? readIfThere(join(folder, slug, name)) : undefined;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

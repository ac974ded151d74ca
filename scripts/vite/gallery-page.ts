import type { Plugin } from "vite";
import { loadTypeScript } from "../setup/load-typescript.mjs";
import { listDeckFiles } from "./deck-files.ts";

interface ShippedDeck {
  readonly slug: string;
  readonly deck: string;
  readonly talk?: string;
}

/** Where the page has room for the decks. */
const PLACE = "<!-- gallery -->";

/**
 * Writes the decks that ship into `gallery.html`, so that it needs no script to be read: in the
 * build, and at each request of `vite dev`.
 *
 * @param folder absolute path of the folder that holds one folder for each deck
 */
export function galleryPage(folder: string): Plugin {
  return {
    name: "journal-club:gallery-page",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        if (!html.includes(PLACE)) return html;
        const { galleryHtml } = (await loadTypeScript("src/pages/gallery/gallery-html.ts")) as {
          galleryHtml(decks: readonly ShippedDeck[]): string;
        };
        return html.replace(PLACE, () => galleryHtml(listShipped(folder)));
      },
    },
  };
}

/** The decks of that folder with their texts; a folder without a deck is none. */
export function listShipped(folder: string): ShippedDeck[] {
  const files = listDeckFiles(folder);
  const read = (slug: string, name: string) =>
    files.find((file) => file.slug === slug && file.name === name)?.source.toString("utf8");
  return [...new Set(files.map(({ slug }) => slug))].flatMap((slug) => {
    const deck = read(slug, "deck.md");
    const talk = read(slug, "talk.md");
    return deck === undefined ? [] : [{ slug, deck, ...(talk === undefined ? {} : { talk }) }];
  });
}

import type { Plugin } from "vite";
import { loadTypeScript } from "../setup/load-typescript.mjs";
import { listDeckFiles } from "./deck-files.ts";

/** From `decks/<slug>/` to the root of the site: any host, under any sub-path. */
const ROOT = "../../";

interface PrerenderedDeck {
  readonly title: string;
  readonly lang: string;
  readonly html: string;
  readonly builtFrom: string;
}

/**
 * Gives every deck a page of its own, `decks/<slug>/`, with all slides in the HTML and the style
 * inside: one answer of the server, and the first slide is on the screen. It is the first page of
 * the site with the deck put in, so that both run the same script.
 *
 * @param folder absolute path of the folder that holds one folder for each deck
 */
export function deckPages(folder: string): Plugin {
  return {
    name: "journal-club:deck-pages",
    enforce: "post",
    generateBundle: {
      // Behind Vite's own, which writes the page.
      order: "post",
      async handler(_, bundle) {
        const shell = bundle["index.html"];
        if (shell?.type !== "asset") throw new Error("the site has no index.html to make pages of");
        const { prerenderDeck } = (await loadTypeScript(
          "src/pages/prerender/prerender-deck.ts",
        )) as { prerenderDeck(markdown: string, root: string): Promise<PrerenderedDeck> };
        const read = (file: string) => {
          const asset = bundle[file];
          return asset?.type === "asset" ? String(asset.source) : undefined;
        };
        // One answer of the server less before a link's first slide.
        shell.source = inlineStyles(String(shell.source), read);
        for (const { slug, name, source } of listDeckFiles(folder)) {
          if (name !== "deck.md") continue;
          const deck = await prerenderDeck(source.toString("utf8"), ROOT);
          const page = makeDeckPage(String(shell.source), deck);
          this.emitFile({
            type: "asset",
            fileName: `decks/${slug}/index.html`,
            source: page,
          });
        }
      },
    },
  };
}

/** @param read gives a file of the site by its path from the root */
export function inlineStyles(html: string, read: (file: string) => string | undefined): string {
  return html.replace(
    /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/gu,
    (link, file: string) => {
      const style = read(file);
      return style === undefined ? link : `<style>${style.trim()}</style>`;
    },
  );
}

/** @param shell HTML of the site's first page, as built */
export function makeDeckPage(
  shell: string,
  { title, lang, html, builtFrom }: PrerenderedDeck,
): string {
  const script = /\s*<script type="module"[^>]*><\/script>/u;
  const [tag = ""] = script.exec(shell) ?? [];
  const page = shell
    .replace(script, "")
    // What the script needs is asked for with it: before the slides it would be in their way.
    .replace(/\s*<link rel="modulepreload"[^>]*>/gu, "")
    .replace(/<html lang="[^"]*">/u, () => `<html lang="${escapeText(lang)}" data-root="${ROOT}">`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeText(title)} · journal-club</title>`)
    .replace(/<meta name="description" content="[^"]*">/u, () => describe(title));
  // Last of all: addresses in the slides are the deck's own.
  return turnAddresses(page).replace(
    /<div id="app">.*<\/div>/su,
    () => `<div id="app" data-deck="${builtFrom}">${html}</div>${turnAddresses(tag)}`,
  );
}

/** What chat programs and search engines show of a link to the page. */
function describe(title: string): string {
  const name = escapeText(title);
  return `<meta name="description" content="${name}: slides, with the sentence behind each claim, and questions.">
    <meta property="og:title" content="${name}">`;
}

const turnAddresses = (html: string) => html.replace(/((?:href|src)=")\.\//gu, `$1${ROOT}`);

function escapeText(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
}

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentPolicy } from "./scripts/vite/content-policy.ts";
import { deckFiles } from "./scripts/vite/deck-files.ts";
import { deckPages } from "./scripts/vite/deck-pages.ts";
import { galleryPage } from "./scripts/vite/gallery-page.ts";
import { leanKatexFaces } from "./scripts/vite/lean-katex.ts";
import { leanReveal, leanRevealStyle } from "./scripts/vite/lean-reveal.ts";
import { offlineSite } from "./scripts/vite/offline-site.ts";
import { playerPage } from "./scripts/vite/player-page.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages a person opens: one HTML file each, directly in `src/pages`. */
const pages = readdirSync(at("src/pages"))
  .filter((name) => name.endsWith(".html"))
  .map((name) => at(`src/pages/${name}`));

/** What a first slide is drawn with, besides the script of the page itself. */
const FIRST =
  /vite.preload-helper|src.(?:kernel.(?:errors|hash)|share.(?:base64url|packed-deck|mend-link|utf8|unmix-opening|mixing.[\w-]+|dictionary.opening)|io.browser.(?:fetch-deck|inflate-link|unpack-link)|pages.(?:site-root|reader-frame|first-slide.[\w-]+))\.ts|preload-helper/u;

/** What a deck is read and drawn with. */
const SLIDES =
  /src.(?:kernel.(?:fold-text|random)|figures.(?:[\w-]+|mechanism.(?:mechanism|estimate-scale|wrap-label|load-diagrams))|quiz.(?:parse-question|attributes|kinds.[\w-]+)|deck.(?:columns|deck|doi-url|escape-html|evidence-name|fences|front-matter|headline|markdown|other-source|parse-deck|parse-slide|plan-talk|render-presented|render-slide|math.(?:find-math|load-math)|yaml.[\w-]+))\.ts|node_modules.(?:marked|zustand)./u;

export default defineConfig({
  root: at("src/pages"),
  // Relative addresses: the built site works on any host, under any sub-path.
  base: "./",
  // An address that does not exist answers 404 instead of the first page: `?src=` relies on it.
  appType: "mpa",
  css: { postcss: { plugins: [leanRevealStyle(), leanKatexFaces()] } },
  plugins: [
    leanReveal(at("src/present/left-out")),
    contentPolicy(),
    deckFiles(at("decks")),
    deckPages(at("decks")),
    playerPage(at("src/pages/player/player.ts")),
    galleryPage(at("decks")),
    // Last: it lists what all others have made.
    offlineSite(at("src/pages/offline/service-worker.ts"), readdirSync(at("src/pages/public"))),
  ],
  server: { host: "127.0.0.1", fs: { allow: [at(".")] } },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  build: {
    outDir: at("dist/site"),
    emptyOutDir: true,
    // Our policy takes faces from files only; a small one would stand in the style.
    assetsInlineLimit: (file: string) => (file.endsWith(".woff2") ? false : undefined),
    // The polyfill is an inline script, which our policy forbids; every browser we target preloads.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages,
      output: {
        // What the first script shares with others comes in one file with it, not in six.
        codeSplitting: {
          groups: [
            { name: "first", test: FIRST },
            // What every page with a deck needs: two dozen files would cost a phone a second.
            { name: "slides", test: SLIDES, includeDependenciesRecursively: false },
          ],
        },
        // Not every host knows that .mjs is JavaScript; a worker of another type is refused.
        assetFileNames: ({ names: [name = ""] }) =>
          name.endsWith(".mjs") ? "assets/[name]-[hash].js" : "assets/[name]-[hash][extname]",
      },
    },
  },
});

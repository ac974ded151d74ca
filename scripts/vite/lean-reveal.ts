import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CSSOptions, Plugin } from "vite";

type StylePlugin = NonNullable<
  Exclude<CSSOptions["postcss"], string | undefined>["plugins"]
>[number];

/** Its package lets nobody ask for package.json. */
const FOLDER = join(dirname(createRequire(import.meta.url).resolve("reveal.js")), "..");

/** The parts of reveal.js that are left out, and what of `src/present/left-out` stands there instead. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "controllers/autoanimate": "nothing",
  "controllers/backgrounds": "nothing",
  "controllers/notes": "nothing",
  "controllers/overlay": "nothing",
  "controllers/printview": "nothing",
  "controllers/scrollview": "nothing",
  "controllers/slidenumber": "nothing",
  "controllers/slidecontent": "slide-content",
  "components/playback": "nothing",
};

/**
 * What reveal.js does at each change of slide and need not here, each with what stands there instead.
 * It reads the slide out whole, at the price of the style of all that is on it: `tell-slides.ts` says
 * it. It fits the slides to the window anew, which makes the browser lay out the page at once, though
 * the window is as large as before. And it looks in every slide for slides within: ours have none.
 */
export const CHANGED: readonly (readonly [theirs: string, ours: string])[] = [
  ["function getStatusText( node ) {", "function getStatusText( node ) {\n\t\treturn '';"],
  [
    "updateSlidesVisibility();\n\n\t\tlayout();\n\n\t\t// Update the overview",
    "updateSlidesVisibility();\n\n\t\t// Update the overview",
  ],
  ["if( element.querySelector( 'section' ) ) {", "if( false ) {"],
  ["let verticalSlides = Util.queryAll( horizontalSlide, 'section' ),", "let verticalSlides = [],"],
];

/** Classes and attributes of what is left out, or never asked for: their style goes with them. */
const UNUSED =
  /\.(?:backgrounds|slide-background|r-|stretch|stack|items-|justify-|reveal-scroll|loading-scroll-mode|reveal-print|cube|page|zoom|convex|concave|linear|slide[.\s]|default|roll|rtl|speaker-notes|show-notes|playback|has-(?:parallax|dark|light)|hljs|navigate-(?:up|down)|embedded|fade-|semi-fade|zoom-in|strike|grow|shrink|highlight|custom|current-visible)|\[data-(?:transition|auto-animate|background|preview|markdown)[\^~*|]?=|iframe|section>section|html:not\(\.print-pdf\)/u;
const KEPT = /\[data-transition=(?:fade|none)\]|\[data-transition-speed|controls/u;

/**
 * reveal.js from its sources, without the parts that our talks never use.
 *
 * @param leftOut absolute path of the folder with what stands in their place
 */
export function leanReveal(leftOut: string): Plugin {
  return {
    name: "journal-club:lean-reveal",
    enforce: "pre",
    config: () => ({ optimizeDeps: { exclude: ["reveal.js"] } }),
    resolveId(source, importer) {
      if (source === "reveal.js") return join(FOLDER, "js/reveal.js");
      if (!importer?.startsWith(join(FOLDER, "js"))) return undefined;
      const part = LEFT_OUT[source.replace(/^\.{1,2}\//u, "")];
      return part && join(leftOut, `${part}.ts`);
    },
    transform(code, id) {
      if (id.startsWith(join(FOLDER, "js/reveal.js"))) {
        let lean = code.replaceAll("\r\n", "\n");
        for (const [theirs, ours] of CHANGED) {
          if (!lean.includes(theirs)) throw new Error(`reveal.js has changed: no “${theirs}”`);
          lean = lean.replace(theirs, () => ours);
        }
        return { code: lean, map: null };
      }
      return undefined;
    },
  };
}

/** The style of reveal.js without the rules that only concern what is left out: a plugin of PostCSS. */
export function leanRevealStyle(): StylePlugin {
  const isTheirs = (at: { source?: { input: { file?: string } } | undefined }) =>
    at.source?.input.file?.startsWith(FOLDER) === true;
  return {
    postcssPlugin: "journal-club:lean-reveal-style",
    OnceExit(sheet) {
      sheet.walkRules((rule) => {
        if (!isTheirs(rule) || !rule.selectors) return;
        const kept = keepSelectors(rule.selectors);
        if (kept.length === 0) rule.remove();
        else if (kept.length < rule.selectors.length) rule.selectors = kept;
      });
      sheet.walkAtRules(/^media$/u, (rule) => {
        if (isTheirs(rule) && rule.nodes?.length === 0) rule.remove();
      });
    },
  };
}

/** Those of a rule's selectors that something of ours can match. */
export function keepSelectors(selectors: readonly string[]): string[] {
  return selectors.filter(
    (each) => !UNUSED.test(each.replace(/:not\([^)]*\)/gu, "")) || KEPT.test(each),
  );
}

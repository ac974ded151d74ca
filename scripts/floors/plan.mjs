/**
 * The plan of the house, as docs/architecture.md draws it. A folder's floor is its row here;
 * imports point to a lower row, never to the same one.
 */
export const FLOORS = [
  ["kernel", "words"],
  ["article", "figures"],
  ["reading"],
  ["quiz"],
  ["deck"],
  ["share", "export", "live", "library"],
  ["io/pdf"],
  ["io/browser", "io/fetch", "io/node", "store"],
  ["elements"],
  ["present"],
  ["pages", "cli"],
];

/** The highest floor that compiles without DOM and Node. */
export const HIGHEST_PURE_FLOOR = 5;

/** Packages that may be imported in one place only: a folder, or one file of it. */
export const GATEWAYS = [
  { name: /^marked(\/|$)/, only: ["src/deck/"] },
  { name: /^@dagrejs(\/|$)/, only: ["src/figures/mechanism/lay-out-graph.ts"] },
  { name: /^katex(\/|$)/, only: ["src/deck/math/draw-math.ts", "src/elements/math-style.ts"] },
  { name: /^ts-fsrs(\/|$)/, only: ["src/quiz/schedule.ts"] },
  { name: /^reveal\.js(\/|$)/, only: ["src/present/"] },
  { name: /^pdfjs-dist(\/|$)/, only: ["src/io/"] },
  { name: /^pptxgenjs(\/|$)/, only: ["src/export/pptx/"] },
  { name: /^sql\.js(\/|$)/, only: ["src/io/", "src/export/test-database.ts"] },
  { name: /^sql\.js(\/|$)/, only: ["src/io/", "src/export/test-database.ts"] },
  { name: /^idb(\/|$)/, only: ["src/io/browser/repository/"] },
  { name: /^node-diff3(\/|$)/, only: ["src/library/", "src/pages/editor/"] },
  { name: /^@(?:codemirror|lezer)(\/|$)/, only: ["src/pages/editor/"] },
  { name: /^uqr(\/|$)/, only: ["src/share/draw-qr.ts"] },
  { name: /^zustand(\/|$)/, only: ["src/store/"] },
  { name: /^(lit|lit-html|lit-element|@lit|@lit-labs)(\/|$)/, only: ["src/elements/"] },
];

/** Names that reach outside a pure function's arguments. */
export const IMPURE_NAMES = new Set([
  "Buffer",
  "XMLHttpRequest",
  "WebSocket",
  "caches",
  "crypto",
  "document",
  "fetch",
  "globalThis",
  "indexedDB",
  "localStorage",
  "navigator",
  "performance",
  "process",
  "require",
  "self",
  "sessionStorage",
  "window",
]);

/**
 * Where a file lives.
 *
 * @param {string} file path from the root, with "/": `src/io/node/read-file.ts`
 * @returns {{ folder: string, floor: number } | undefined} undefined outside every known folder
 */
export function locate(file) {
  for (const [floor, folders] of FLOORS.entries()) {
    const folder = folders.find((name) => file.startsWith(`src/${name}/`));
    if (folder) return { folder, floor };
  }
  return undefined;
}

/** Tests may read files and clocks; they keep to the floors all the same. */
export function isTest(file) {
  return /\.test\.[cm]?[jt]sx?$/.test(file);
}

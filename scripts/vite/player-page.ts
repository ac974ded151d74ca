import { createHash } from "node:crypto";
import { constants, gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";

/** The page that an exported deck is put into: without what draws formulas, a third lighter, or with. */
const PLAYERS = { "player.html": false, "player-math.html": true } as const;

/**
 * Runs in the page: unpacks the program and runs it. A script that another has put into the page is
 * run when its hash stands in the policy; modules would not be, since a file on disk has no origin.
 */
const UNPACK = `(async()=>{const b=Uint8Array.from(atob(document.getElementById("program").textContent.trim()),c=>c.charCodeAt(0));const s=document.createElement("script");s.textContent=await new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream("gzip"))).text();document.body.append(s)})()`;

/**
 * Writes `player.html`: reader and presenter as one page that needs no other file. Its program is
 * packed, which leaves a third of it; the policy names both scripts by their hashes and nothing else.
 *
 * @param entry absolute path of the program
 */
export function playerPage(entry: string): Plugin {
  return {
    name: "journal-club:player-page",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // Before the list of the site's files is made.
      order: "pre",
      async handler() {
        for (const [fileName, hasMath] of Object.entries(PLAYERS)) {
          const program = await buildProgram(entry, hasMath);
          this.emitFile({ type: "asset", fileName, source: makePlayer(program) });
        }
      },
    },
  };
}

/** @param program one classic script, its styles in it */
export function makePlayer(program: string): string {
  const packed = gzipSync(program, { level: constants.Z_BEST_COMPRESSION }).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(UNPACK)} ${hashOf(program)}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>journal-club</title>
</head>
<body>
<div id="app"><noscript>This deck needs JavaScript to be shown; its text stands below, in the source of this page.</noscript></div>
<script type="application/json" id="deck">{}</script>
<script type="text/plain" id="program">${packed}</script>
<script>${UNPACK}</script>
</body>
</html>
`;
}

const hashOf = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Stands for a library that a deck has no use for. */
const withoutMath: Plugin = {
  name: "journal-club:without-math",
  enforce: "pre",
  resolveId: (id) => (/^katex(?:\/|$)/u.test(id) ? "\0nothing" : undefined),
  load: (id) => (id === "\0nothing" ? "export default {};" : undefined),
};

async function buildProgram(entry: string, hasMath: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: hasMath ? [] : [withoutMath],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      cssMinify: true,
      lib: { entry, formats: ["iife"], name: "player", fileName: () => "player.js" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const { output } of outputs as { output: readonly { code?: string }[] }[]) {
    if (output[0]?.code) return output[0].code;
  }
  throw new Error("the page of exported decks could not be built");
}

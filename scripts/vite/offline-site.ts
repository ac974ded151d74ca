import { createHash } from "node:crypto";
import { build, type Plugin } from "vite";

/** What reads PDF files, draws formulas, and makes other kinds of files: megabytes, for few people. */
const LATER =
  /^assets\/(?:pdf\.min-|sql-|pptx-|KaTeX_|draw-math-|math-style-)|^player(?:-math)?\.html$/u;
/** No page needs it: it is how the site finds its way onto a machine. */
const WORKER = "service-worker.js";

/**
 * Writes `service-worker.js`, which keeps the site for use without a network: the worker's source
 * as one plain script, and in it the files of this build.
 *
 * @param source absolute path of the worker
 * @param others files that are copied beside what is built
 */
export function offlineSite(source: string, others: readonly string[]): Plugin {
  return {
    name: "journal-club:offline-site",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = Object.entries(bundle).map(
          ([name, file]) =>
            [name, file.type === "chunk" ? file.code : file.source] as readonly [
              string,
              string | Uint8Array,
            ],
        );
        this.emitFile({
          type: "asset",
          fileName: WORKER,
          source: await buildWorker(source, listSite(files, others)),
        });
      },
    },
  };
}

/** The files of a build; `version` changes with the content of any of them. */
export function listSite(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  others: readonly string[],
) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256");
  for (const [name, content] of sorted) hash.update(`${name}\0`).update(content).update("\0");
  const names = [...sorted.map(([name]) => name), ...others];
  return {
    version: hash.digest("hex").slice(0, 12),
    core: names.filter((name) => !LATER.test(name)),
    later: names.filter((name) => LATER.test(name)),
  };
}

async function buildWorker(source: string, site: ReturnType<typeof listSite>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { SITE_FILES: JSON.stringify(site) },
    build: {
      write: false,
      lib: { entry: source, formats: ["iife"], name: "worker", fileName: () => WORKER },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const { output } of outputs as { output: readonly { code?: string }[] }[]) {
    if (output[0]?.code) return output[0].code;
  }
  throw new Error("the service worker could not be built");
}

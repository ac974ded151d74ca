import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.mjs";

/**
 * Loads a TypeScript module of the repository into Node, bundled as we ship it, so that what is
 * timed is what people run.
 *
 * @param {string} file path from the root: "bench/roles.ts"
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function loadTypeScript(file) {
  const { build } = await import("vite");
  // Inside the repository, so that packages left outside the bundle are found.
  const outDir = mkdtempSync(join(ROOT, "node_modules/.journal-club-"));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: "error",
      publicDir: false,
      ssr: { target: "node" },
      build: {
        ssr: join(ROOT, file),
        outDir,
        target: "node20",
        minify: false,
        rolldownOptions: {
          output: { format: "es", entryFileNames: "entry.mjs", codeSplitting: false },
        },
      },
    });
    return await import(pathToFileURL(join(outDir, "entry.mjs")).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

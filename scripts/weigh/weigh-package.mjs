import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { findUsedNames } from "./find-used-names.mjs";

/**
 * What a package adds to what we ship: the names we import from it (all of it where we import
 * nothing yet), bundled alone, minified, compressed with brotli.
 *
 * @param {string} root
 * @param {string} name
 * @returns {Promise<number>} bytes
 */
export async function weighPackage(root, name) {
  const used = findUsedNames(root, name);
  if (used.size === 0) used.set(name, new Set(["*"]));
  const require = createRequire(join(root, "package.json"));
  let bytes = 0;
  const lines = [];
  for (const [address, names] of used) {
    if (address.endsWith(".css")) {
      bytes += brotliCompressSync(readFileSync(require.resolve(address))).length;
    } else if (names.has("*")) {
      // The default of a CommonJS module is no part of `export *`.
      lines.push(`export * as x${lines.length} from "${address}";`);
    } else if (names.size > 0) {
      const list = [...names].map((each) => `${each} as x${lines.length}_${each}`);
      lines.push(`export { ${list.join(", ")} } from "${address}";`);
    }
  }
  if (lines.length === 0) return bytes;
  const code = await bundle(root, lines.join("\n"));
  return bytes + brotliCompressSync(code).length;
}

async function bundle(root, source) {
  const entry = "virtual:weigh";
  const { output } = await build({
    root,
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    // As in a production build, also where NODE_ENV is "test".
    resolve: { conditions: ["module", "browser", "production"] },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "weigh",
        resolveId: (id) => (id === entry ? join(root, "weigh.js") : undefined),
        load: (id) => (id === join(root, "weigh.js") ? source : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
  });
  return output.map((part) => part.code ?? "").join("");
}

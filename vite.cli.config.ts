import { chmodSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npx journal-club` runs the file itself, so the system must be allowed to. */
const executable: Plugin = {
  name: "journal-club:executable",
  writeBundle(options, bundle) {
    for (const name of Object.keys(bundle)) {
      if (options.dir && name.endsWith(".js")) chmodSync(join(options.dir, name), 0o755);
    }
  },
};

/** The command line as one file that needs Node and nothing else, not even node_modules. */
export default defineConfig({
  root: at("."),
  publicDir: false,
  plugins: [executable],
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: at("src/cli/main.ts"),
    outDir: at("dist/cli"),
    emptyOutDir: true,
    target: "node20",
    // A stack trace in a bug report should be readable.
    minify: false,
    rolldownOptions: {
      output: {
        format: "es",
        entryFileNames: "journal-club.js",
        banner: "#!/usr/bin/env node",
        codeSplitting: false,
      },
    },
  },
});

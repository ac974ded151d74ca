#!/usr/bin/env node
// What `npx journal-club` runs. It stands in the repository, not in dist/, because npx remembers
// a package whose command was missing at first sight and then never finds it, built or not.
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/journal-club.js", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  console.error("journal-club: the command line is not built yet; run `npm run build` first.");
  process.exitCode = 2;
}

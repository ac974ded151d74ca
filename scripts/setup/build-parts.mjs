import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { Stop } from "./stop.mjs";

const SHARED = ["src", "templates", "models", "package-lock.json", "tsconfig.json"];

/** The two things a build makes, and all that they are made from. */
export const PARTS = {
  cli: {
    config: "vite.cli.config.ts",
    result: "dist/cli/journal-club.js",
    sources: [...SHARED, "vite.cli.config.ts"],
  },
  site: {
    config: "vite.config.ts",
    result: "dist/site",
    sources: [...SHARED, "vite.config.ts", "scripts/vite", "decks"],
  },
};

/**
 * Builds one part, and notes what it was built from.
 *
 * @param {"cli" | "site"} part
 * @throws {Stop} with the bundler's message
 */
export async function buildPart(part) {
  const { config, sources } = PARTS[part];
  const note = noteOf(part);
  rmSync(note, { force: true });
  const hash = hashSources(ROOT, sources);
  const vite = [process.execPath, "node_modules/vite/bin/vite.js"];
  const { code, output } = await runCommand([
    ...vite,
    "build",
    "--config",
    config,
    "--logLevel",
    "warn",
  ]);
  // Vite only warns of a stylesheet or picture that is not there, and ships a page without it.
  const incomplete = output.includes("doesn't exist at build time");
  if (code !== 0 || incomplete)
    throw new Stop(`${output.trim()}\n\nThe build of the ${part} failed.`);
  if (output.trim()) console.log(output.trim());
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(note, hash);
}

/** Builds a part when it is missing or was made from other sources. */
export async function ensureBuilt(part) {
  if (isBuilt(part)) return;
  console.log(`Building the ${part === "cli" ? "command line" : "site"} …`);
  await buildPart(part);
}

function isBuilt(part) {
  const { result, sources } = PARTS[part];
  const note = noteOf(part);
  if (!existsSync(join(ROOT, result)) || !existsSync(note)) return false;
  return readFileSync(note, "utf8") === hashSources(ROOT, sources);
}

function noteOf(part) {
  return join(ROOT, `dist/${part}.built-from`);
}

/**
 * By content: times of files say little after a clone, a checkout or a copy.
 *
 * @param {string} root
 * @param {readonly string[]} sources files and folders from the root; absent ones count as absent
 * @returns {string} hex
 */
export function hashSources(root, sources) {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => listFiles(root, source))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function listFiles(root, path) {
  if (!existsSync(join(root, path))) return [];
  try {
    const names = readdirSync(join(root, path)).sort();
    return names.flatMap((name) => listFiles(root, `${path}/${name}`));
  } catch {
    return [path];
  }
}

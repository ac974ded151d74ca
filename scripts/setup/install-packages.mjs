import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { npm, runCommand } from "./run-command.mjs";
import { Stop } from "./stop.mjs";

/**
 * Runs `npm ci` unless node_modules already holds what package-lock.json asks for.
 *
 * @throws {Stop} when packages are missing and cannot be fetched
 */
export async function installPackages() {
  if (missingPackages(ROOT).length === 0) return;
  console.log("Installing packages (once, needs the network) …");
  // NODE_ENV=production would leave Vite out.
  const command = npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error");
  const { code, output } = await runCommand(command);
  const missing = missingPackages(ROOT);
  if (code === 0 && missing.length === 0) return;
  const some = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", …" : ""}`;
  throw new Stop(
    // npm says what is wrong first, and then explains its options.
    `${output.trim().split("\n").slice(0, 12).join("\n")}\n\nCould not install the ${missing.length} packages that are missing (${some}).` +
      "\nThey are fetched once: connect to the network (behind a proxy or mirror, set npm's" +
      " `proxy` or `registry`), see that `npm ci` succeeds, and try again.",
  );
}

/**
 * Packages of the lock file that node_modules lacks or has in another version. Optional ones
 * are built for one platform each and may be absent.
 *
 * @param {string} root
 * @returns {string[]} their places, such as "node_modules/vite"
 */
export function missingPackages(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules/.package-lock.json"));
  return Object.entries(wanted)
    .filter(([place, { version, optional }]) => {
      if (place === "") return false;
      const found = present[place];
      if (!found || !existsSync(join(root, place))) return !optional;
      return found.version !== version;
    })
    .map(([place]) => place);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return {};
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const LIST = "docs/dependencies.md";

/**
 * @typedef {{ name: string, does: string, weight: string, licence: string, without: string }} Row
 *
 * @param {string} text of docs/dependencies.md: "| `marked` | what it does | 9.9 kB | MIT | without it |"
 * @returns {Row[]}
 */
export function readRows(text) {
  return [...text.matchAll(/^\| `([^`|]+)` \|([^|\n]*)\|([^|\n]*)\|([^|\n]*)\|([^|\n]*)\|$/gm)].map(
    ([, name, ...cells]) => {
      const [does, weight, licence, without] = cells.map((cell) => cell.trim());
      return { name, does, weight, licence, without };
    },
  );
}

/** @returns {{ shipped: string[], dev: string[] }} names of the packages in package.json */
export function listDependencies(root) {
  const { dependencies, devDependencies } = readManifest(join(root, "package.json"));
  return { shipped: Object.keys(dependencies), dev: Object.keys(devDependencies) };
}

/** The licence that an installed package declares. */
export function readLicence(root, name) {
  return readManifest(join(root, "node_modules", name, "package.json")).license;
}

/** 9876 → "9.9 kB" */
export function formatWeight(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function readManifest(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

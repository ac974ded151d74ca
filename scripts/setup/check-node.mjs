// Plain enough for an old Node to read: it must get as far as the message below.
import { readFileSync } from "node:fs";

/**
 * @param {string} version such as "20.19.0"
 * @param {string} range such as "^20.19.0 || >=22.12.0", as package.json's `engines` has it
 * @returns {boolean} whether the version is in the range
 */
export function allowsNode(version, range) {
  return range.split("||").some(function isIn(part) {
    const caret = part.trim().startsWith("^");
    const least = readVersion(part);
    const given = readVersion(version);
    if (caret && given[0] !== least[0]) return false;
    const at = [0, 1, 2].find((place) => given[place] !== least[place]);
    return at === undefined || given[at] > least[at];
  });
}

/** The range in words: "20.19 or a later 20, 24.0 or later". */
export function describeRange(range) {
  return range
    .split("||")
    .map(function describe(part) {
      const version = readVersion(part);
      const least = `${version[0]}.${version[1]}`;
      return part.trim().startsWith("^")
        ? `${least} or a later ${version[0]}`
        : `${least} or later`;
    })
    .join(", ");
}

/** Ends the process when this Node cannot run the project; `npm ci` would say less. */
export function checkNode() {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  if (allowsNode(process.versions.node, manifest.engines.node)) return;
  console.error(
    `journal-club needs Node ${describeRange(manifest.engines.node)}; this is Node ${process.versions.node}.\n` +
      "Install a current long-term-support version of Node (with nvm: `nvm install 22`) and try again.",
  );
  process.exit(1);
}

function readVersion(text) {
  return text
    .replace(/[^\d.]/g, "")
    .split(".")
    .map(Number);
}

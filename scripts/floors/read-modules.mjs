import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";
import { findImports } from "./find-imports.mjs";
import { findImpurities } from "./find-impurities.mjs";

const CODE = /\.[cm]?[jt]sx?$/;

/**
 * @typedef {object} Module
 * @property {string} file path from the root, with "/"
 * @property {{ address: string | undefined, target: string | undefined, line: number }[]} imports
 *   `address` as written, undefined when it is computed; `target` the file that a relative
 *   address names, from the root and without its query, undefined for a package
 * @property {{ name: string, line: number }[]} impurities
 */

/**
 * Reads every source file below `<root>/src`, with the parser that Vite itself builds with.
 *
 * @param {string} root
 * @returns {{ modules: Module[], unparsed: string[] }}
 */
export function readModules(root) {
  const modules = [];
  const unparsed = [];
  for (const file of listCode(root, "src")) {
    const source = readFileSync(join(root, file), "utf8");
    const { program, errors } = parseSync(file, source);
    if (errors.length > 0) {
      unparsed.push(`${file}: ${errors[0]?.message}`);
      continue;
    }
    const lineAt = countLines(source);
    modules.push({
      file,
      imports: findImports(program).map(({ address, start }) => ({
        address,
        target: address?.startsWith(".") ? resolveAddress(file, address) : undefined,
        line: lineAt(start),
      })),
      impurities: findImpurities(program).map(({ name, start }) => ({ name, line: lineAt(start) })),
    });
  }
  return { modules, unparsed };
}

function listCode(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listCode(root, path);
      return CODE.test(entry.name) ? [path] : [];
    })
    .sort();
}

function resolveAddress(file, address) {
  return posix.join(posix.dirname(file), address.replace(/[?#].*$/s, ""));
}

/** Offsets to lines counted from 1. */
function countLines(source) {
  return (offset) => source.slice(0, offset).split("\n").length;
}

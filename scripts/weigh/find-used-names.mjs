import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { walk } from "../floors/walk.mjs";

/**
 * What our sources take from a package, tests left out.
 *
 * @param {string} root
 * @param {string} name of the package
 * @returns {Map<string, Set<string>>} address ("zustand/vanilla") → names; "*" is all of it
 */
export function findUsedNames(root, name) {
  const used = new Map();
  const add = (address, names) => {
    if (address !== name && !address?.startsWith?.(`${name}/`)) return;
    used.set(address, new Set([...(used.get(address) ?? []), ...names]));
  };
  for (const file of listSources(join(root, "src"))) {
    walk(parseSync(file, readFileSync(file, "utf8")).program, (node) => {
      if (node.type === "ImportExpression") add(node.source.value, ["*"]);
      if (node.type === "ExportAllDeclaration") add(node.source.value, ["*"]);
      if (node.type === "ImportDeclaration" && node.importKind !== "type") {
        add(node.source.value, node.specifiers.flatMap(nameSpecifier));
      }
    });
  }
  return used;
}

/** A type weighs nothing. */
function nameSpecifier(specifier) {
  if (specifier.type === "ImportDefaultSpecifier") return ["default"];
  if (specifier.type === "ImportNamespaceSpecifier") return ["*"];
  return specifier.importKind === "type" ? [] : [specifier.imported.name];
}

function listSources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter(
      (path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.endsWith(".d.ts"),
    );
}

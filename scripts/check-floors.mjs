import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readModules } from "./floors/read-modules.mjs";
import { RULES } from "./floors/rules.mjs";

/**
 * Holds the sources against the plan in docs/architecture.md.
 *
 * @param {string} root the folder that holds `src`
 * @returns {{ modules: number, imports: number, unparsed: string[],
 *   broken: { rule: string, why: string, file: string, line: number, what: string }[] }}
 */
export function checkFloors(root) {
  const { modules, unparsed } = readModules(root);
  return {
    modules: modules.length,
    imports: modules.reduce((sum, { imports }) => sum + imports.length, 0),
    unparsed,
    broken: RULES.flatMap(({ id, why, check }) =>
      check(modules).map((breach) => ({ rule: id, why, ...breach })),
    ),
  };
}

/** What a person reads: each breach at its line, then why there is such a rule. */
export function formatFloors({ modules, imports, unparsed, broken }) {
  const lines = unparsed.map((message) => `${message}: cannot be read, so cannot be checked`);
  for (const { id, why } of RULES) {
    const breaches = broken.filter(({ rule }) => rule === id);
    if (breaches.length === 0) continue;
    for (const { file, line, what } of breaches) lines.push(`${file}:${line}: ${id}: ${what}`);
    lines.push(`  ${id} because ${why}`, "");
  }
  // A check that read nothing has passed nothing.
  if (modules === 0) lines.push("floors: found no module to check");
  const unread = unparsed.length > 0 ? `, ${unparsed.length} unread` : "";
  lines.push(`floors: ${modules} modules, ${imports} imports, ${broken.length} broken${unread}`);
  return lines.join("\n");
}

// Node resolves links in the address of a module, and leaves them in the name of the command.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = checkFloors(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
  console.log(formatFloors(found));
  const sound = found.modules > 0 && found.unparsed.length === 0 && found.broken.length === 0;
  process.exitCode = sound ? 0 : 1;
}

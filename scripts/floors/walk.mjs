/**
 * Visits every node of a syntax tree, parents first.
 *
 * @param {object} node
 * @param {(node: any, parent: any, key: string) => void} visit `key`: where the parent holds it
 */
export function walk(node, visit, parent = undefined, key = "") {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") walk(child, visit, node, name);
    }
  }
}

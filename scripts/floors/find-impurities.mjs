import { IMPURE_NAMES } from "./plan.mjs";
import { walk } from "./walk.mjs";

/**
 * Uses of clocks, chance, network, page and process.
 *
 * A name the module declares anywhere itself (a sliding `window` of tokens) is its own; that
 * this hides no real global is proved by tsconfig.pure.json, which knows no DOM and no Node.
 *
 * @param {object} program
 * @returns {{ name: string, start: number }[]}
 */
export function findImpurities(program) {
  const found = [];
  const own = new Set();
  const bound = new WeakSet();
  walk(program, (node, parent, key) => {
    // `{ a: name }` binds a name in a pattern and mentions it in an expression.
    if (node.type === "ObjectPattern") for (const property of node.properties) bound.add(property);
    if (node.type !== "Identifier") return;
    if (isDeclaration(parent, key) || (bound.has(parent) && key === "value")) own.add(node.name);
    else if (isMention(parent, key)) {
      const name = nameImpurity(node, parent, key);
      if (name) found.push({ name, root: node.name, start: node.start });
    }
  });
  return found.filter(({ root }) => !own.has(root)).map(({ name, start }) => ({ name, start }));
}

function nameImpurity(node, parent, key) {
  if (IMPURE_NAMES.has(node.name)) return node.name;
  if (node.name !== "Date" && node.name !== "Math") return undefined;
  if (parent.type === "MemberExpression" && key === "object") {
    const property = parent.computed ? parent.property.value : parent.property.name;
    const allowed = node.name === "Date" ? property !== "now" : property !== "random";
    // Date[key] could be any of them.
    return allowed && property !== undefined ? undefined : `${node.name}.${property ?? "[…]"}`;
  }
  if (node.name === "Date" && key === "callee") {
    const dated = parent.type === "NewExpression" && parent.arguments.length > 0;
    return dated ? undefined : parent.type === "NewExpression" ? "new Date()" : "Date()";
  }
  if (key === "right" && parent.operator === "instanceof") return undefined;
  if (parent.type.startsWith("TS")) return undefined;
  // `const { now } = Date`, `useClock(Date)`: what is done with it next cannot be seen.
  return `${node.name} as a value`;
}

/** `const NAME`, `function NAME`, a parameter, an import, a pattern that binds it. */
function isDeclaration(parent, key) {
  if (key === "id" || key === "local" || key === "param" || key === "params") return true;
  if (parent.type === "AssignmentPattern") return key === "left";
  return ["ArrayPattern", "RestElement", "TSParameterProperty"].includes(parent.type);
}

/** Not the `name` of `x.name`, `{ name: 1 }`, `interface { name }`, `export { x as name }`. */
function isMention(parent, key) {
  if (key === "property" || key === "key") return parent.computed;
  return key !== "label" && key !== "imported" && key !== "exported";
}

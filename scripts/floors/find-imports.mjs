import { walk } from "./walk.mjs";

/**
 * Every way in which one module can name another: static and type imports, re-exports,
 * `import()`, `import("…").Type`, `import x = require("…")`, and the two that Vite adds,
 * `import.meta.glob("…")` and `new URL("…", import.meta.url)`.
 *
 * @param {object} program
 * @returns {{ address: string | undefined, start: number }[]} undefined: computed, not to be read
 */
export function findImports(program) {
  const found = [];
  const add = (node, start) => found.push({ address: readString(node), start });
  walk(program, (node) => {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ImportExpression":
      case "TSImportType":
        add(node.source, node.start);
        break;
      case "ExportNamedDeclaration":
        if (node.source) add(node.source, node.start);
        break;
      case "TSExternalModuleReference":
        add(node.expression, node.start);
        break;
      case "CallExpression":
        if (isGlob(node.callee)) for (const pattern of listPatterns(node)) add(pattern, node.start);
        break;
      case "NewExpression":
        if (node.callee.name === "URL" && isMeta(node.arguments[1], "url")) {
          // A computed address beside the module is data; a worker's code is named literally.
          if (readString(node.arguments[0]) !== undefined) add(node.arguments[0], node.start);
        }
        break;
    }
  });
  return found;
}

function readString(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) {
    return node.quasis[0].value.cooked;
  }
  return undefined;
}

/** `import.meta.<name>` */
function isMeta(node, name) {
  return (
    node?.type === "MemberExpression" &&
    node.object.type === "MetaProperty" &&
    node.property.name === name
  );
}

function isGlob(callee) {
  return isMeta(callee, "glob");
}

function listPatterns(call) {
  const [first] = call.arguments;
  const patterns = first?.type === "ArrayExpression" ? first.elements : [first];
  // "!pattern" only takes away.
  return patterns.filter((pattern) => !readString(pattern)?.startsWith("!"));
}

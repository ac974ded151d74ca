import type { Element, Node } from "../markup/parse-markup.ts";
import { childrenOf, isElement } from "../markup/walk.ts";
import { inlineText, inlineTextOf } from "./inline-text.ts";

/** What stands in the text as paragraphs of its own. */
const HOLDERS: ReadonlySet<string> = new Set(
  `p disp-quote boxed-text statement verse-group verse-line speech speaker attrib title subtitle
  caption disp-formula-group question-wrap question answer explanation sec abstract preformat code
  ack notes`.split(/\s+/u),
);

/** Marks of the items of a list by its type; "simple" lists have none. */
const MARKS: Readonly<Record<string, (at: number) => string>> = {
  order: (at) => `${at + 1}. `,
  "alpha-lower": (at) => `${String.fromCharCode(97 + (at % 26))}. `,
  "alpha-upper": (at) => `${String.fromCharCode(65 + (at % 26))}. `,
  bullet: () => "• ",
};

/**
 * The paragraphs of an element in order, without figures and tables. A list within is one
 * paragraph with a line an item, since it belongs together:
 *
 *     • Age over 18
 *     • No earlier treatment
 */
export function paragraphsOf(element: Element): string[] {
  return paragraphsOfNodes(element.children);
}

/** The same of some nodes in a row. */
export function paragraphsOfNodes(nodes: readonly Node[]): string[] {
  const paragraphs: string[] = [];
  let line: Node[] = [];
  const flush = () => {
    const text = inlineTextOf(line);
    if (text !== "") paragraphs.push(text);
    line = [];
  };
  for (const node of nodes) {
    const block = isElement(node) ? blocksOf(node) : undefined;
    if (block === undefined) {
      line.push(node);
      continue;
    }
    flush();
    for (const one of block) paragraphs.push(one);
  }
  flush();
  return paragraphs;
}

/** The paragraphs of an element that interrupts the text; `undefined` of one that is part of it. */
function blocksOf(element: Element): string[] | undefined {
  if (element.name === "list") return [formatList(element)].filter((text) => text !== "");
  if (element.name === "def-list")
    return [formatDefinitions(element)].filter((text) => text !== "");
  return HOLDERS.has(element.name) ? paragraphsOf(element) : undefined;
}

function formatList(list: Element): string {
  const mark = MARKS[list.attributes["list-type"] ?? "bullet"] ?? (() => "");
  const items = childrenOf(list, "list-item").map((item, at) => {
    const label = inlineText(childrenOf(item, "label")[0]);
    const rest = item.children.filter((child) => !isElement(child) || child.name !== "label");
    const text = paragraphsOfNodes(rest).join("\n");
    return text === "" ? "" : `${label === "" ? mark(at) : `${label} `}${text}`;
  });
  const title = inlineText(childrenOf(list, "title")[0]);
  return [title, ...items].filter((text) => text !== "").join("\n");
}

function formatDefinitions(list: Element): string {
  const items = childrenOf(list, "def-item").map((item) => {
    const terms = childrenOf(item, "term").map((term) => inlineText(term));
    const meanings = childrenOf(item, "def").map((def) => inlineText(def));
    return [terms.join(", "), meanings.join("; ")].filter((text) => text !== "").join(": ");
  });
  return items.filter((text) => text !== "").join("\n");
}

import type { Element, Node } from "../markup/parse-markup.ts";
import { allOf, childrenOf, isElement, rawTextOf } from "../markup/walk.ts";
import { trimBoth } from "./trim-text.ts";

/** What may stand between the numbers of one citation: "1–3, 5". */
const BETWEEN = /^[\s,;–—-]*$/u;
/** A number right after this is glued to a word: the publisher's style sheet raises it. */
const WORD_END = /[\p{L}%)”"’][.,;:]?$/u;
const NUMBERS = /^[\s\d,;–—-]*\d[\s\d,;–—-]*[a-z]?\s*$/u;

/** A citation and the node after it. */
export interface RaisedCitation {
  /** "[1–3,5]" */
  readonly text: string;
  readonly next: number;
}

/**
 * The citation that begins at a node, where print raises it above the line. Raised numbers would
 * run into the word before them, so they are set in brackets, as half of the journals print them:
 *
 *     is common.<sup><xref ref-type="bibr">1</xref>,<xref ref-type="bibr">2</xref></sup>
 *     is common.[1,2]
 *
 * @param before the text before it, of which the end matters
 * @returns `undefined` where the node is no such citation
 */
export function readRaisedCitation(
  nodes: readonly Node[],
  at: number,
  before: string,
): RaisedCitation | undefined {
  const glued = WORD_END.test(before.slice(-2));
  const cites = (node: Node | undefined) =>
    node !== undefined && isElement(node) && (isRaised(node) || (glued && isNumber(node)));
  if (!cites(nodes[at])) return undefined;
  let next = at + 1;
  for (let ahead = next; ahead < nodes.length && ahead < next + 3; ahead++) {
    const node = nodes[ahead];
    if (node === undefined) break;
    if (cites(node)) next = ahead + 1;
    else if (!BETWEEN.test(plain(node))) break;
  }
  const inner = nodes.slice(at, next).map(plain).join("").replace(/\s+/gu, " ").trim();
  const bare = trimBoth(inner, ",;");
  if (bare === "") return { text: inner, next };
  return { text: /^[[(]/u.test(bare) ? bare : `[${bare}]`, next };
}

/** `<sup><xref ref-type="bibr">`, or the two the other way round. */
function isRaised(element: Element): boolean {
  if (element.name === "sup") return allOf(element, "xref").some(isCitation);
  if (!isCitation(element)) return false;
  const inside = childrenOf(element);
  const words = element.children.filter((child) => !isElement(child) && child.trim() !== "");
  return inside.length > 0 && words.length === 0 && inside.every(({ name }) => name === "sup");
}

function isNumber(element: Element): boolean {
  const text = isCitation(element) ? plain(element) : "";
  return text.length < 40 && NUMBERS.test(text);
}

function isCitation({ name, attributes }: Element): boolean {
  return name === "xref" && attributes["ref-type"] === "bibr";
}

function plain(node: Node): string {
  return isElement(node) ? rawTextOf(node) : node;
}

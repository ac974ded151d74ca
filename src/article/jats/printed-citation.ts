import type { Element, Node } from "../markup/parse-markup.ts";
import { isElement } from "../markup/walk.ts";
import { inlineTextOf } from "./inline-text.ts";
import { referenceName } from "./read-citation.ts";
import { trimEnd } from "./trim-text.ts";

/** Numbers that archives add to an entry and print as links beside it. */
const ADDED = /^(?:pmid|pmcid|pmc|medline|other|pii|publisher-id|sici|coden)$/iu;
/** What introduces a number that is printed. */
const INTRODUCED = /(?:\b(?:doi|pmid|pmcid|id)\s*[:.]?|doi\.org\/|[:/])\s*$/iu;

/**
 * A citation as it was printed, where its text holds the marks between its parts; `undefined`
 * where it has only parts. The numbers that an archive added are left out.
 */
export function printedCitation(citation: Element): string | undefined {
  if (!isPunctuated(citation)) return undefined;
  const nodes = withoutLabel(citation.children);
  const text = inlineTextOf(flatten(nodes))
    .replace(/\s+([,.;:)])/gu, "$1")
    .replace(/(?:\bdoi\s*[:.]?|\bPMC?ID\s*:)\s*(?=$|[.;,])/giu, "");
  const whole = trimEnd(text, ";,")
    .replace(/\.{2}$/u, ".")
    .trim();
  return whole === "" ? undefined : whole;
}

/** Marks between its parts are words or signs of its own; spaces alone are the editor's indent. */
function isPunctuated(citation: Element): boolean {
  const own = citation.children.filter((child) => !isElement(child)).join("");
  const parts = citation.children.filter(
    (child) =>
      isElement(child) && !/^(?:italic|bold|ext-link|sup|sub|uri|label)$/u.test(child.name),
  );
  const marks = own.replace(/\s/gu, "").length;
  return marks > 0 && (parts.length < 3 || marks >= parts.length / 2);
}

function withoutLabel(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => !isElement(node) || node.name !== "label");
}

/** Names get a space between their parts, parts without a mark between them too. */
function flatten(nodes: readonly Node[]): Node[] {
  const flat: Node[] = [];
  let printed = "";
  let follows = false;
  for (const node of nodes) {
    if (!isElement(node)) {
      flat.push(node);
      printed = node;
      follows = false;
      continue;
    }
    const type = node.attributes["pub-id-type"] ?? "";
    if (node.name === "pub-id" && !INTRODUCED.test(printed.slice(-20))) {
      if (ADDED.test(type) || type === "doi") continue;
    }
    if (follows && !/^(?:italic|bold|sup|sub|etal)$/u.test(node.name)) {
      flat.push(node.name === "name" || node.name === "string-name" ? ", " : " ");
    } else if (follows && node.name === "etal") flat.push(" ");
    flat.push(unfold(node));
    printed = "";
    follows = true;
  }
  return flat;
}

function unfold(element: Element): Node {
  const hasText = element.children.some((child) => !isElement(child) && child.trim() !== "");
  if ((element.name === "name" || element.name === "string-name") && !hasText)
    return referenceName(element);
  if (element.name === "etal" && element.children.length === 0) return "et al.";
  return { ...element, children: flatten(element.children) };
}

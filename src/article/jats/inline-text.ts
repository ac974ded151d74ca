import type { Element, Node } from "../markup/parse-markup.ts";
import { firstOf, isElement } from "../markup/walk.ts";
import { formatMath } from "./math-text.ts";
import { readRaisedCitation } from "./raised-citations.ts";
import { lower, raise } from "./script-text.ts";
import { formatTex } from "./tex-text.ts";

/**
 * What becomes of references within a text: in running text the marks of notes go ("*", "a"), in
 * a table they stay, since its notes name them; in titles and names all references go.
 */
export type References = "text" | "table" | "none";

/** What is no part of the text it stands in; `def` explains an abbreviation where it stands. */
const APART: ReadonlySet<string> = new Set(
  `fn fn-group object-id alt-text long-desc index-term index-term-range-end private-char graphic
  inline-graphic media inline-media supplementary-material fig fig-group table-wrap
  table-wrap-group def glyph-data related-article related-object permissions processing-meta
  target-name chem-struct-wrap`.split(/\s+/u),
);

/** What begins and ends on a line of its own, and is on this one by force. */
const LINES: ReadonlySet<string> = new Set(
  "p title subtitle list list-item def-list def-item disp-quote sec break hr td th".split(" "),
);

/** The marks of notes: "*", "†", "a", "1,2". */
const NOTES: ReadonlySet<string> = new Set(["fn", "table-fn", "author-notes", "corresp", "aff"]);

/** White space of XML; no-break and thin spaces are the author's. */
const SPACE = /[ \t\r\n\f\v\u2028\u2029]+/gu;

/** The text of an element on one line, with formulas, raised and lowered text made readable. */
export function inlineText(element: Element | undefined, references: References = "text"): string {
  return element ? inlineTextOf(element.children, references) : "";
}

/** The same of some nodes in a row. */
export function inlineTextOf(nodes: readonly Node[], references: References = "text"): string {
  return render(nodes, references, "").replace(SPACE, " ").trim();
}

function render(nodes: readonly Node[], references: References, before: string): string {
  const parts: string[] = [];
  let end = before;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    const cited = references === "none" ? undefined : readRaisedCitation(nodes, at, end);
    const piece = cited?.text ?? (isElement(node) ? renderElement(node, references, end) : node);
    if (cited) at = cited.next - 1;
    parts.push(piece);
    end = (end + piece).slice(-4);
  }
  return parts.join("");
}

function renderElement(element: Element, references: References, before: string): string {
  const { name, children } = element;
  if (APART.has(name)) return "";
  switch (name) {
    case "math":
      return formatMath(element);
    case "tex-math":
      return formatTex(render(children, references, ""));
    case "inline-formula":
    case "disp-formula":
    case "alternatives":
      return formula(element, references);
    case "sup":
      return raise(render(children, references, "").trim(), before);
    case "sub":
      return lower(render(children, references, "").trim());
    case "xref":
      return xref(element, references, before);
    default: {
      const inside = render(children, references, LINES.has(name) ? "" : before);
      return LINES.has(name) ? ` ${inside} ` : inside;
    }
  }
}

function xref(element: Element, references: References, before: string): string {
  if (references === "none") return "";
  const text = render(element.children, references, before);
  const isMark = NOTES.has(element.attributes["ref-type"] ?? "") && text.trim().length <= 5;
  return isMark && references === "text" ? "" : text;
}

/** Of the forms in which a formula is given the one that reads as text; its number after it. */
function formula(element: Element, references: References): string {
  const math = firstOf(element, "math");
  const tex = math ? undefined : firstOf(element, "tex-math");
  const isLabel = (child: Node) => isElement(child) && child.name === "label";
  const label = inlineTextOf(element.children.filter(isLabel));
  const rest = element.children.filter((child) => !isLabel(child));
  const text = math
    ? formatMath(math)
    : tex
      ? formatTex(render(tex.children, references, ""))
      : render(rest, references, "").trim();
  const number = label === "" || text === "" ? "" : ` (${label.replace(/^\(|\)$/gu, "")})`;
  return element.name === "disp-formula" ? ` ${text}${number} ` : text;
}

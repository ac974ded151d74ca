import type { Element, Node } from "../markup/parse-markup.ts";
import { childrenOf, isElement, rawTextOf } from "../markup/walk.ts";
import { lower, raise } from "./script-text.ts";

/** Operators that stand between two things, with a space on either side. */
const BETWEEN = /^[=<>≤≥≠≈≡∼±×÷⋅·+−∗*∈∉⊂⊆∪∩∧∨→←↔⇒⇔∝≪≫]$/u;

/**
 * MathML on one line, as one would type it: fractions with a stroke, scripts drawn where Unicode
 * has them and after "^" and "_" where not.
 *
 *     <msup><mi>x</mi><mn>2</mn></msup>         x²
 *     <mfrac><mi>a</mi><mrow>b + c</mrow></mfrac>  a/(b + c)
 */
export function formatMath(math: Element): string {
  return textOfRow(math)
    .replace(/[ \t\r\n]+/gu, " ")
    .trim();
}

/** Things in a row; `known` are the texts of its elements, where they have been made. */
function textOfRow(element: Element, known?: readonly string[]): string {
  const parts: string[] = [];
  let end = "";
  let at = 0;
  for (const part of element.children) {
    const piece = isElement(part) ? (known?.[at++] ?? textOf(part)) : part.trim();
    // A minus at the start is a sign, not an operation.
    const binary = BETWEEN.test(piece) && !/^\s*$|[([=,]\s*$/u.test(end);
    const set = binary ? `${end.endsWith(" ") ? "" : " "}${piece} ` : piece;
    parts.push(set);
    end = (end + set).slice(-3);
  }
  return parts.join("");
}

function textOf(node: Node): string {
  if (!isElement(node)) return node.trim();
  switch (node.name) {
    case "mi":
    case "mn":
    case "ms":
    case "mo":
      return rawTextOf(node).trim();
    case "mtext":
      return rawTextOf(node).replace(/\s+/gu, " ");
    case "mspace":
      return " ";
    case "msqrt":
      return `√${grouped(textOfRow(node).trim())}`;
    case "annotation":
    case "annotation-xml":
    case "mphantom":
      return "";
    default:
      // Each part is made text once: twice would be doubled by every level around it.
      return join(node, childrenOf(node).map(textOf));
  }
}

/** An element that is made of a known number of parts, from the text of each. */
function join(element: Element, texts: readonly string[]): string {
  const trimmed = texts.map((text) => text.trim());
  const [base = "", second = "", third = ""] = trimmed;
  switch (element.name) {
    case "mfrac":
      return `${grouped(base)}/${grouped(second)}`;
    case "mroot":
      return `${raised(second, "")}√${grouped(base)}`;
    case "msup":
      return `${base}${raised(second, base)}`;
    case "mover":
      return `${base}${ACCENTS[second] ?? raised(second, base)}`;
    case "msub":
    case "munder":
      return `${base}${lowered(second)}`;
    case "msubsup":
    case "munderover":
      return `${base}${lowered(second)}${raised(third, base)}`;
    case "mfenced": {
      const { open = "(", close = ")", separators = "," } = element.attributes;
      return `${open}${trimmed.join(`${separators.trim().charAt(0)} `)}${close}`;
    }
    case "mtable":
      return trimmed.join("; ");
    case "mtr":
    case "mlabeledtr":
      return trimmed.join(" ");
    case "semantics":
      return base;
    default:
      return textOfRow(element, texts);
  }
}

/** More than one name or number is held together by brackets. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}\p{M}.,′]*$/u.test(text) || /^\([^()]*\)$/u.test(text) ? text : `(${text})`;
}

function raised(text: string, before: string): string {
  // "2 +" is set as a sum in a row, and as a charge above one.
  const tight = /^[\d\s+−-]+$/u.test(text) ? text.replace(/\s/gu, "") : text;
  const drawn = raise(tight, before);
  if (drawn !== text || text === "" || /^[′″*∗†]+$/u.test(text)) return drawn;
  return `^${grouped(text)}`;
}

function lowered(text: string): string {
  const drawn = lower(text);
  return drawn !== text || text === "" ? drawn : `_${grouped(text)}`;
}

/** A bar, a hat, a tilde, an arrow stand over the letter and raise nothing. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ "¯": "\u0304", "‾": "\u0304", _: "\u0304", "-": "\u0304", "−": "\u0304", "―": "\u0304" },
  ...{ "^": "\u0302", ˆ: "\u0302", "~": "\u0303", "˜": "\u0303", "→": "\u20d7" },
};

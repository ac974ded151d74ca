import { lower, raise } from "../jats/script-text.ts";
import type { Element } from "../markup/parse-markup.ts";
import { childrenOf, firstOf, isElement, rawTextOf } from "../markup/walk.ts";

/** Numbers of references: "1", "1,2", "3–5". */
const NUMBERS = /^\[?\(?\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,40}\s*,?\)?\]?$/u;

/**
 * What raised or lowered text becomes, so that it does not run into the word before it:
 *
 *     H<sub>2</sub>O                       H₂O
 *     10<sup>6</sup>                       10⁶
 *     immunity<sup><a href="#r1">1</a></sup>   immunity[1]
 *
 * @returns `undefined` where the element is neither raised nor lowered
 */
export function readMark(element: Element, before: string): string | undefined {
  const script = scriptOf(element);
  if (script === undefined) return undefined;
  const text = rawTextOf(element).replace(/\s+/gu, " ").trim();
  if (text === "") return "";
  if (script === "sub") return lower(text);
  const linked = element.name === "a" || firstOf(element, "a") !== undefined;
  const bare = text.replace(/^[,;\s]+|[,;\s]+$/gu, "");
  if (linked && NUMBERS.test(bare)) return /^[[(]/u.test(bare) ? bare : `[${bare}]`;
  return raise(text, before);
}

/** `<sup>`, `<a><sup>1</sup></a>`, and what editors write by style. */
function scriptOf(element: Element): "sup" | "sub" | undefined {
  const { name, attributes } = element;
  if (name === "sup" || name === "sub") return isBlock(element) ? undefined : name;
  if (name === "a") {
    const inside = childrenOf(element);
    const words = element.children.some((child) => !isElement(child) && child.trim() !== "");
    const isRaised = inside.length > 0 && inside.every((child) => child.name === "sup");
    return isRaised && !words ? "sup" : undefined;
  }
  if (name !== "span") return undefined;
  const align = /vertical-align\s*:\s*(super|sub)\b/iu.exec(attributes["style"] ?? "")?.[1];
  if (align === undefined) return undefined;
  return align.toLowerCase() === "super" ? "sup" : "sub";
}

/** A page whose marks do not match may hold whole paragraphs in one raised element. */
function isBlock(element: Element): boolean {
  return firstOf(element, "p", "div", "h2", "table") !== undefined;
}

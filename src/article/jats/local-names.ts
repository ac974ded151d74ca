import type { Element, Node } from "../markup/parse-markup.ts";
import { isElement } from "../markup/walk.ts";

/** "jats:article-title" and "nlm:article-title" are "article-title"; of attributes the same. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

/**
 * The tree without prefixes: an archive binds whichever it likes, and no two vocabularies within
 * JATS (MathML, XLink, ALI, XHTML tables, OASIS tables) give one name two meanings that matter.
 * `xml:lang` and `xlink:href` so become `lang` and `href`, declarations go.
 */
export function dropPrefixes(element: Element): Element {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith("xmlns"))
    .map(([name, value]) => [localName(name), value]);
  return {
    name: localName(element.name),
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child: Node) =>
      isElement(child) ? dropPrefixes(child) : child,
    ),
  };
}

/** The value of an attribute without the white space around it; "" where there is none. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.attributes[name]?.trim() ?? "";
}

import { inlineTextOf } from "../jats/inline-text.ts";
import type { Element, Node } from "../markup/parse-markup.ts";
import { isElement } from "../markup/walk.ts";
import { readHeading } from "../pasted/read-heading.ts";

/** A part of an abstract: a paragraph, with the heading that stands over it. */
export interface AbstractPart {
  readonly heading?: string;
  readonly text: string;
}

const HEADING = /^(?:h[1-6]|title|label)$/u;
const BLOCK = /^(?:p|div|sec|abstract|section|list|list-item|ul|ol|li|br|break)$/u;

/** The paragraphs of a tree whose names have no prefixes, each with its heading. */
export function splitMarkup(nodes: readonly Node[]): AbstractPart[] {
  const parts: AbstractPart[] = [];
  let heading: string | undefined;
  let run: Node[] = [];
  const flush = (): void => {
    // The colon may stand behind the bold heading, not in it.
    const text = inlineTextOf(run).replace(heading === undefined ? /^$/u : /^[:.—–-]\s+/u, "");
    run = [];
    if (text === "") return;
    parts.push(heading === undefined ? { text } : { heading, text });
    heading = undefined;
  };
  const walk = (node: Node): void => {
    if (!isElement(node)) run.push(node);
    else if (HEADING.test(node.name)) {
      flush();
      heading = inlineTextOf(node.children) || heading;
    } else if (BLOCK.test(node.name)) {
      flush();
      const bold = readBoldHeading(node);
      if (bold) heading = bold.heading;
      for (const child of bold ? bold.rest : node.children) walk(child);
      flush();
    } else run.push(node);
  };
  for (const node of nodes) walk(node);
  flush();
  return parts;
}

/** `<p><b>Methods:</b> We asked …`: a heading set as the bold start of its paragraph. */
function readBoldHeading(
  element: Element,
): { readonly heading: string; readonly rest: readonly Node[] } | undefined {
  const [first, ...rest] = element.children.filter((node) => isElement(node) || node.trim() !== "");
  if (first === undefined || !isElement(first) || rest.length === 0) return undefined;
  if (!/^(?:b|bold|strong|i|em|italic|underline|u)$/u.test(first.name)) return undefined;
  const text = inlineTextOf(first.children);
  const heading = readHeading(text);
  return heading?.kind === "part" && heading.restAt >= text.length
    ? { heading: heading.name, rest }
    : undefined;
}

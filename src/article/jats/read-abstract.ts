import type { Element, Node } from "../markup/parse-markup.ts";
import { childrenOf, isElement } from "../markup/walk.ts";
import { FIXED_HEADINGS } from "../pasted/heading-names.ts";
import { readHeading } from "../pasted/read-heading.ts";
import { splitInlineHeadings } from "../pasted/split-inline-headings.ts";
import { paragraphsOf, paragraphsOfNodes } from "./block-text.ts";
import { inlineText, inlineTextOf } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";
import { trimEnd } from "./trim-text.ts";

/** Abstracts that stand beside the main one; of the latter half one may stand for it. */
const ASIDE =
  /graphic|teaser|toc|highlight|key|editor|video|visual|plain|lay|digest|impact|author-summary|significance|capsule|blurb|translat|bullet|box|statement/iu;
const SECOND = /^(?:summary|executive-summary|short|web-summary|precis|ASCII)$/iu;

/** What publishers set under an abstract that is not of it. */
const FURNITURE =
  /^(?:key ?words?\s*:|doi\s*:\s*\S+$|https?:\/\/\S+$|please see later in the article\b)/iu;

/**
 * The main abstract, in paragraphs parted by a blank line; a part of a structured one is a single
 * paragraph "Heading: text". "" where an article has none.
 */
export function readAbstract(meta: Element | undefined, language = ""): string {
  const abstract = pickAbstract(childrenOf(meta, "abstract"), language);
  return abstract ? formatAbstract(abstract) : "";
}

function pickAbstract(abstracts: readonly Element[], language: string): Element | undefined {
  const typed = abstracts
    .map((element) => ({ element, type: attributeOf(element, "abstract-type") }))
    .filter(({ element, type }) => !ASIDE.test(type) && !isAsideTitle(element));
  const main = typed.filter(({ type }) => !SECOND.test(type));
  const lang = language.slice(0, 2).toLowerCase();
  const own = main.find(
    ({ element }) => lang !== "" && attributeOf(element, "lang").slice(0, 2).toLowerCase() === lang,
  );
  const plain = main.find(({ type }) => type === "");
  return (own ?? plain ?? main[0] ?? typed[0])?.element;
}

/** "Author Summary", "eLife digest": what stands beside an abstract, by its title. */
function isAsideTitle(abstract: Element): boolean {
  const title = inlineText(childrenOf(abstract, "title")[0], "none").toLowerCase();
  return FIXED_HEADINGS.get(title) === "aside";
}

/** The text of an element `abstract`, as Crossref gives it too. */
export function formatAbstract(abstract: Element): string {
  return partsOf(abstract).join("\n\n");
}

function partsOf(holder: Element): string[] {
  const parts: string[] = [];
  let loose: Node[] = [];
  const flush = () => {
    for (const part of headedParagraphs(loose)) parts.push(part);
    loose = [];
  };
  for (const node of holder.children) {
    if (!isElement(node)) loose.push(node);
    else if (node.name === "sec") {
      flush();
      for (const part of partOf(node)) parts.push(part);
    } else if (!/^(?:title|label|sec-meta|object-id|kwd-group)$/u.test(node.name)) loose.push(node);
  }
  flush();
  return parts;
}

/** A section is one paragraph, so that its heading reaches to its end. */
function partOf(section: Element): string[] {
  const heading = stripMark(inlineText(childrenOf(section, "title")[0], "none"));
  const inside = partsOf({
    ...section,
    children: section.children.filter((child) => !isElement(child) || child.name !== "sec"),
  });
  const deeper = childrenOf(section, "sec").flatMap(partOf);
  if (heading === "") return [...inside, ...deeper];
  return [...(inside.length > 0 ? [`${heading}: ${inside.join(" ")}`] : []), ...deeper];
}

/**
 * Paragraphs in which headings are set in bold and no more: with a colon after each. A heading
 * alone on its paragraph goes before the next.
 */
function headedParagraphs(nodes: readonly Node[]): string[] {
  const marked = nodes.flatMap((node) =>
    isElement(node) && node.name === "p" ? paragraphsOfNodes(markHeading(node)) : node,
  );
  const paragraphs: string[] = [];
  let run: Node[] = [];
  for (const piece of [...marked, undefined]) {
    if (piece !== undefined && isElement(piece)) run.push(piece);
    else {
      for (const text of paragraphsOf({ name: "", attributes: {}, children: run }))
        paragraphs.push(text);
      run = [];
      if (piece !== undefined && piece.trim() !== "") paragraphs.push(piece.trim());
    }
  }
  const joined: string[] = [];
  let heading = "";
  for (const text of paragraphs) {
    const alone = text.length < 60 && text.endsWith(":") ? text : "";
    if (alone === "") joined.push(heading === "" ? text : `${heading} ${text}`);
    heading = alone;
  }
  return joined.filter((text) => !FURNITURE.test(text)).flatMap(splitInlineHeadings);
}

/** `<p><bold>Methods</bold> We asked …` has no mark that plain text could show. */
function markHeading(paragraph: Element): Node[] {
  const [first, ...rest] = paragraph.children.filter(
    (node) => isElement(node) || node.trim() !== "",
  );
  const emphasised =
    first !== undefined &&
    isElement(first) &&
    /^(?:bold|italic|underline|sc|b|i)$/u.test(first.name);
  if (!emphasised) return [...paragraph.children];
  const printed = inlineTextOf([first], "none");
  const heading = stripMark(printed);
  const known = readHeading(heading)?.kind === "part" && heading.length < 60;
  if (!known) return [...paragraph.children];
  const [after, ...others] = rest;
  const start = typeof after === "string" ? after.replace(/^\s*[:.—–]?\s*/u, "") : after;
  return [`${heading}: `, ...(start === undefined ? [] : [start]), ...others];
}

function stripMark(heading: string): string {
  return trimEnd(heading, ":.—–-");
}

import { formatMath } from "../jats/math-text.ts";
import { readGrid } from "../jats/read-grid.ts";
import type { Element, Node } from "../markup/parse-markup.ts";
import { allOf, firstOf, isElement, rawTextOf } from "../markup/walk.ts";
import { readMark } from "./inline-marks.ts";
import { isLeftOut } from "./is-left-out.ts";
import { type Around, LineWriter, type WrittenPage } from "./line-writer.ts";

const BLOCKS: ReadonlySet<string> = new Set(
  `address article blockquote body caption center dd details div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot
  th thead tr ul`.split(/\s+/u),
);
/** Between these and their neighbours print leaves room. */
const APART = /^(?:p|h[1-6]|ul|ol|dl|table|blockquote|section|article|figure|hr|pre)$/u;
/** A list that numbers its items itself. */
const NUMBERED = /^\s*[[(]?\d/u;
const ARTICLE = /^(?:article|main)$/u;
const FLOAT = /(?:^|[\s_-])(?:fig|figure|table-?wrap|table-?container|fig-?section)(?=$|[\s_-])/iu;

/** Writes the tree as lines: blocks begin one, and inside them white space is folded. */
export function writeLines(root: Element): WrittenPage {
  const writer = new LineWriter();
  const top: Around = { inArticle: false };
  walk({ ...root, name: "div" }, top, 0, writer);
  writer.endLine(top);
  return writer.finish();
}

/** @param item the place of an item in its numbered list, from 1; 0 where it is none */
function walk(node: Node, around: Around, item: number, writer: LineWriter): void {
  if (!isElement(node)) {
    writer.add(node);
    return;
  }
  const mark = node.name === "math" ? formatMath(node) : readMark(node, writer.tail);
  if (mark !== undefined) writer.add(mark);
  else if (node.name === "br") writer.breakLine(around);
  else walkElement(node, around, item, writer);
}

function walkElement(element: Element, around: Around, item: number, writer: LineWriter): void {
  const { name, attributes, children } = element;
  const inArticle = around.inArticle || ARTICLE.test(name) || attributes["role"] === "main";
  // A heading that folds is a button; within a heading all is the heading.
  const inHeading = around.level !== undefined;
  if (!inHeading && isLeftOut(element, inArticle)) return;
  const isBlock = BLOCKS.has(name);
  // A label may stand in the title's element; other headings are one line.
  const isJoined = inHeading && around.level !== 1;
  if (isBlock && isJoined) writer.add(" ");
  else if (isBlock) writer.endLine(around);
  if (APART.test(name)) writer.leaveRoom();
  const inside = { ...around, inArticle, ...levelOf(element), ...floatOf(element, around, writer) };
  if (name === "table" && isData(element)) {
    writeTable(element, inside, writer);
    return;
  }
  if (name === "li" && item > 0 && writer.inReferences && !NUMBERED.test(textStart(element))) {
    writer.add(`${item}. `);
  }
  let count = 0;
  let wasLink = false;
  for (const child of children) {
    if (name === "ol" && isElement(child) && child.name === "li") count++;
    // Buttons side by side print apart.
    if (isLink(child) && wasLink) writer.add(" ");
    wasLink = isLink(child);
    walk(child, inside, count, writer);
  }
  if (isBlock && isJoined) writer.add(" ");
  else if (isBlock) writer.endLine(inside);
  if (APART.test(name)) writer.leaveRoom();
}

function writeTable(table: Element, around: Around, writer: LineWriter): void {
  const caption = firstOf(table, "caption");
  if (caption) walk(caption, around, 0, writer);
  writer.endLine(around);
  const { head, rows } = readGrid(table);
  for (const row of head) writer.addRow(row, "head", around);
  for (const row of rows) writer.addRow(row, "body", around);
  writer.leaveRoom();
}

function isLink(node: Node): boolean {
  return isElement(node) && node.name === "a" && firstOf(node, "sup") === undefined;
}

function textStart(element: Element): string {
  return rawTextOf(element).slice(0, 40);
}

/** Lines inside a figure know each other and its picture. */
function floatOf(element: Element, { group }: Around, writer: LineWriter): Partial<Around> {
  const { name, attributes } = element;
  if (group !== undefined) return {};
  const told = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 200);
  const isFloat = name === "figure" || (name === "div" && FLOAT.test(told));
  return isFloat ? { group: writer.newGroup(), ...graphicOf(element) } : {};
}

/** `<h2>`, `role="heading" aria-level="2"`, and the title as Word writes it. */
function levelOf({ name, attributes }: Element): { level?: number } {
  const tag = /^h([1-6])$/u.exec(name)?.[1];
  if (tag !== undefined) return { level: Number(tag) };
  if (attributes["role"] === "heading") {
    const level = Number(attributes["aria-level"] ?? 2);
    return level >= 1 && level <= 6 ? { level } : {};
  }
  return name === "p" && /^MsoTitle$/iu.test(attributes["class"] ?? "") ? { level: 1 } : {};
}

/** The first picture inside; what is carried in the page itself is no address. */
function graphicOf(element: Element): { graphic?: string } {
  const pictures = allOf(element, "img").map(({ attributes }) => attributes);
  const address = pictures
    .map((picture) => picture["data-src"] ?? picture["src"] ?? "")
    .find((source) => source !== "" && !/^(?:data|blob|javascript):/iu.test(source));
  return address === undefined ? {} : { graphic: address };
}

/** A table of data and not one that lays out a page. */
function isData(table: Element): boolean {
  if (table.attributes["role"] === "presentation") return false;
  if (firstOf(table, "table", "h1", "h2", "article", "section")) return false;
  const cells = allOf(table, "td", "th");
  if (cells.some((cell) => rawTextOf(cell).length > 1_500)) return false;
  return firstOf(table, "th") !== undefined || cells.length >= 4;
}

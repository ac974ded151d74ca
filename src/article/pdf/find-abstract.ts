import { findSetApart } from "./find-set-apart.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";
import type { TextStyle } from "./text-style.ts";

/** The paragraphs of the abstract, each with the heading that opens it. */
export interface FoundAbstract {
  readonly first: number;
  /** The first paragraph of its text, which may not follow the heading at once. */
  readonly textAt: number;
  /** The first paragraph after it. */
  readonly end: number;
  readonly parts: readonly AbstractPart[];
}

interface AbstractPart {
  /** "" where it has none, or has it within its text. */
  readonly heading: string;
  readonly paragraphs: readonly LabelledParagraph[];
  /** How much of the first paragraph stands before the text: "Abstract ". */
  readonly restAt: number;
}

/** An abstract stands on the first pages. */
const PAGES = 4;
/** Longer is more than an abstract, in characters. */
const LONGEST = 6000;

/** Finds the abstract under its heading, or as the paragraph set apart above the body. */
export function findAbstract(
  paragraphs: readonly LabelledParagraph[],
  after: number,
  style: TextStyle,
): FoundAbstract | undefined {
  for (const wanted of [/^abstract|^unstructured|^structured|^article abstract/iu, /./u]) {
    for (const [index, { page, heading, text }] of paragraphs.entries()) {
      if (page >= PAGES) break;
      if (heading?.kind !== "abstract" || !wanted.test(heading.name)) continue;
      // A summary far down is the end of the article.
      if (heading.restAt < text.length && index < after) continue;
      const found = gather(paragraphs, index, heading.restAt);
      if (found) return found;
    }
  }
  const apart = findSetApart(paragraphs, after, style);
  if (!apart) return undefined;
  const { first, end, own } = apart;
  const parts = own.map((paragraph) => ({ heading: "", paragraphs: [paragraph], restAt: 0 }));
  return { first, end, textAt: first, parts };
}

function gather(
  paragraphs: readonly LabelledParagraph[],
  first: number,
  restAt: number,
): FoundAbstract | undefined {
  const start = paragraphs[first];
  if (!start) return undefined;
  const parts: { heading: string; paragraphs: LabelledParagraph[]; restAt: number }[] = [];
  let length = 0;
  if (restAt < start.text.length) {
    parts.push({ heading: "", paragraphs: [start], restAt });
    length = start.text.length;
  }
  let heading = "";
  let isStructured = false;
  let textAt = first;
  let end = first + 1;
  let model = parts.length > 0 ? start : undefined;
  for (let at = first + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || length > LONGEST || paragraph.page > start.page + 1) break;
    // What is read below the heading may stand above it: a grid of names beside it.
    if (length === 0 && standsAbove(paragraph, start)) continue;
    const known = paragraph.heading;
    const isAlone = known !== undefined && known.restAt >= paragraph.text.length && !known.weak;
    if (known?.kind === "keywords") break;
    if (isAlone && paragraph.kind === "heading") {
      if (known.kind !== "part") break;
      const opensBody = /^introduction|^background/u.test(known.key);
      if (length > 0 && (opensBody || !isStructured)) break;
      isStructured = true;
      heading = known.name;
      continue;
    }
    if (paragraph.kind === "heading" && length > 0) break;
    if (paragraph.kind !== "text") {
      // Some are set smaller than the notes around them, a paragraph of a line or two.
      const isLike =
        model && Math.abs(paragraph.size - model.size) < 0.3 && /[.?!]$/u.test(paragraph.text);
      if (!isLike || paragraph.kind === "caption") continue;
    }
    if (model && Math.abs(paragraph.size - model.size) > model.size * 0.05) break;
    if (model && model.font !== "" && paragraph.font !== "" && model.font !== paragraph.font) break;
    if (model && startsBody(paragraph, model)) break;
    model ??= paragraph;
    if (length === 0) textAt = at;
    parts.push({ heading, paragraphs: [paragraph], restAt: 0 });
    heading = "";
    length += paragraph.text.length;
    end = at + 1;
  }
  return length < 60 ? undefined : { first, end, textAt, parts };
}

/** A heading is never the last of its column, so its text stands below it. */
function standsAbove(paragraph: LabelledParagraph, heading: LabelledParagraph): boolean {
  const [line, own] = [paragraph.lines[0], heading.lines[0]];
  if (!line || !own || paragraph.page !== heading.page) return false;
  return line.y > own.y + heading.size;
}

/** The body may be set as the abstract is, but in columns. */
function startsBody(paragraph: LabelledParagraph, model: LabelledParagraph): boolean {
  const widthOf = ({ lines }: LabelledParagraph) =>
    lines.reduce((most, { x, right }) => Math.max(most, right - x), 0);
  return (
    paragraph.lines.length > 3 &&
    model.lines.length > 2 &&
    widthOf(paragraph) < widthOf(model) * 0.7
  );
}

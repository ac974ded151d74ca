import type { LabelledParagraph } from "./label-paragraphs.ts";
import type { TextStyle } from "./text-style.ts";

/** The paragraphs of the abstract, each with the heading that opens it. */
export interface FoundAbstract {
  readonly first: number;
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
/** A first paragraph set otherwise than the body is an abstract from this length on. */
const SHORTEST = 350;

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
  return findSetApart(paragraphs, after, style);
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
  let end = first + 1;
  let model = parts.length > 0 ? start : undefined;
  for (let at = first + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || length > LONGEST || paragraph.page > start.page + 1) break;
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
    parts.push({ heading, paragraphs: [paragraph], restAt: 0 });
    heading = "";
    length += paragraph.text.length;
    end = at + 1;
  }
  return length < 60 ? undefined : { first, end, parts };
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

/** In bold, larger, or in a font of its own, as Nature and Science print it. */
function findSetApart(
  paragraphs: readonly LabelledParagraph[],
  after: number,
  style: TextStyle,
): FoundAbstract | undefined {
  for (let at = after + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.page > (paragraphs[after]?.page ?? 0)) return undefined;
    if (paragraph.kind === "heading" && paragraph.heading?.kind === "part") return undefined;
    if (paragraph.text.length < SHORTEST || paragraph.kind !== "text") continue;
    const isApart =
      paragraph.isBold ||
      paragraph.size > style.size * 1.04 ||
      (paragraph.font !== "" && paragraph.font !== style.font);
    const isLeast =
      /\p{Ll}{2}.*[.?!]\s/u.test(paragraph.text) && !/@|^\d ?\p{Lu}/u.test(paragraph.text);
    if (isApart && isLeast && paragraph.text.length < LONGEST) {
      return {
        first: at,
        end: at + 1,
        parts: [{ heading: "", paragraphs: [paragraph], restAt: 0 }],
      };
    }
    if (!isApart) return undefined;
  }
  return undefined;
}

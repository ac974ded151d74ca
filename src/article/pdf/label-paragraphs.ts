import { type Heading, readHeading } from "../pasted/read-heading.ts";
import { isCaptionStart } from "./caption.ts";
import { isCodeOrFormula, isFixedLine } from "./find-code.ts";
import type { Paragraph } from "./gather-paragraphs.ts";
import { isDate } from "./is-date.ts";
import { closeSpacedLetters } from "./spaced-letters.ts";
import type { TextStyle } from "./text-style.ts";

/**
 * - `text`: running text, in the size of the body or long enough in another
 * - `heading`: a short text of its own, set otherwise or known by name
 * - `caption`: begins "Figure 2" or "Table 1", set otherwise than the body
 * - `aside`: cells, labels in figures, footnotes, what is printed around the title
 */
export type ParagraphKind = "text" | "heading" | "caption" | "aside";

export interface LabelledParagraph extends Paragraph {
  readonly kind: ParagraphKind;
  /** What the names of headings say, where the paragraph is or begins with one. */
  readonly heading?: Heading;
}

/** Longer or on more lines is no heading. */
const LONGEST_HEADING = 160;
const MOST_LINES = 3;
/** In parts of the running text's size; some set headings smaller, but then bold or in capitals. */
const SMALLEST = 0.84;

/** What stands at the foot of a first page, in letters smaller than the text. */
const NOTE =
  /^(?:\W{0,3}\d? ?)?(?:correspond|received|accepted|revised|©|copyright|e-?mail|published|this (?:is an open|article|work|preprint)|open access|doi\b|https?:|full list of|author(?:s|'s)? (?:contribut|for)|these authors|both authors|equal contribut|to whom|address|present address|abbreviations|citation|cite this|editor|academic editor|edited by|reviewed by|handling|from the|department|division|\d+ ?(?:department|division|school|faculty|institut|cent))/iu;

/** Tells the paragraphs of a document apart by how they are set. */
export function labelParagraphs(
  paragraphs: readonly Paragraph[],
  style: TextStyle,
): LabelledParagraph[] {
  const labelled: LabelledParagraph[] = [];
  // Below the caption of a table stand its cells, until the text goes on.
  let tablePage = -1;
  for (const paragraph of paragraphs) {
    const text = closeSpacedLetters(paragraph.text);
    const heading = text.length < 4000 ? readName(text) : undefined;
    const own = { ...paragraph, text, ...(heading ? { heading } : {}) };
    const kind = kindOf(own, style, tablePage === paragraph.page);
    const [first] = paragraph.lines;
    if (kind === "caption") tablePage = /^\s*\w*\s?ta/iu.test(text) ? paragraph.page : -1;
    else if (kind === "text" && isBody(paragraph, style) && first) tablePage = -1;
    labelled.push({ ...own, kind });
  }
  return labelled;
}

/** ACM's name for keywords is in no other vocabulary. */
const KEYWORDS = /^additional key ?words(?: and phrases)?\s*:\s*/iu;

function readName(text: string): Heading | undefined {
  const found = KEYWORDS.exec(text)?.[0];
  if (found === undefined) return readHeading(text);
  return { kind: "keywords", name: found.trim(), key: "keyword", restAt: found.length };
}

function kindOf(
  paragraph: Paragraph & { readonly heading?: Heading },
  style: TextStyle,
  isInTable: boolean,
): ParagraphKind {
  const [first] = paragraph.lines;
  if (!first) return "aside";
  if (isCaptionStart(first, style)) return "caption";
  if (isHeading(paragraph, style)) return "heading";
  const mates = paragraph.lines.filter(({ hasMates }) => hasMates).length;
  if (mates > paragraph.lines.length / 2) return "aside";
  if (isFixedLine(paragraph.lines, style.font)) return "aside";
  if (isBody(paragraph, style)) {
    const isLabel = paragraph.lines.length === 1 && !/[.?!:;,)]$|\s\S+\s/u.test(paragraph.text);
    return isLabel && paragraph.font !== style.font ? "aside" : "text";
  }
  if (isInTable) return "aside";
  if (paragraph.size < style.size && NOTE.test(paragraph.text)) return "aside";
  return isProse(paragraph) ? "text" : "aside";
}

/** In the size of the running text. */
function isBody({ size }: Paragraph, style: TextStyle): boolean {
  return Math.abs(size - style.size) <= style.size * 0.045;
}

/** Several full lines that end as sentences do, in whatever size. */
function isProse({ lines, text }: Paragraph): boolean {
  const width = lines.reduce((sum, { x, right }) => sum + right - x, 0) / lines.length;
  return (
    lines.length >= 3 && text.length >= 180 && width > 100 && /\p{Ll}{3}.{0,400}[.?!]/su.test(text)
  );
}

function isHeading(
  { lines, text, size, font, isBold, heading }: Paragraph & { readonly heading?: Heading },
  style: TextStyle,
): boolean {
  if (text.length > LONGEST_HEADING || lines.length > MOST_LINES) return false;
  if (isDate(text) || isCodeOrFormula(text, lines, style.font)) return false;
  if (!/\p{L}{3}/u.test(text) || lines.every(({ hasMates }) => hasMates)) return false;
  const isKnown = heading !== undefined && !heading.weak && heading.restAt >= text.length;
  if (isKnown && size > style.size * 0.75) return true;
  if (/[,;]$|[a-z]\.$/u.test(text) || size < style.size * SMALLEST) return false;
  if (/https?:|@|^©|^copyright\b|^\W*\d[\d.,%\s]*$|^[=+]/u.test(text)) return false;
  const isCapital = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  const isNumbered = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.) \p{Lu}/u.test(text);
  if (size < style.size * 0.93 && !(isNumbered && (isBold || isCapital))) return false;
  if (isBold && style.font !== font) return true;
  if (size > style.size * 1.06 || isCapital) return true;
  // In italics or another cut, as the lesser headings often are.
  return (
    font !== "" &&
    font !== style.font &&
    /^[\p{Lu}\d]/u.test(text) &&
    text.length < 110 &&
    /\s|^\p{Lu}\p{Ll}{4,}$/u.test(text)
  );
}

import { readHeading } from "../pasted/read-heading.ts";
import { isCaptionStart } from "./caption.ts";
import type { PlacedLine } from "./order-lines.ts";
import { leadingOf, type TextStyle } from "./text-style.ts";

/** Lines that were set as one: a paragraph, a heading, a caption, or what of it one column holds. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  readonly page: number;
  readonly size: number;
  /** The font of all of it; "" where it is mixed. */
  readonly font: string;
  readonly isBold: boolean;
  /** As printed, for looking at; hyphens at line ends are still there. */
  readonly text: string;
}

/** Sizes that differ less are the same, in parts of the size. */
const SAME_SIZE = 0.05;

/** Parts the lines of a document where a paragraph ends. */
export function gatherParagraphs(lines: readonly PlacedLine[], style: TextStyle): Paragraph[] {
  const groups: PlacedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (!open || !last || startsNew(open, last, line, lines[index + 1], style)) groups.push([line]);
    else open.push(line);
  }
  return groups.map(makeParagraph);
}

export function makeParagraph(lines: readonly PlacedLine[]): Paragraph {
  const [first] = lines;
  const isOneFont = lines.every(({ font }) => font !== "" && font === first?.font);
  return {
    lines,
    page: first?.page ?? 0,
    size: first?.size ?? 0,
    font: isOneFont ? (first?.font ?? "") : "",
    isBold: lines.every(({ isBold }) => isBold),
    text: lines.map(({ text }) => text).join(" "),
  };
}

function startsNew(
  open: readonly PlacedLine[],
  last: PlacedLine,
  line: PlacedLine,
  next: PlacedLine | undefined,
  style: TextStyle,
): boolean {
  if (line.column !== last.column || line.page !== last.page) return true;
  if (Math.abs(line.size - last.size) > last.size * SAME_SIZE) return true;
  if (line.isBold !== last.isBold) return true;
  if (line.font !== "" && last.font !== "" && line.font !== last.font) return true;
  const step = last.y - line.y;
  if (step < last.size * 0.5) return true;
  if (step > Math.max(leadingOf(style, line.size), line.size) * 1.3) return true;
  if (isCaptionStart(line, style)) return true;
  if (isNamedHeading(line) || (open.length === 1 && isNamedHeading(last))) return true;
  if (goesOnAsHeading(last, line, style)) return false;
  return isIndented(open, last, line, next) || endsEarly(last, line);
}

/** "INTRODUCTION", "2. Methods", "References", or "Methods" in bold, alone on a line that has room for more. */
function isNamedHeading(line: PlacedLine): boolean {
  if (line.text.length > 60 || line.right > line.end - (line.end - line.left) * 0.25) return false;
  const heading = readHeading(line.text);
  if (!heading || heading.weak || heading.restAt < line.text.length) return false;
  const plain = line.text.replace(/^[\d.\s]+/u, "");
  if (plain === plain.toUpperCase() || plain !== line.text || heading.kind !== "part") return true;
  return line.isBold;
}

/**
 * The second line of a heading may stand in below its number or its first word, and one that ends
 * with a hyphen has not ended. Lines of headings that each are known by name are two.
 */
function goesOnAsHeading(last: PlacedLine, line: PlacedLine, style: TextStyle): boolean {
  if (/\p{L}[-‐]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return true;
  const isSet = line.isBold || line.size > style.size * 1.06;
  return isSet && /^(?:\d|[IVX]+\.|[A-Z]\.)/u.test(last.text) && /^\p{Ll}/u.test(line.text);
}

/** A first line stands in; in a list the others do, and the first stands out. */
function isIndented(
  open: readonly PlacedLine[],
  last: PlacedLine,
  line: PlacedLine,
  next: PlacedLine | undefined,
): boolean {
  const indent = line.x - last.x;
  if (indent < line.size * 0.6 || indent > line.size * 5) return false;
  if (last.x > last.left + last.size * 0.4) return false;
  // The second line of an entry whose first stands out is followed by others like it.
  const isHanging =
    open.length === 1 && next?.column === line.column && Math.abs(next.x - line.x) < 1.5;
  return !isHanging || /[.?!:]$/u.test(last.text);
}

/** A line ends a paragraph when the next word would still have stood on it. */
function endsEarly(last: PlacedLine, line: PlacedLine): boolean {
  if (!/[.?!:)\]”"]$/u.test(last.text) || !/^[^\p{Ll}]/u.test(line.text)) return false;
  const word = line.text.split(" ", 1)[0] ?? "";
  const width = ((line.right - line.x) * (word.length + 1)) / Math.max(1, line.text.length);
  return last.right + width + line.size < last.end;
}

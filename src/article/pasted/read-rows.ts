import { readCaptionLabel } from "./caption-label.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** The rows of a table as they are copied, a line to a row and a tab between cells. */
export interface FoundRows {
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: string;
  readonly taken: readonly LabelledLine[];
}

/** Buttons between a caption and its rows. */
const GAP = 4;
/** What stands below a table is told by how it begins. */
const NOTE =
  /^(?:[a-z*†‡§¶#‖]{1,3}\s?[\p{Lu}\d(]|notes?\b|abbreviations?\b|values\b|data\b|n\s?=|p\s?[<=]|\p{Lu}[\p{L}\d-]{1,12}\s?(?:[:=]|,\s?\p{Ll}[\p{Ll} -]{2,60}[;.])|source\b|percentages?\b)/iu;
const MOST_NOTES = 8;

/**
 * Reads the rows that begin at or a little after a line. The first row is the head when most of
 * its cells are no numbers.
 *
 * @param source of which the lines are: white space before a line is an empty first cell
 */
export function readRows(lines: readonly LabelledLine[], source: string, from: number): FoundRows {
  let at = from;
  while (at < from + GAP && lines[at] && !isRow(lines[at], source) && !lines[at]?.heading) at++;
  const table = lines[at]?.group;
  const taken: LabelledLine[] = [];
  const cells: string[][] = [];
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    // "Sex", a row that spans the table, has no tab.
    const spans =
      line.text.length < 80 &&
      !line.afterBlank &&
      readCaptionLabel(line.text) === undefined &&
      isRow(lines[at + 1], source);
    if (!isRow(line, source) && !(cells.length > 0 && spans)) break;
    cells.push(
      rowText(line, source)
        .split("\t")
        .map((cell) => cell.trim()),
    );
    taken.push(line);
  }
  if (cells.length === 0) return { head: [], rows: [], notes: "", taken: [] };
  const notes: string[] = [];
  for (; at < lines.length && notes.length < MOST_NOTES; at++) {
    const line = lines[at];
    if (!line || line.heading) break;
    if (line.kind === "noise") taken.push(line);
    else if (
      (table !== undefined && line.group === table) ||
      (NOTE.test(line.text) && (notes.length === 0 || !line.afterBlank))
    ) {
      notes.push(line.text);
      taken.push(line);
    } else break;
  }
  const told = taken.filter((line) => line.row === "head").length;
  if (told > 0) {
    return { head: cells.slice(0, told), rows: cells.slice(told), notes: notes.join(" "), taken };
  }
  const [first = [], ...others] = cells;
  const numbers = first.slice(1).filter((cell) => /^[−–<>≤≥(]?\s?\d/u.test(cell)).length;
  const isHead = others.length > 0 && numbers * 2 <= first.length - 1;
  return {
    head: isHead ? [first] : [],
    rows: isHead ? others : cells,
    notes: notes.join(" "),
    taken,
  };
}

/** A line of cells; a tab alone may also indent a paragraph. */
function isRow(line: LabelledLine | undefined, source: string): boolean {
  if (line?.row !== undefined) return true;
  return line?.text.includes("\t") === true && rowText(line, source).length < 3_000;
}

/** The line with the tabs before and after it, which are the marks of empty cells. */
function rowText(line: LabelledLine, source: string): string {
  let { start, end } = line;
  // No table has more columns; a run of tabs is not walked for ever.
  while (line.start - start < 40 && /[\t ]/u.test(source.charAt(start - 1))) start--;
  while (end - line.end < 40 && /[\t ]/u.test(source.charAt(end))) end++;
  return source.slice(start, end);
}

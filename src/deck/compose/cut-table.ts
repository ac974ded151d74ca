import type { Table } from "../../article/index.ts";
import { countWords, maximumEntries, maximumWords } from "../slide-limits.ts";

/** What a slide has room for: cells are looked at, not read out. */
const COLUMNS = 5;
const CELL_WORDS = 7;
const CELL_CHARACTERS = 36;
const LABEL_CHARACTERS = 48;
const ROW_CHARACTERS = 96;
/** Fewer rows are a sentence. */
const FEWEST_ROWS = 2;

/** Of so many columns one must be there. */
const MOST_LEFT = 3;

/** As much of a table as can be read from the back of the room. */
export interface CutTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** "first 6 of 14 rows, first 5 of 8 columns"; "" where nothing was left out. */
  readonly left: string;
  /** The lines of the article's table as far as they are shown, whole: what they are evidenced by. */
  readonly lines: readonly (readonly string[])[];
}

/**
 * The first rows and columns of a table, as many as a slide has room for; `undefined` where not
 * even two rows with numbers fit.
 */
export function cutTable(table: Table): CutTable | undefined {
  const above = table.head.length > 0 ? table.head : table.rows.slice(0, 1);
  const below = table.head.length > 0 ? table.rows : table.rows.slice(1);
  const width = above[0]?.length ?? 0;
  if (width < 2 || above.length > 3 || above.some((cells) => cells.length !== width)) {
    return undefined;
  }
  const isFilled = (column: number) => below.some((cells) => (cells[column] ?? "").trim() !== "");
  const filled = above[0]?.flatMap((_, column) => (isFilled(column) ? [column] : [])) ?? [];
  const head = mergeHead(above);
  for (let columns = Math.min(COLUMNS, filled.length); columns >= 2; columns--) {
    const kept = filled.slice(0, columns);
    const pick = (cells: readonly string[]) => kept.map((column) => cells[column] ?? "");
    const rows = fitRows(below, width, pick);
    const counted = rows.filter((cells) => cells.slice(1).some((cell) => /\d/u.test(cell)));
    const isEnough = counted.length >= FEWEST_ROWS && counted.length >= rows.length / 2;
    if (!isEnough || !fitsRow(pick(head))) continue;
    const left = [
      rows.length < below.length ? `first ${rows.length} of ${below.length} rows` : "",
      columns < filled.length ? `first ${columns} of ${filled.length} columns` : "",
    ].filter((part) => part !== "");
    // A corner of a table is no table.
    if (columns * MOST_LEFT < filled.length || (left.length === 2 && columns < 3)) return undefined;
    return {
      head: pick(head),
      rows,
      left: left.join(", "),
      lines: [...above, ...below.slice(0, rows.length)],
    };
  }
  return undefined;
}

/** Rows from the top as far as they fit; a line that parts the table is never the last. */
function fitRows(
  below: readonly (readonly string[])[],
  width: number,
  pick: (cells: readonly string[]) => string[],
): string[][] {
  const rows: string[][] = [];
  let words = 0;
  for (const cells of below) {
    const row = isParting(cells)
      ? pick(cells).map((cell, i) => (i === 0 ? cell : ""))
      : pick(cells);
    words += row.reduce((sum, cell) => sum + countWords(cell), 0);
    const hasRoom = rows.length < maximumEntries("table") && words <= maximumWords("table");
    if (cells.length !== width || !hasRoom || !fitsRow(row)) break;
    rows.push(row);
  }
  while (
    rows
      .at(-1)
      ?.slice(1)
      .every((cell) => cell.trim() === "")
  )
    rows.pop();
  return rows;
}

/** "Secondary outcomes" across all columns. */
const isParting = (cells: readonly string[]) => cells.length > 2 && new Set(cells).size === 1;

function fitsRow(cells: readonly string[]): boolean {
  return (
    cells.join(" ").length <= ROW_CHARACTERS &&
    cells.every(
      (cell, i) =>
        countWords(cell) <= CELL_WORDS + (i === 0 ? 2 : 0) &&
        cell.length <= (i === 0 ? LABEL_CHARACTERS : CELL_CHARACTERS),
    )
  );
}

/** Two lines of head as one: "Week 24" above "n (%)" is "Week 24: n (%)". */
function mergeHead(above: readonly (readonly string[])[]): string[] {
  const [first = []] = above;
  return first.map((_, column) => {
    const parts = above.map((cells) => (cells[column] ?? "").trim()).filter(Boolean);
    return [...new Set(parts)].join(": ");
  });
}

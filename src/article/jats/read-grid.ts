import type { Element } from "../markup/parse-markup.ts";
import { childrenOf } from "../markup/walk.ts";
import { inlineText } from "./inline-text.ts";

/** The cells of a table; every row is as long as the longest. */
export interface Grid {
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/** Wider tables are not printed; a number beyond it is an error, and must not fill the memory. */
const WIDEST = 200;
/** The most cells that spans may fill, all in all. */
const MOST = 200_000;

/**
 * The cells of a table of HTML or of OASIS (`row`, `entry`, `morerows`, `namest`). A cell that
 * spans others stands in each place it covers. Rows of nothing but header cells at the top are the
 * head where no `thead` says so.
 */
export function readGrid(table: Element): Grid {
  const headRows = rowsIn(table, "thead");
  const bodyRows = [
    ...rowsIn(table, "tbody"),
    ...childrenOf(table, "tr", "row"),
    ...rowsIn(table, "tfoot"),
  ];
  const columns = columnNames(table);
  let head = fillSpans(headRows, columns);
  let rows = fillSpans(bodyRows, columns);
  if (head.length === 0) {
    const isHead = (row: Element | undefined) => {
      const cells = childrenOf(row);
      return cells.length > 1 && cells.every(({ name }) => name === "th");
    };
    const first = bodyRows.findIndex((row) => !isHead(row));
    head = first > 0 ? rows.slice(0, first) : [];
    rows = first > 0 ? rows.slice(first) : rows;
  }
  const isFilled = (row: readonly string[]) => row.some((cell) => cell !== "");
  head = head.filter(isFilled);
  rows = rows.filter(isFilled);
  const width = [...head, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  // One wide row among very many would fill the memory with nothing.
  if (width * rows.length > 10 * MOST) return { head, rows };
  const level = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? "");
  return { head: head.map(level), rows: rows.map(level) };
}

function rowsIn(table: Element, part: string): Element[] {
  return childrenOf(table, part).flatMap((one) => childrenOf(one, "tr", "row"));
}

/** Rows of cells from rows with spans; a span ends with its part of the table. */
function fillSpans(rows: readonly Element[], columns: ReadonlyMap<string, number>): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  let left = MOST;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of childrenOf(row, "td", "th", "entry")) {
      while (grid[at]?.[column] !== undefined) column++;
      const named = columns.get(cell.attributes["namest"] ?? cell.attributes["colname"] ?? "");
      if (named !== undefined && named > column) column = named;
      if (column >= WIDEST || left <= 0) break;
      const text = inlineText(cell, "table");
      const width = Math.min(widthOf(cell, columns), WIDEST - column);
      const height = Math.min(heightOf(cell), rows.length - at);
      for (let down = 0; down < height && left > 0; down++) {
        for (let right = 0; right < width; right++, left--) {
          const target = grid[at + down];
          if (target && target[column + right] === undefined) target[column + right] = text;
        }
      }
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? ""));
}

function widthOf({ attributes }: Element, columns: ReadonlyMap<string, number>): number {
  const from = columns.get(attributes["namest"] ?? "");
  const to = columns.get(attributes["nameend"] ?? "");
  if (from !== undefined && to !== undefined && to >= from) return to - from + 1;
  return count(attributes["colspan"], 1);
}

function heightOf({ attributes }: Element): number {
  return attributes["morerows"] === undefined
    ? count(attributes["rowspan"], 1)
    : count(attributes["morerows"], 0) + 1;
}

function count(value: string | undefined, least: number): number {
  const parsed = Number.parseInt(value ?? "", 10);
  return Number.isFinite(parsed) && parsed >= least ? parsed : least;
}

/** OASIS names its columns and spans from name to name. */
function columnNames(table: Element): ReadonlyMap<string, number> {
  const names = childrenOf(table, "colspec").map(
    ({ attributes }, at) => [attributes["colname"] ?? `${at}`, at] as const,
  );
  return new Map(names);
}

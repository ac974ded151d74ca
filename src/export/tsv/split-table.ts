/** A row of a table as text, and the line on which it begins, counted from 1. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a table as text, by RFC 4180 with any separator: a cell in quotation marks may hold
 * separators, line breaks and, doubled, quotation marks. Never throws: a mark that is never closed
 * closes at the end.
 */
export function splitTable(text: string, separator: string): TextRow[] {
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let first = 1;
  let isQuoted = false;
  let isNew = true;
  const closeRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== "") rows.push({ line: first, cells });
    cells = [];
    cell = "";
    isNew = true;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (mark === "\n") line += 1;
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (mark === '"' && isNew) {
      isQuoted = true;
      isNew = false;
    } else if (mark === separator) {
      cells.push(cell);
      cell = "";
      isNew = true;
    } else if (mark === "\n") {
      closeRow();
      first = line;
    } else if (mark !== "\r" || text[at + 1] !== "\n") {
      cell += mark;
      isNew = false;
    }
  }
  closeRow();
  return rows;
}

import { escapePipes, splitPipes } from "./split-pipes.ts";

/** The cells of a row of a table, trimmed: `| a | b |`. */
export function splitRow(line: string): string[] {
  const row = line.trim();
  const cells = splitPipes(row);
  // The pipes at either end hold nothing beyond them.
  const first = cells.length > 1 && row.startsWith("|") ? 1 : 0;
  const hasEnd = cells.length > first + 1 && cells.at(-1) === "" && row.endsWith("|");
  return cells.slice(first, hasEnd ? -1 : undefined);
}

/** The inverse of `splitRow`. */
export function formatRow(cells: readonly string[]): string {
  return `| ${cells.map(escapePipes).join(" | ")} |`.replace(/\| {2}(?=\|)/gu, "| ");
}

/** True for the line below a table's header: `|---|:-:|`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes("-") && splitRow(line).every((cell) => /^:?-+:?$/u.test(cell));
}

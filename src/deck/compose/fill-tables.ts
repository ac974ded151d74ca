import type { Table } from "../../article/index.ts";
import { escapeMarkdown } from "../../quiz/index.ts";
import { countWords, maximumEntries, maximumWords } from "../slide-limits.ts";
import { captionId, isSupplement, titleOf } from "./caption-title.ts";
import { citeQuoted } from "./cite-body.ts";
import { type Filler, type Filling, heading, type Material, prose } from "./hole.ts";

const COLUMNS = 5;
const CELL_WORDS = 6;
const CELL_CHARACTERS = 34;
const ROW_CHARACTERS = 90;

/** What came out of the study. */
const MAIN =
  /\b(?:outcomes?|results?|effects?|efficacy|associat\w+|compar\w+|differences?|odds|hazard|risk|ratio|regression|predict\w+|mortality|survival|scores?|changes?|rates?|prevalence|incidence|costs?|versus|vs)\b/iu;
/** Lists to look things up in. */
const NOT_MAIN =
  /\b(?:primers?|sequences?|antibod\w+|reagents?|abbreviations?|definitions?|notations?|symbols?|search strateg\w+|parameters? (?:used|setting)|instruments?|schedule|inclusion|questions?|topics?|guide)\b/iu;

/** A table small enough to be read from the back of the room, whole or not at all. */
export const fillTables: Filler = (hole, material) =>
  material.article.tables
    .map((table, index) => ({ table, index, id: captionId("table", table.label, index) }))
    .filter(({ table }) => !isSupplement(table.label) && !NOT_MAIN.test(table.caption))
    .flatMap(({ table, index, id }) => {
      const filling = fillTable(table, id, material);
      return filling ? [{ filling, rank: MAIN.test(table.caption) ? 0 : 1, index }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, hole.most)
    .sort((a, b) => a.index - b.index)
    .map(({ filling }) => filling());

/** Makes the slide when it is called, since that cites. */
function fillTable(table: Table, id: string, material: Material): (() => Filling) | undefined {
  const [head, ...rows] = table.head.length > 0 ? [...table.head, ...table.rows] : table.rows;
  if (head === undefined || table.head.length > 1 || !isSmall(head, rows)) return undefined;
  const { headline } = titleOf(table.caption);
  const name = `Table ${id.slice("table-".length)}`;
  const evidence = [table.caption, ...[head, ...rows].map((cells) => cells.join(" "))].join(" ");
  return () => {
    const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
    const marked = rows.map((cells) => {
      const last = citeQuoted(cells.at(-1) ?? "", id, evidence, material);
      const before = cells.slice(0, -1).map(escapeCell);
      return `| ${[...before, last.replace(/\|/gu, "\\|")].join(" | ")} |`;
    });
    const rule = `|${head.map(() => " --- |").join("")}`;
    const title = headline === undefined ? name : citeQuoted(headline, id, evidence, material);
    return {
      blocks: [heading(title), prose([line(head), rule, ...marked].join("\n"))],
      ...(headline === undefined ? {} : { part: name }),
    };
  };
}

const escapeCell = (cell: string) => escapeMarkdown(cell).replace(/(?<!\\)\|/gu, "\\|");

function isSmall(head: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const all = [head, ...rows];
  const words = rows.flat().reduce((sum, cell) => sum + countWords(cell), 0);
  return (
    rows.length >= 2 &&
    rows.length <= maximumEntries("table") &&
    head.length >= 2 &&
    head.length <= COLUMNS &&
    words <= maximumWords("table") &&
    all.every(
      (cells) =>
        cells.length === head.length &&
        cells.join(" ").length <= ROW_CHARACTERS &&
        cells.every((cell) => countWords(cell) <= CELL_WORDS && cell.length <= CELL_CHARACTERS),
    ) &&
    // A row that spans the table parts it; a slide has no room for parts.
    rows.every((cells) => new Set(cells).size > 1) &&
    rows.filter((cells) => cells.some((cell) => /\d/u.test(cell))).length >= rows.length / 2
  );
}

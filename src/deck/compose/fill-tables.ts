import type { Table } from "../../article/index.ts";
import { escapeMarkdown } from "../../quiz/index.ts";
import { captionId, isSupplement, titleOf } from "./caption-title.ts";
import { citeQuoted } from "./cite-body.ts";
import { type CutTable, cutTable } from "./cut-table.ts";
import { type Filler, type Filling, heading, type Material, prose } from "./hole.ts";

/** What came out of the study. */
const MAIN =
  /\b(?:outcomes?|results?|effects?|efficacy|associat\w+|compar\w+|differences?|odds|hazard|risk|ratio|regression|predict\w+|mortality|survival|scores?|changes?|rates?|prevalence|incidence|costs?|versus|vs)\b/iu;
/** Who was in it. */
const BASELINE =
  /\b(?:baseline|characteristics?|demographics?|demographic|participants?|patients?|population)\b/iu;
/** Lists to look things up in. */
const NOT_MAIN =
  /\b(?:primers?|sequences?|antibod\w+|reagents?|abbreviations?|definitions?|notations?|symbols?|search strateg\w+|parameters? (?:used|setting)|instruments?|schedule|inclusion|questions?|topics?|guide)\b/iu;

/** Longer lines are no evidence that anyone looks up. */
const LONGEST = 3000;

interface Choice {
  readonly table: Table;
  readonly id: string;
  readonly index: number;
  readonly cut: CutTable | undefined;
  readonly rank: number;
}

/**
 * The tables of what came out or, without one, of who was in the study, as much of each as can be
 * read from the back of the room and with what was left out said; a table that cannot be cut so is
 * asked for as a picture.
 */
export const fillTables: Filler = (hole, material) =>
  material.article.tables
    .map((table, index) => ({ table, index, id: captionId("table", table.label, index) }))
    .filter(({ table }) => !isSupplement(table.label) && !NOT_MAIN.test(table.caption))
    .map(({ table, index, id }): Choice => {
      const cut = cutTable(table);
      return { table, index, id, cut, rank: rankOf(table, cut) };
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, hole.most)
    .sort((a, b) => a.index - b.index)
    .flatMap((choice) =>
      choice.cut ? [showTable(choice, choice.cut, material)] : askFor(choice, material),
    );

/** The lower, the sooner it is shown: whole before cut, cut before not at all. */
function rankOf({ caption }: Table, cut: CutTable | undefined): number {
  const about =
    MAIN.test(caption) && !/\bbaseline\b/iu.test(caption) ? 0 : BASELINE.test(caption) ? 1 : 2;
  const shown = cut === undefined ? 6 : cut.left === "" ? 0 : 2.5;
  return about + shown;
}

function showTable({ table, id }: Choice, cut: CutTable, material: Material): Filling {
  const lines = cut.lines.filter((cells) => cells.length > 1).map((cells) => cells.join(" "));
  const evidence = [table.caption, ...lines].join(" ").slice(0, LONGEST);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  const marked = cut.rows.map((cells) => {
    const at = cells.findLastIndex((cell) => cell.trim() !== "");
    const cited = citeQuoted(cells[at] ?? "", id, evidence, material).trim();
    const last = cited.replace(/(?<!\\)\|/gu, "\\|");
    return `| ${cells.map((cell, i) => (i === at ? last : escapeCell(cell))).join(" | ")} |`;
  });
  const rule = `|${cut.head.map(() => " --- |").join("")}`;
  const name = nameTable(id);
  const { headline } = titleOf(table.caption);
  const title = headline === undefined ? name : citeQuoted(headline, id, evidence, material);
  return {
    blocks: [heading(title), prose([line(cut.head), rule, ...marked].join("\n"))],
    part: [name, cut.left].filter((part) => part !== "").join(": "),
  };
}

/** A table that no slide can hold as text: its title, and how to bring a picture of it. */
function askFor({ table, id }: Choice, material: Material): Filling[] {
  const { sentence, headline } = titleOf(table.caption);
  if (headline === undefined) return [];
  const name = nameTable(id);
  const picture = material.pictures.get(name) ?? material.pictures.get(table.graphic ?? "");
  const ask = `To show ${name}, save a picture of it as figures/${id}.png and write that path between the round brackets`;
  const shown =
    picture === undefined
      ? `![${ask}]()`
      : `![${escapeMarkdown(`${name}. ${headline}`)}](${picture})`;
  const title = heading(citeQuoted(headline, id, sentence, material));
  return [{ blocks: [title, prose(shown)], part: name }];
}

const nameTable = (id: string) => `Table ${id.slice("table-".length)}`;

const escapeCell = (cell: string) => escapeMarkdown(cell).replace(/(?<!\\)\|/gu, "\\|");

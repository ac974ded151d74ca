import type { Table } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childrenOf, isElement } from "../markup/walk.ts";
import { paragraphsOf } from "./block-text.ts";
import { inlineText } from "./inline-text.ts";
import {
  captionOf,
  type GroupedFloat,
  groupedFloats,
  hrefOfGraphic,
  labelOf,
} from "./read-figures.ts";
import { readGrid } from "./read-grid.ts";

/**
 * The tables in order, as rows of cells; of one that the publisher gives as a picture there is
 * what is printed around it, and the picture's name.
 */
export function readTables(article: Element): Table[] {
  return groupedFloats(article, "table-wrap").map(readTable);
}

function readTable(grouped: GroupedFloat): Table {
  const wrap = grouped.float;
  const grids = allOf(wrap, "table", "tgroup").flatMap(tableGroups).map(readGrid);
  const rows = grids.flatMap((grid) => grid.rows);
  const notes = notesOf(wrap);
  const graphic = hrefOfGraphic(wrap);
  return {
    label: labelOf(grouped),
    caption: captionOf(grouped),
    head: grids[0]?.head ?? [],
    // The heads of further parts of a table are rows of it.
    rows:
      grids.length < 2
        ? rows
        : grids.flatMap((grid, at) => [...(at > 0 ? grid.head : []), ...grid.rows]),
    ...(notes === "" ? {} : { notes }),
    ...(grids.length > 0 || graphic === "" ? {} : { graphic }),
  };
}

/** Tables of the OASIS model hold their rows in groups. */
function tableGroups(table: Element): Element[] {
  const groups = childrenOf(table, "tgroup");
  return groups.length > 0 ? groups : [table];
}

/** What stands below a table, a line a note: "a P for trend." */
function notesOf(wrap: Element): string {
  return childrenOf(wrap, "table-wrap-foot")
    .flatMap((foot) => notesIn(foot))
    .filter((line) => line !== "")
    .join("\n");
}

function notesIn(foot: Element): string[] {
  return childrenOf(foot).flatMap((child) => {
    if (child.name === "fn-group") return notesIn(child);
    if (child.name !== "fn") return paragraphsOf({ ...child, children: [child] });
    const label = inlineText(childrenOf(child, "label")[0]);
    const isText = (node: (typeof child.children)[number]) =>
      !isElement(node) || node.name !== "label";
    const text = paragraphsOf({ ...child, children: child.children.filter(isText) }).join(" ");
    return [[label, text].filter((part) => part !== "").join(" ")];
  });
}

import type { Figure, Table } from "../article.ts";
import { readLabel } from "./caption.ts";
import { joinFlow } from "./join-flow.ts";
import type { Dictionary } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";

export interface Captions {
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
}

/** The captions of figures and tables; cells are not told apart, so a table has no rows. */
export function gatherCaptions(
  paragraphs: readonly LabelledParagraph[],
  words: Dictionary,
): Captions {
  const figures: Figure[] = [];
  const tables: Table[] = [];
  const seen = new Set<string>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== "caption") continue;
    const found = readLabel(paragraph.text);
    // "Figure 1 (continued)" stands on the next page again.
    if (!found || seen.has(found.label.toLowerCase())) continue;
    seen.add(found.label.toLowerCase());
    const all = joinFlow(restOf(paragraphs, index), words).join(" ");
    const caption = all.slice(readLabel(all)?.restAt ?? found.restAt).trim();
    if (found.isTable) tables.push({ label: found.label, caption, head: [], rows: [] });
    else figures.push({ label: found.label, caption });
  }
  return { figures, tables };
}

/** A label and a bold title may be paragraphs of their own, with the legend below them. */
function restOf(paragraphs: readonly LabelledParagraph[], index: number): LabelledParagraph[] {
  const start = paragraphs[index];
  const parts = start ? [start] : [];
  for (const next of paragraphs.slice(index + 1, index + 6)) {
    const last = parts.at(-1);
    const [end, first] = [last?.lines.at(-1), next.lines[0]];
    if (!last || !end || !first || next.kind === "caption" || next.page !== last.page) break;
    const step = end.y - first.y;
    const isNear = step > 0 ? step < end.size * 1.9 : Math.abs(step) < end.size * 0.3;
    const isSame = Math.abs(next.size - last.size) < 0.6 && first.column === end.column;
    const isLabel = last.text.length < 30;
    if (!isNear || !(isSame || isLabel)) break;
    // Once a legend has ended, cells and text begin; a bold title is not the legend.
    const isTitle = last.isBold && !next.isBold;
    const isSmall = next.kind !== "text" || last.size === next.size;
    if (!isLabel && !isTitle && /[.?!]$/u.test(last.text)) break;
    if (!isSmall || next.lines.some(({ hasMates }) => hasMates)) break;
    parts.push(next);
  }
  return parts;
}

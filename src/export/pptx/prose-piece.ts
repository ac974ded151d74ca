import type { Paragraph } from "./canvas.ts";
import { LEAST_FONT, ROOM, SLIDE } from "./look.ts";
import { heightOf, widthOf } from "./measure.ts";
import type { PieceAt } from "./piece.ts";
import type { ProseBlock } from "./read-blocks.ts";
import type { Run } from "./runs.ts";

/** How a layout sets its prose. */
export interface ProseSetting {
  readonly size: number;
  readonly colour?: "ink" | "soft";
  readonly gap: number;
}

/** The prose of a slide, block by block; pictures are laid out elsewhere. */
export function prosePiece(
  block: Exclude<ProseBlock, { type: "picture" }>,
  setting: ProseSetting,
): PieceAt {
  switch (block.type) {
    case "paragraph":
      return textPiece("Text", [{ runs: block.runs }], setting);
    case "list":
      return textPiece("List", listOf(block), setting);
    case "quote":
      return quotePiece(block.paragraphs, setting);
    case "code":
      return textPiece(
        "Code",
        block.text.split("\n").map((text) => ({ runs: [{ text: text || " ", isCode: true }] })),
        { ...setting, size: 20 },
      );
    case "table":
      return tablePiece(block.rows, setting);
  }
}

const BETWEEN = 0.4;

function listOf({ items, start }: ProseBlock & { type: "list" }): Paragraph[] {
  let number = (start ?? 1) - 1;
  return items.map(({ runs, level }) => {
    if (level === 0) number += 1;
    const bullet = start !== undefined && level === 0 ? { number } : ("point" as const);
    return { runs, level, bullet };
  });
}

function textPiece(
  name: string,
  paragraphs: readonly Paragraph[],
  { size, colour = "ink", gap }: ProseSetting,
): PieceAt {
  return (scale) => {
    const set = Math.max(LEAST_FONT, Math.round(size * scale));
    const indent = (paragraph: Paragraph) =>
      paragraph.bullet ? set * 1.6 + (paragraph.level ?? 0) * 27 : 0;
    const after = Math.round(set * BETWEEN);
    const height = paragraphs.reduce(
      (sum, each, i) =>
        sum + heightOf(each.runs, ROOM - indent(each), { size: set }) + (i > 0 ? after : 0),
      0,
    );
    return {
      gap: gap * scale,
      height,
      draw: (canvas, top) =>
        canvas.text(
          name,
          paragraphs.map((each) => ({ ...each, after })),
          { x: SLIDE.left, y: top, w: ROOM, h: height + 4 },
          { size: set, colour },
        ),
    };
  };
}

const BAR = 4;
const INSET = 28;

function quotePiece(paragraphs: readonly (readonly Run[])[], { gap }: ProseSetting): PieceAt {
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(28 * scale));
    const setting = { size, face: "serif" as const, leading: 1.25 };
    const heights = paragraphs.map((runs) => heightOf(runs, ROOM - INSET, setting));
    const height =
      heights.reduce((sum, each) => sum + each, 0) + (paragraphs.length - 1) * size * 0.6;
    return {
      gap,
      height,
      draw(canvas, top) {
        const extra = { alt: "" };
        canvas.shape(
          "rect",
          "Quotation bar",
          { x: SLIDE.left, y: top, w: BAR, h: height },
          { fill: "accent" },
          undefined,
          extra,
        );
        canvas.text(
          "Quotation",
          paragraphs.map((runs) => ({ runs, after: size * 0.6 })),
          { x: SLIDE.left + INSET, y: top, w: ROOM - INSET, h: height },
          { size, face: "serif", valign: "middle" },
        );
      },
    };
  };
}

const CELL = { size: 20, x: 12, y: 10 };

function tablePiece(
  rows: readonly (readonly (readonly Run[])[])[],
  { gap }: ProseSetting,
): PieceAt {
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(CELL.size * scale));
    const count = Math.max(0, ...rows.map((row) => row.length));
    const full = rows.map((row) => Array.from({ length: count }, (_, i) => row[i] ?? []));
    const widths = columnWidths(full, size);
    const heights = full.map((row, index) => {
      const cells = row.map((runs, i) =>
        heightOf(runs, (widths[i] ?? 0) - CELL.x, { size, bold: index === 0 }),
      );
      return Math.max(size * 1.2, ...cells) + CELL.y;
    });
    const height = heights.reduce((sum, each) => sum + each, 0);
    const w = widths.reduce((sum, each) => sum + each, 0);
    return {
      gap,
      height,
      draw: (canvas, top) =>
        canvas.table(full, { x: SLIDE.left, y: top, w, h: height }, widths, heights, size),
    };
  };
}

/** Columns as wide as their words on one line where all have room; else those that have less give less. */
function columnWidths(rows: readonly (readonly (readonly Run[])[])[], size: number): number[] {
  const count = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: count }, (_, i) =>
    Math.max(
      size * 3,
      ...rows.map((row, at) => widthOf(row[i] ?? [], { size, bold: at === 0 }) + CELL.x + 6),
    ),
  );
  const longest = Array.from({ length: count }, (_, i) =>
    Math.max(
      size * 3,
      ...rows.flatMap((row, at) =>
        (row[i] ?? []).flatMap(({ text, isMark }) =>
          text
            .split(/\s+/u)
            .map(
              (word) =>
                widthOf([{ text: isMark ? "" : word }], { size, bold: at === 0 }) + CELL.x + 6,
            ),
        ),
      ),
    ),
  );
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  // As on our slides a table takes the whole width.
  const free = ROOM - sum(wanted);
  if (free >= 0) return wanted.map((each) => each + free / count);
  // No word is broken; what is left over goes to who wants more, by how much more.
  const least = longest.map((each, i) => Math.min(each, wanted[i] ?? each));
  const spare = Math.max(0, ROOM - sum(least));
  const more = wanted.map((each, i) => Math.sqrt(Math.max(0, each - (least[i] ?? 0))));
  const all = sum(more) || 1;
  const widths = least.map((each, i) => each + (spare * (more[i] ?? 0)) / all);
  const over = sum(widths) / ROOM;
  return over > 1 ? widths.map((each) => each / over) : widths;
}

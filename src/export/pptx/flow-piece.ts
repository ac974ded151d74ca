import { type FlowStage, parseFlow } from "../../figures/index.ts";
import type { Box, Canvas } from "./canvas.ts";
import { LEAST_FONT, ROOM, SLIDE } from "./look.ts";
import { heightOf } from "./measure.ts";
import type { PieceAt } from "./piece.ts";
import { type Run, runsOf } from "./runs.ts";

const GAP = { x: 28, y: 20 };
const INSET = 14;

interface Placed {
  readonly box: Box;
  readonly runs: readonly Run[];
  readonly leaves: boolean;
  readonly isAside: boolean;
  readonly row: number;
}

/** Boxes from top to bottom, arms side by side, who leaves to the right; lines hold on to the boxes. */
export function flowPiece(body: string): PieceAt {
  const { data } = parseFlow(body);
  const title = data.find((line) => line.type === "title");
  const stages = data.filter((line): line is FlowStage => line.type === "stage");
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(20 * scale));
    const titled = title ? size * 1.1 * 1.2 + 12 : 0;
    const { placed, height } = place(stages, size, scale);
    return {
      gap: 10,
      height: titled + height,
      draw(canvas, top) {
        if (title && title.type === "title") {
          const runs = runsOf(`${title.text} ${title.evidence}`.trim());
          canvas.text(
            "Figure title",
            [{ runs }],
            { x: SLIDE.left, y: top, w: ROOM, h: titled - 6 },
            { size: Math.round(size * 1.1), bold: true },
          );
        }
        drawBoxes(canvas, placed, top + titled, size);
      },
    };
  };
}

const isAside = ({ boxes }: FlowStage) => boxes.length === 1 && boxes[0]?.leaves === true;

function place(stages: readonly FlowStage[], size: number, scale: number) {
  const hasAside = stages.some(isAside);
  const arms = Math.max(1, ...stages.map(({ boxes }) => boxes.length));
  const columns = hasAside ? Math.max(2, arms) : arms;
  const column = (ROOM - (columns - 1) * GAP.x) / columns;
  let y = 0;
  const placed = stages.flatMap((stage, row): Placed[] => {
    const isWide = stage.boxes.length === 1 && !hasAside;
    const w = isWide ? ROOM : column;
    const words = stage.boxes.map((box) => wordsOf(box));
    const h = Math.max(...words.map((runs) => heightOf(runs, w - 2 * INSET, { size }))) + 12;
    const top = y;
    y += h + GAP.y * scale;
    return stage.boxes.map((box, arm) => {
      const at = isWide ? 0 : isAside(stage) ? 1 : arm;
      const x = SLIDE.left + at * (column + GAP.x);
      return {
        box: { x, y: top, w, h },
        runs: words[arm] ?? [],
        leaves: box.leaves,
        isAside: isAside(stage),
        row,
      };
    });
  });
  return { placed, height: Math.max(0, y - GAP.y * scale) };
}

function wordsOf({ label, count, evidence }: FlowStage["boxes"][number]): Run[] {
  const number = count === "" ? [] : [{ text: `${count} `, bold: true }];
  return [...number, ...runsOf(`${label} ${evidence}`.trim())];
}

function drawBoxes(canvas: Canvas, placed: readonly Placed[], top: number, size: number): void {
  const drawn: (Placed & { readonly name: string })[] = [];
  for (const each of placed) {
    const box = { ...each.box, y: each.box.y + top };
    const name = canvas.shape(
      "roundRect",
      "Box",
      box,
      each.leaves ? { line: "soft", dash: true } : { fill: "sheet", line: "accent", width: 2 },
      {
        paragraphs: [{ runs: each.runs }],
        look: {
          size,
          valign: "middle",
          align: each.isAside ? "left" : "center",
          inset: each.isAside ? 8 : 2,
        },
      },
    );
    // Who leaves beside the stream hangs on it; all others on who stands above.
    const above = drawn.filter(({ row, isAside }) => !isAside && row < each.row);
    const lastRow = Math.max(-1, ...above.map(({ row }) => row));
    const middle = each.box.x + each.box.w / 2;
    const from = above
      .filter(({ row }) => row === lastRow)
      .sort(
        (a, b) =>
          Math.abs(a.box.x + a.box.w / 2 - middle) - Math.abs(b.box.x + b.box.w / 2 - middle),
      )[0];
    if (from)
      connect(
        canvas,
        { ...from, box: { ...from.box, y: from.box.y + top } },
        { ...each, box, name },
      );
    drawn.push({ ...each, name });
  }
}

type Drawn = Placed & { readonly name: string };

function connect(canvas: Canvas, from: Drawn, to: Drawn): void {
  const start = { x: from.box.x + from.box.w / 2, y: from.box.y + from.box.h };
  if (to.isAside) {
    const y = to.box.y + to.box.h / 2;
    canvas.line("Leaves", { x: start.x, y }, { x: to.box.x, y }, { line: "soft", dash: true });
    return;
  }
  const look = { line: "soft", width: 2, arrow: true } as const;
  const end = { x: to.box.x + to.box.w / 2, y: to.box.y };
  const isStraight = Math.abs(start.x - end.x) < 1;
  if (isStraight) {
    const glue = { from: { name: from.name, site: 2 }, to: { name: to.name, site: 0 } };
    canvas.line("Goes on", start, end, look, { glue });
    return;
  }
  // A fork: out of a broad box straight down, out of a narrow one round the corner.
  if (end.x > from.box.x && end.x < from.box.x + from.box.w) {
    canvas.line("Goes on", { x: end.x, y: start.y }, end, look);
  } else {
    const y = (start.y + end.y) / 2;
    canvas.path("Goes on", [start, { x: start.x, y }, { x: end.x, y }, end], look);
  }
}

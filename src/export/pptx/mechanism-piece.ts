import { renderInline } from "../../deck/index.ts";
import { type Diagram, parseMechanism, verbOf } from "../../figures/index.ts";
import type { Box, Canvas, Glue, Point } from "./canvas.ts";
import { ROOM, SLIDE } from "./look.ts";
import type { Piece, PieceAt } from "./piece.ts";
import { runsOf, textOf } from "./runs.ts";

type Edge = ReturnType<typeof parseMechanism>["data"][number];
/** Lays a mechanism out; loaded where a deck has one. */
export type FitDiagram = (edges: readonly Edge[], text: (markdown: string) => string) => Diagram;

const KEY = 34;
/** Words in a file are set by another program: its boxes are somewhat broader than ours. */
const SPARE = 6;

/** Boxes and the arrows between them, which hold on to the boxes where they are straight. */
export function mechanismPiece(body: string, layOut: FitDiagram): PieceAt {
  const { data: edges } = parseMechanism(body);
  const diagram = layOut(edges, renderInline);
  return (scale) => pieceOf(edges, diagram, Math.min(diagram.scale, 1.4) * scale);
}

function pieceOf(edges: readonly Edge[], diagram: Diagram, scale: number): Piece {
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const left = SLIDE.left + (ROOM - diagram.width * scale) / 2;
  const height = diagram.height * scale;
  const size = Math.round(diagram.font * scale * 10) / 10;
  return {
    gap: 14,
    height: height + KEY,
    draw(canvas, top) {
      const at = ({ x, y }: Point): Point => ({ x: left + x * scale, y: top + y * scale });
      const boxes = diagram.nodes.map((node): Box => {
        const { x, y } = at(node);
        const w = node.width * scale + SPARE;
        return { x: x - w / 2, y: y - (node.height * scale) / 2, w, h: node.height * scale };
      });
      const shapes = names.map((name, index) =>
        canvas.shape(
          "roundRect",
          textOf(runsOf(name)),
          boxes[index] ?? { x: left, y: top, w: 60, h: 30 },
          { fill: "tint", line: "accent", width: 2 },
          {
            paragraphs: [{ runs: runsOf(name) }],
            look: { size: size * 0.95, valign: "middle", align: "center", bold: true },
          },
        ),
      );
      for (const [index, edge] of edges.entries()) {
        const placed = diagram.edges[index];
        const [from, to] = [names.indexOf(edge.from), names.indexOf(edge.to)];
        const [start, end] = [boxes[from], boxes[to]];
        if (!placed || !start || !end) continue;
        const glue = glueOf(start, end, shapes[from] ?? "", shapes[to] ?? "");
        drawArrow(canvas, edge, placed.points.map(at), { start, end }, glue);
        drawWords(canvas, edge, placed, at, scale, size);
      }
      drawKey(canvas, edges, top + height + 6);
    },
  };
}

/** From side to side where the boxes stand beside each other, else from below to above. */
function glueOf(start: Box, end: Box, from: string, to: string): Glue {
  const sites =
    start.x + start.w < end.x
      ? [3, 1]
      : end.x + end.w < start.x
        ? [1, 3]
        : start.y < end.y
          ? [2, 0]
          : [0, 2];
  return { from: { name: from, site: sites[0] ?? 3 }, to: { name: to, site: sites[1] ?? 1 } };
}

function siteOf({ x, y, w, h }: Box, site: number): Point {
  const places = [
    { x: x + w / 2, y },
    { x, y: y + h / 2 },
    { x: x + w / 2, y: y + h },
    { x: x + w, y: y + h / 2 },
  ];
  return places[site] ?? { x, y };
}

/** So far the way of an arrow may leave the straight line, in points, to be drawn as one. */
const STRAIGHT = 12;

function drawArrow(
  canvas: Canvas,
  edge: Edge,
  points: readonly Point[],
  { start, end }: { start: Box; end: Box },
  glue: Glue,
): void {
  const look = {
    line: edge.inhibits ? "wrong" : edge.inferred ? "soft" : "ink",
    width: 2,
    dash: edge.inferred,
    arrow: !edge.inhibits,
  } as const;
  const said = {
    alt: `${textOf(runsOf(edge.from))} ${textOf(runsOf(verbOf(edge)))} ${textOf(runsOf(edge.to))}${edge.inferred ? " (inferred)" : ""}`,
  };
  const [a, b] = [siteOf(start, glue.from.site), siteOf(end, glue.to.site)];
  const isStraight = points.every((point) => distance(point, a, b) < STRAIGHT);
  if (isStraight) canvas.line("Arrow", a, b, look, { ...said, glue });
  else canvas.path("Arrow", points, look, said);
  if (edge.inhibits) {
    const last = isStraight ? b : (points.at(-1) ?? b);
    const before = isStraight ? a : (points.at(-2) ?? a);
    const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
    const [ux, uy] = [(last.x - before.x) / length, (last.y - before.y) / length];
    const [cx, cy] = [last.x - ux * 3, last.y - uy * 3];
    canvas.line(
      "Stop",
      { x: cx - uy * 10, y: cy + ux * 10 },
      { x: cx + uy * 10, y: cy - ux * 10 },
      { line: "wrong", width: 3 },
      { alt: "" },
    );
  }
}

/** How far a point is from the line through two others. */
function distance(point: Point, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return Math.abs((b.x - a.x) * (a.y - point.y) - (a.x - point.x) * (b.y - a.y)) / length;
}

function drawWords(
  canvas: Canvas,
  edge: Edge,
  placed: Diagram["edges"][number],
  at: (point: Point) => Point,
  scale: number,
  size: number,
): void {
  const marks = runsOf(edge.evidence).filter(({ isMark }) => isMark);
  if (placed.lines.length > 0) {
    const { x, y } = at(placed.label);
    const [w, h] = [placed.label.width * scale + 10, placed.label.height * scale];
    canvas.shape(
      "rect",
      "Words",
      { x: x - w / 2, y: y - h / 2, w, h },
      { fill: "paper" },
      {
        paragraphs: [
          {
            runs: [
              ...runsOf(edge.label).map((run) => ({ ...run, italic: true })),
              ...(marks.length > 0 ? [{ text: " " }] : []),
              ...marks,
            ],
          },
        ],
        look: { size, valign: "middle", align: "center" },
      },
    );
    return;
  }
  if (marks.length === 0) return;
  const { x, y } = at(placed.marksAt);
  const w = Math.max(24, placed.marks * scale);
  canvas.text(
    "Sources",
    [{ runs: marks }],
    { x: x - w / 2, y: y - size * 0.7, w, h: size * 1.3 },
    { size, valign: "middle", align: "center" },
  );
}

/** What the kinds of arrows mean, of those that are there. */
function drawKey(canvas: Canvas, edges: readonly Edge[], top: number): void {
  const kinds = [
    {
      isThere: edges.some(({ inhibits }) => !inhibits),
      name: "leads to",
      look: { line: "ink", width: 2, arrow: true },
    },
    {
      isThere: edges.some(({ inhibits }) => inhibits),
      name: "inhibits",
      look: { line: "wrong", width: 2 },
    },
    {
      isThere: edges.some(({ inferred }) => inferred),
      name: "inferred, not shown as cause",
      look: { line: "soft", width: 2, dash: true, arrow: true },
    },
  ] as const;
  const there = kinds.filter(({ isThere }) => isThere);
  const widths = there.map(({ name }) => 62 + name.length * 10.5);
  let x = SLIDE.left + (ROOM - widths.reduce((sum, each) => sum + each, 0)) / 2;
  for (const [index, { name, look }] of there.entries()) {
    const y = top + 13;
    canvas.line("Key arrow", { x, y }, { x: x + 40, y }, look, { alt: "" });
    if (name === "inhibits")
      canvas.line(
        "Key stop",
        { x: x + 40, y: y - 8 },
        { x: x + 40, y: y + 8 },
        { line: "wrong", width: 3 },
        { alt: "" },
      );
    const w = (widths[index] ?? 80) - 56;
    canvas.text(
      "Key",
      [{ runs: [{ text: name }] }],
      { x: x + 48, y: top, w, h: 26 },
      { size: 18, colour: "soft", valign: "middle" },
    );
    x += widths[index] ?? 0;
  }
}

import { escapeText } from "../escape-text.ts";
import type { RenderText } from "../figure.ts";
import type { DrawDiagram } from "./diagram.ts";
import { drawArrow } from "./draw-arrow.ts";
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  fitDiagram,
  LEADING,
  namesOf,
  PHONE,
  SLIDE,
} from "./fit-diagram.ts";
import { type MechanismEdge, verbOf } from "./mechanism.ts";
import type { LabelLine } from "./wrap-label.ts";

/**
 * A mechanism as a diagram, laid out twice: broad for slides and pages, tall for phones. Its
 * sentences stand beside it for who hears it, each with its evidence mark, which is also placed on
 * its arrow.
 */
export const drawDiagram: DrawDiagram = (edges, text, steps) => {
  const broad = fitDiagram(edges, text, SLIDE);
  const tall = fitDiagram(edges, text, PHONE);
  const items = edges.map((edge, i) => drawSentence(edge, i, { broad, tall }, text, steps));
  const canvas = [
    `--w:${round(broad.width)};--h:${round(broad.height)};--fit:${round(broad.width * broad.scale)}px`,
    `--nw:${round(tall.width)};--nh:${round(tall.height)}`,
  ].join(";");
  return `<figure class="figure mechanism drawn"><div class="canvas" style="${canvas}">${drawPicture("broad", broad, edges, steps)}${drawPicture("tall", tall, edges, steps)}<ul>${items.join("")}</ul></div>${drawKey(edges, broad)}</figure>`;
};

/** Step 0 stands from the start; the others come one by one. */
const fragment = (step: number, steps: boolean) =>
  steps && step > 0 ? ` class="fragment" data-fragment-index="${step - 1}"` : "";

/** Arrows in the order of the data, each with the nodes that it brings in. */
function drawPicture(
  className: string,
  diagram: Diagram,
  edges: readonly MechanismEdge[],
  steps: boolean,
): string {
  const names = namesOf(edges);
  const drawn = new Set<number>();
  const groups = edges.map((edge, step) => {
    const nodes = [names.indexOf(edge.from), names.indexOf(edge.to)].flatMap((index) => {
      const node = diagram.nodes[index];
      if (drawn.has(index) || !node) return [];
      drawn.add(index);
      return [drawNode(node, diagram.font)];
    });
    const placed = diagram.edges[step];
    const arrow = placed ? drawEdge(placed, edge, diagram.font) : "";
    return `<g${fragment(step, steps)}>${arrow}${nodes.join("")}</g>`;
  });
  return `<svg class="${className}" viewBox="0 0 ${round(diagram.width)} ${round(diagram.height)}" font-size="${diagram.font}" aria-hidden="true">${groups.join("")}</svg>`;
}

function drawNode({ x, y, width, height, lines }: DiagramNode, font: number): string {
  const box = `<rect class="node" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="9"/>`;
  return box + drawLines(lines, { x, y, font, className: "name", shift: 0 });
}

function drawEdge(placed: DiagramEdge, edge: MechanismEdge, font: number): string {
  const kinds = ["edge", edge.inhibits ? "inhibits" : "", edge.inferred ? "inferred" : ""];
  const { label, lines, marks } = placed;
  const { x, y, width, height } = label;
  // The arrow is broken where its words stand.
  const room =
    width > 0
      ? `<rect class="behind" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"/>`
      : "";
  const words = drawLines(lines, { x, y, font, className: "verb", shift: -marks / 2 });
  return `<g class="${kinds.filter(Boolean).join(" ")}">${drawArrow(placed.points, edge.inhibits)}${room}${words}</g>`;
}

/** Lines of text round a middle; the last is shifted to make room for what stands behind it. */
function drawLines(
  lines: readonly LabelLine[],
  set: { x: number; y: number; font: number; className: string; shift: number },
): string {
  if (lines.length === 0) return "";
  const spans = lines.map(({ pieces }, i) => {
    const words = pieces.map(({ text, italic }) =>
      italic ? `<tspan class="italic">${escapeText(text)}</tspan>` : escapeText(text),
    );
    const x = set.x + (i === lines.length - 1 ? set.shift : 0);
    // A capital's middle is about a third of an em above the line.
    const below = set.y + (i - (lines.length - 1) / 2) * set.font * LEADING + set.font * 0.35;
    return `<tspan x="${round(x)}" y="${round(below)}">${words.join("")}</tspan>`;
  });
  return `<text class="${set.className}">${spans.join("")}</text>`;
}

/** What an arrow says, for who hears it; its marks are placed on it in either layout. */
function drawSentence(
  edge: MechanismEdge,
  step: number,
  { broad, tall }: { broad: Diagram; tall: Diagram },
  text: RenderText,
  steps: boolean,
): string {
  const words = `${text(edge.from)} ${text(verbOf(edge))} ${text(edge.to)}${edge.inferred ? " (inferred)" : ""}`;
  const broadly = placeOf(broad, step);
  const tally = placeOf(tall, step);
  const at = `--x:${broadly.x}%;--y:${broadly.y}%;--nx:${tally.x}%;--ny:${tally.y}%`;
  const marks =
    edge.evidence === "" ? "" : ` <span class="marks" style="${at}">${text(edge.evidence)}</span>`;
  return `<li${fragment(step, steps)}><span class="visually-hidden">${words}</span>${marks}</li>`;
}

/** Where the evidence marks of an arrow stand, in percent of the picture. */
function placeOf(diagram: Diagram, step: number): { x: number; y: number } {
  const { x, y } = diagram.edges[step]?.marksAt ?? { x: 0, y: 0 };
  return { x: round((100 * x) / diagram.width), y: round((100 * y) / diagram.height) };
}

/** What the kinds of arrows mean, of those that are there. */
function drawKey(edges: readonly MechanismEdge[], { hasWords }: Diagram): string {
  const kinds: [boolean, string, string][] = [
    [edges.some(({ inhibits }) => !inhibits), "", "leads to"],
    [edges.some(({ inhibits }) => inhibits), "inhibits", "inhibits"],
    [edges.some(({ inferred }) => inferred), "inferred", "inferred, not shown as cause"],
  ];
  const there = kinds.filter(([isThere]) => isThere);
  if (hasWords && there.length === 1) return "";
  const entries = there.map(([, kind, name]) => {
    const arrow = drawArrow(
      [
        { x: 2, y: 10 },
        { x: 42, y: 10 },
      ],
      kind === "inhibits",
    );
    return `<span><svg viewBox="0 -2 48 24" aria-hidden="true"><g class="edge ${kind}">${arrow}</g></svg> ${name}</span>`;
  });
  return `<p class="legend key">${entries.join("")}</p>`;
}

const round = (value: number) => Number(value.toFixed(1));

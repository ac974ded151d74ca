import type { RenderText } from "../figure.ts";
import { textWidth } from "../text-width.ts";
import { type GraphLayout, layOutGraph, type Setting, type Size } from "./lay-out-graph.ts";
import type { MechanismEdge } from "./mechanism.ts";
import { type LabelLine, wrapLabel } from "./wrap-label.ts";

/** What a diagram must fit into. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Size of its text. */
  readonly font: number;
  readonly directions: readonly Setting["direction"][];
}

/** A slide's room below its headline, nothing under 20 pt; and a phone's, as long as it takes. */
export const SLIDE: Frame = { width: 848, height: 266, font: 20, directions: ["LR", "TB"] };
export const PHONE: Frame = {
  width: 340,
  height: Number.POSITIVE_INFINITY,
  font: 16,
  directions: ["TB"],
};

export interface DiagramNode extends Size {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LabelLine[];
}

export interface DiagramEdge {
  readonly points: GraphLayout["edges"][number]["points"];
  /** The words on the arrow; none where the arrow says it all, or there is no room. */
  readonly lines: readonly LabelLine[];
  /** The box of the words and the evidence marks, round its middle. */
  readonly label: Size & { readonly x: number; readonly y: number };
  readonly marks: number;
}

export interface Diagram extends Size {
  readonly font: number;
  /** How much larger than its own size it stands in the frame; below 1 its text is too small. */
  readonly scale: number;
  readonly hasWords: boolean;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** Larger than this, a diagram of two boxes would shout. */
const LARGEST = 1.4;
/** Widths in em at which the names of nodes are tried to be wrapped. */
const COLUMNS = [5.2, 7.5, 11];
/** The same for the words on arrows; 0 leaves them out. */
const WORDS = [9, 5, 0];
/** Verbs that the arrow's head says by itself. */
const PLAIN = /^(?:activates|leads to|inhibits)?$/u;

/** Height of a line, in em. */
export const LEADING = 1.2;
const PADDING = { x: 11, y: 7 };

/** The names in a mechanism, each once, in the order in which they come up. */
export function namesOf(edges: readonly MechanismEdge[]): string[] {
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
}

/**
 * The layout that shows most: with the words on its arrows if they have room, then as large as the
 * frame allows.
 */
export function fitDiagram(
  edges: readonly MechanismEdge[],
  text: RenderText,
  frame: Frame,
): Diagram {
  const names = namesOf(edges);
  const shown = names.map((name) => text(name));
  let best: Diagram | undefined;
  for (const words of WORDS) {
    for (const column of COLUMNS) {
      const nodes = shown.map((html) => measureNode(wrapLabel(html, column), frame.font));
      for (const direction of frame.directions) {
        const diagram = arrange(edges, names, nodes, { words, direction }, text, frame);
        if (!best || diagram.scale > best.scale) best = diagram;
      }
    }
    if (best && best.scale >= 1) return best;
  }
  return best as Diagram;
}

function measureNode(lines: readonly LabelLine[], font: number) {
  const width = Math.max(1.6, ...lines.map((line) => line.width)) * font + 2 * PADDING.x;
  return { lines, width, height: Math.max(1, lines.length) * LEADING * font + 2 * PADDING.y };
}

function arrange(
  edges: readonly MechanismEdge[],
  names: readonly string[],
  nodes: readonly (Size & { lines: readonly LabelLine[] })[],
  { words, direction }: { words: number; direction: Setting["direction"] },
  text: RenderText,
  { width, height, font }: Frame,
): Diagram {
  const labels = edges.map((edge) => measureLabel(edge, words, text, font));
  const layout = layOutGraph(
    nodes,
    edges.map(({ from, to }, i) => ({
      from: names.indexOf(from),
      to: names.indexOf(to),
      label: labels[i]?.size ?? { width: 0, height: 0 },
    })),
    { direction, layerGap: 26, nodeGap: direction === "LR" ? 16 : 22 },
  );
  return {
    width: layout.width,
    height: layout.height,
    font,
    hasWords: labels.some(({ lines }) => lines.length > 0),
    scale: Math.min(LARGEST, width / layout.width, height / layout.height),
    nodes: nodes.map((node, i) => ({ ...node, ...(layout.nodes[i] ?? { x: 0, y: 0 }) })),
    edges: labels.map(({ lines, size, marks }, i) => {
      const placed = layout.edges[i];
      const label = { ...size, ...(placed?.label ?? { x: 0, y: 0 }) };
      return { lines, marks, label, points: placed?.points ?? [] };
    }),
  };
}

/** The words on an arrow, and beside the last of them room for its evidence marks. */
function measureLabel(edge: MechanismEdge, words: number, text: RenderText, font: number) {
  const isPlain = words === 0 || PLAIN.test(edge.label);
  const lines = isPlain ? [] : wrapLabel(text(edge.label), words);
  const ids = plainOf(text(edge.evidence));
  const marks = ids === "" ? 0 : (textWidth(ids) * 1.1 + 0.8) * font;
  const last = lines.at(-1)?.width ?? 0;
  const width = Math.max(0, ...lines.map((line) => line.width * font), last * font + marks);
  const height = Math.max(lines.length * LEADING * font, marks > 0 ? 1.2 * font : 0);
  return { lines, marks, size: { width, height } };
}

const plainOf = (html: string) => html.replace(/<[^>]*>/gu, "").trim();

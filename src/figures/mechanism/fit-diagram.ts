import type { RenderText } from "../figure.ts";
import { textWidth } from "../text-width.ts";
import { estimateScale } from "./estimate-scale.ts";
import {
  type GraphLayout,
  layOutGraph,
  type Point,
  type Setting,
  type Size,
} from "./lay-out-graph.ts";
import type { MechanismEdge } from "./mechanism.ts";
import { type LabelLine, wrapLabel } from "./wrap-label.ts";

/** What a diagram must fit into. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Size of its text. */
  readonly font: number;
  readonly directions: readonly Setting["direction"][];
  /** A scale at which no other layout need be tried. */
  readonly enough: number;
}

/** A slide's room below its headline, nothing under 20 pt; and a phone's, as long as it takes. */
export const SLIDE: Frame = {
  width: 848,
  height: 300,
  font: 20,
  directions: ["LR", "TB"],
  enough: 1.2,
};
export const PHONE: Frame = {
  width: 340,
  height: Number.POSITIVE_INFINITY,
  font: 16,
  directions: ["TB"],
  enough: 1,
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
  /** The box of the words and the evidence marks behind them, round its middle. */
  readonly label: Size & Point;
  /** How wide the marks stand, and their middle. */
  readonly marks: number;
  readonly marksAt: Point;
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
const COLUMNS = [11, 7.5, 5.2];
/** The same for the words on arrows; 0 leaves them out. */
const WORDS = [9, 5, 0];
/** Verbs that the arrow's head says by itself. */
const PLAIN = /^(?:activates|leads to|inhibits)?$/u;

/** Height of a line, in em. */
export const LEADING = 1.2;
const PADDING = { x: 9, y: 7 };

/** The names in a mechanism, each once, in the order in which they come up. */
export function namesOf(edges: readonly MechanismEdge[]): string[] {
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
}

/**
 * The layout that shows most: with the words on its arrows if they have room, then as large as the
 * frame allows, then with long arrows.
 */
export function fitDiagram(
  edges: readonly MechanismEdge[],
  text: RenderText,
  frame: Frame,
): Diagram {
  const names = namesOf(edges);
  const shown = names.map((name) => text(name));
  const lay = (trial: Trial) => arrange(edges, names, shown, trial, text, frame);
  let best: { trial: Trial; diagram: Diagram } | undefined;
  for (const trial of listTrials(edges, frame)) {
    // With words and readable beats larger without.
    if (best && best.diagram.scale >= (trial.words === best.trial.words ? frame.enough : 1)) break;
    const diagram = lay(trial);
    if (!best || diagram.scale > best.diagram.scale) best = { trial, diagram };
  }
  const { trial, diagram } = best as NonNullable<typeof best>;
  const longer = LONGER.map((layerGap) => lay({ ...trial, layerGap }));
  return longer.find(({ scale }) => scale >= Math.min(diagram.scale, ENOUGH)) ?? diagram;
}

/** From what shows most to what needs least; each costs some milliseconds. */
function listTrials(edges: readonly MechanismEdge[], frame: Frame): Trial[] {
  // Where names and marks alone hardly fit, words need not be tried.
  const isTight = frame === SLIDE && estimateScale(edges) < TIGHT;
  return (isTight ? [0] : WORDS).flatMap((words) =>
    COLUMNS.flatMap((column) =>
      frame.directions.map((direction) => {
        return { words, column, direction, layerGap: words === 0 ? 2 : 26 };
      }),
    ),
  );
}

/** Below it, no layout with words has been seen to fit. */
const TIGHT = 1.15;

/** Gaps between layers that read better where there is room, and the scale that is worth it. */
const LONGER = [64, 46, 36];
const ENOUGH = 1.2;

interface Trial extends Pick<Setting, "direction" | "layerGap"> {
  readonly words: number;
  readonly column: number;
}

function measureNode(lines: readonly LabelLine[], font: number) {
  const width = Math.max(1.6, ...lines.map((line) => line.width)) * font + 2 * PADDING.x;
  return { lines, width, height: Math.max(1, lines.length) * LEADING * font + 2 * PADDING.y };
}

function arrange(
  edges: readonly MechanismEdge[],
  names: readonly string[],
  shown: readonly string[],
  { words, column, direction, layerGap }: Trial,
  text: RenderText,
  { width, height, font }: Frame,
): Diagram {
  const nodes = shown.map((html) => measureNode(wrapLabel(html, column), font));
  const labels = edges.map((edge) => measureLabel(edge, words, text, font));
  const layout = layOutGraph(
    nodes,
    edges.map(({ from, to }, i) => ({
      from: names.indexOf(from),
      to: names.indexOf(to),
      label: roomOf(labels[i], direction, font),
    })),
    { direction, layerGap, nodeGap: direction === "LR" ? 16 : 22 },
  );
  return {
    width: layout.width,
    height: layout.height,
    font,
    hasWords: labels.some(({ lines }) => lines.length > 0),
    scale: Math.min(LARGEST, width / layout.width, height / layout.height),
    nodes: nodes.map((node, i) => ({ ...node, ...(layout.nodes[i] ?? { x: 0, y: 0 }) })),
    edges: labels.map((label, i) => {
      const placed = layout.edges[i] ?? { points: [], label: { x: 0, y: 0 } };
      return {
        lines: label.lines,
        marks: label.marks,
        label: { ...label.size, ...placed.label },
        marksAt: placeMarks(label, placed.label, direction, font),
        points: placed.points,
      };
    }),
  };
}

interface Label {
  readonly lines: readonly LabelLine[];
  readonly marks: number;
  readonly size: Size;
}

/** The words on an arrow, and behind the last of them room for its evidence marks. */
function measureLabel(edge: MechanismEdge, words: number, text: RenderText, font: number): Label {
  const isPlain = words === 0 || PLAIN.test(edge.label);
  const lines = isPlain ? [] : wrapLabel(text(edge.label), words);
  const ids = text(edge.evidence)
    .replace(/<[^>]*>/gu, "")
    .trim();
  const marks = ids === "" ? 0 : (textWidth(ids) * 1.08 + 0.5) * font;
  if (lines.length === 0) return { lines, marks, size: { width: 0, height: 0 } };
  const last = lines.at(-1)?.width ?? 0;
  const width = Math.max(...lines.map((line) => line.width * font), last * font + marks);
  return { lines, marks, size: { width, height: lines.length * LEADING * font } };
}

/** What the layout leaves free for a label; marks without words stand beside their arrow. */
function roomOf(label: Label | undefined, direction: Setting["direction"], font: number): Size {
  const { lines, marks, size } = label ?? { lines: [], marks: 0, size: { width: 0, height: 0 } };
  if (lines.length > 0) return { width: size.width + 8, height: size.height + 2 };
  const length = SHORTEST * font;
  if (marks === 0)
    return direction === "LR" ? { width: length, height: 0 } : { width: 0, height: length };
  return direction === "LR"
    ? { width: Math.max(length, marks), height: 2.3 * font }
    : { width: 2 * marks + 8, height: length };
}

/** The shortest arrow without words, in em. */
const SHORTEST = 1.5;

/** Behind the last word; above an arrow without words, or to the right where it points down. */
function placeMarks(
  { lines, marks }: Label,
  { x, y }: Point,
  direction: Setting["direction"],
  font: number,
): Point {
  if (lines.length > 0) {
    const below = ((lines.length - 1) / 2) * font * LEADING;
    return { x: x + ((lines.at(-1)?.width ?? 0) * font) / 2, y: y + below };
  }
  return direction === "LR" ? { x, y: y - 0.65 * font } : { x: x + marks / 2 + 5, y };
}

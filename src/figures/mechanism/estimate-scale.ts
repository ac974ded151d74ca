import { escapeText } from "../escape-text.ts";
import { bareText, textWidth } from "../text-width.ts";
import type { MechanismEdge } from "./edge.ts";
import { wrapLabel } from "./wrap-label.ts";

/** As `fit-diagram.ts` sets names when room is short, in points of a slide. */
const FONT = 20;
const ROOM = { width: 848, height: 300 };
const NARROW = 5.2;

interface Box {
  width: number;
  height: number;
}

/**
 * About how large a mechanism can be drawn on a slide with nothing but names and marks; below 1 its
 * text is under 20 pt. Counted in layers as dagre counts them, without dagre: `check` and the
 * reader's first page need no layout, only whether there will be one that can be read.
 */
export function estimateScale(edges: readonly MechanismEdge[]): number {
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const pairs = edges.map(({ from, to }) => [names.indexOf(from), names.indexOf(to)] as const);
  const layerOf = findLayers(names.length, pairs);
  const layers: Box[][] = Array.from({ length: Math.max(0, ...layerOf) + 1 }, () => []);
  for (const [i, name] of names.entries()) layers[layerOf[i] ?? 0]?.push(measureName(name));
  for (const [from, to] of pairs) {
    const [low = 0, high = 0] = [layerOf[from], layerOf[to]].sort((a = 0, b = 0) => a - b);
    // An arrow past a layer takes a place in it.
    for (const layer of layers.slice(low + 1, high)) layer.push({ width: 0, height: 0 });
  }
  const marks = Math.max(30, ...edges.map(({ evidence }) => widthOfMarks(evidence)));
  const across = (side: keyof Box, gap: number) =>
    Math.max(...layers.map((layer) => layer.reduce((sum, box) => sum + box[side] + gap, -gap)));
  const along = (side: keyof Box, gap: number) =>
    layers.reduce((sum, layer) => sum + Math.max(...layer.map((box) => box[side])) + gap, -gap);
  const scale = (width: number, height: number) =>
    Math.min(ROOM.width / (width + 12), ROOM.height / (height + 12));
  return Math.max(
    scale(along("width", marks + 2), across("height", 16)),
    scale(across("width", 22), along("height", 32)),
  );
}

function measureName(name: string): Box {
  const lines = wrapLabel(escapeText(bareText(name)), NARROW);
  const width = Math.max(1.6, ...lines.map((line) => line.width)) * FONT + 18;
  return { width, height: Math.max(1, lines.length) * 24 + 14 };
}

/** Footnotes are shown short: "[^results-14]" is "R14". */
const widthOfMarks = (evidence: string) =>
  (textWidth(evidence.replace(/\[\^([a-z]?)[a-z-]*([^\]]*)\]/gu, "$1$2")) * 1.08 + 0.5) * FONT;

/** The layer of each node: one more than the deepest that points at it, arrows back left out. */
function findLayers(count: number, pairs: readonly (readonly [number, number])[]): number[] {
  const layers: number[] = Array(count).fill(0);
  const targets = Array.from({ length: count }, (_, node) =>
    pairs.filter(([from]) => from === node).map(([, to]) => to),
  );
  // Finished nodes, last first, are in an order in which only arrows back point backwards.
  const order: number[] = [];
  const state: ("open" | "done" | undefined)[] = Array(count).fill(undefined);
  for (let root = 0; root < count; root++) {
    const path = state[root] ? [] : [root];
    while (path.length > 0) {
      const node = path.at(-1) ?? 0;
      state[node] = "open";
      const next = targets[node]?.find((target) => state[target] === undefined);
      if (next !== undefined) path.push(next);
      else {
        state[node] = "done";
        order.unshift(path.pop() ?? 0);
      }
    }
  }
  const place = order.map((_, node) => order.indexOf(node));
  for (const node of order) {
    for (const target of targets[node] ?? []) {
      const isForward = (place[target] ?? 0) > (place[node] ?? 0);
      if (isForward) layers[target] = Math.max(layers[target] ?? 0, (layers[node] ?? 0) + 1);
    }
  }
  return layers;
}

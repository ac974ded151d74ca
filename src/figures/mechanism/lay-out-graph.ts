import { Graph, layout } from "@dagrejs/dagre";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GraphEdge {
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  /** Of what stands on the edge. */
  readonly label: Size;
}

export interface GraphLayout extends Size {
  /** Middles of the nodes. */
  readonly nodes: readonly Point[];
  /** The way of each edge, from border to border, and the middle of its label. */
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

/** How the graph runs, and the gaps between its layers and within one. */
export interface Setting {
  readonly direction: "LR" | "TB";
  readonly layerGap: number;
  readonly nodeGap: number;
}

/** Lays out a graph in layers (Sugiyama's method, by dagre): the same graph, the same picture. */
export function layOutGraph(
  nodes: readonly Size[],
  edges: readonly GraphEdge[],
  { direction, layerGap, nodeGap }: Setting,
): GraphLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction,
    ranksep: layerGap,
    nodesep: nodeGap,
    edgesep: 14,
  });
  for (const [i, size] of nodes.entries()) graph.setNode(String(i), { ...size });
  for (const [i, { from, to, label }] of edges.entries()) {
    graph.setEdge(String(from), String(to), { ...label, labelpos: "c" }, String(i));
  }
  layout(graph);
  return frame(
    nodes,
    edges,
    nodes.map((_, i) => pointOf(graph.node(String(i)))),
    edges.map(({ from, to }, i) => {
      const edge = graph.edge(String(from), String(to), String(i)) as { points?: Point[] };
      return { points: (edge.points ?? []).map(pointOf), label: pointOf(edge) };
    }),
  );
}

/** Room round the picture for the lines of boxes. */
const MARGIN = 6;

/** Moves all to the upper left, and measures it: dagre leaves the bends of arrows out of its count. */
function frame(
  sizes: readonly Size[],
  given: readonly GraphEdge[],
  nodes: readonly Point[],
  edges: GraphLayout["edges"],
): GraphLayout {
  const boxes: (Point & Partial<Size>)[] = [
    ...nodes.map((at, i) => ({ ...at, ...sizes[i] })),
    ...edges.map(({ label }, i) => ({ ...label, ...given[i]?.label })),
    ...edges.flatMap(({ points }) => points),
  ];
  const ends = (sign: 1 | -1) => ({
    x: boxes.map(({ x, width = 0 }) => x + (sign * width) / 2),
    y: boxes.map(({ y, height = 0 }) => y + (sign * height) / 2),
  });
  const [left, top] = [Math.min(...ends(-1).x) - MARGIN, Math.min(...ends(-1).y) - MARGIN];
  const move = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  return {
    width: Math.max(...ends(1).x) + MARGIN - left,
    height: Math.max(...ends(1).y) + MARGIN - top,
    nodes: nodes.map(move),
    edges: edges.map(({ points, label }) => ({ points: points.map(move), label: move(label) })),
  };
}

function pointOf(placed: unknown): Point {
  const { x = 0, y = 0 } = placed as Partial<Point>;
  return { x, y };
}

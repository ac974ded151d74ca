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
    marginx: 6,
    marginy: 6,
  });
  for (const [i, size] of nodes.entries()) graph.setNode(String(i), { ...size });
  for (const [i, { from, to, label }] of edges.entries()) {
    graph.setEdge(String(from), String(to), { ...label, labelpos: "c" }, String(i));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return {
    width,
    height,
    nodes: nodes.map((_, i) => pointOf(graph.node(String(i)))),
    edges: edges.map(({ from, to }, i) => {
      const edge = graph.edge(String(from), String(to), String(i)) as { points?: Point[] };
      return { points: (edge.points ?? []).map(pointOf), label: pointOf(edge) };
    }),
  };
}

function pointOf(placed: unknown): Point {
  const { x = 0, y = 0 } = placed as Partial<Point>;
  return { x, y };
}

import type { RenderText } from "../render-text.ts";
import type { DrawDiagram } from "./diagram.ts";
import type { MechanismEdge } from "./edge.ts";
import type { Diagram } from "./fit-diagram.ts";

/**
 * The drawing of diagrams, with the library that lays them out: as much again as the reader's other
 * code, so it comes only when a deck has a mechanism.
 */
export async function loadDiagrams(): Promise<DrawDiagram> {
  return (await import("./draw-diagram.ts")).drawDiagram;
}

/** Where the boxes and arrows of a mechanism stand on a slide, for who draws them otherwise. */
export async function loadDiagramFit(): Promise<
  (edges: readonly MechanismEdge[], text: RenderText) => Diagram
> {
  const { fitDiagram, SLIDE } = await import("./fit-diagram.ts");
  return (edges, text) => fitDiagram(edges, text, SLIDE);
}

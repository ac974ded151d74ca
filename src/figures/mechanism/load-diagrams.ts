import type { DrawDiagram } from "./diagram.ts";

/**
 * The drawing of diagrams, with the library that lays them out: as much again as the reader's other
 * code, so it comes only when a deck has a mechanism.
 */
export async function loadDiagrams(): Promise<DrawDiagram> {
  return (await import("./draw-diagram.ts")).drawDiagram;
}

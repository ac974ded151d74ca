import type { RenderText } from "../render-text.ts";
import type { MechanismEdge } from "./edge.ts";

/** Draws a mechanism as a diagram; `steps` builds it up in fragments of reveal.js. */
export type DrawDiagram = (
  edges: readonly MechanismEdge[],
  text: RenderText,
  steps: boolean,
) => string;

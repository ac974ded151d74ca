export type { ParsedFigure, RenderText } from "./figure.ts";
export { drawMechanism, formatEdge, type MechanismEdge, parseMechanism } from "./mechanism.ts";
export { drawNumbers, type NumberDatum, parseNumbers } from "./number.ts";

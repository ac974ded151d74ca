export type MathDrawing = typeof import("./draw-math.ts");

/** What draws formulas: fetched only when a deck has any. */
export function loadMath(): Promise<MathDrawing> {
  return import("./draw-math.ts");
}

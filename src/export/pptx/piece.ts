import type { Canvas } from "./canvas.ts";

/** Something that stands on a slide at a height of its own, over its whole width. */
export interface Piece {
  /** From what stands above it, in points. */
  readonly gap: number;
  readonly height: number;
  draw(canvas: Canvas, top: number): void;
}

/** A piece for each scale of its text, from 1 downwards: what does not fit is tried smaller. */
export type PieceAt = (scale: number) => Piece;

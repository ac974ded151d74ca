import type { Interval, PValue, QuantityKind, Spread, Statistic } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Figure, FigureUnit } from "./figure.ts";
import type { Label } from "./read-label.ts";

/** A quantity while it is put together; each step of `findQuantities` fills in some of it. */
export interface Draft {
  readonly figure: Figure;
  /** Token after the figure and all that was attached to it. */
  end: number;
  /** How it is joined to the draft before it: "45 vs 30", "in A (45) than in B (30)". */
  link: "listed" | "compared" | "none";
  unit?: FigureUnit;
  kind?: QuantityKind;
  label?: Label;
  of?: string;
  group?: string;
  statistic?: Statistic;
  interval?: Interval;
  spread?: Spread;
  p?: PValue;
}

/** Start and end of tokens `from` to `to` in the text. */
export function spanOf({ tokens }: Tagged, from: number, to: number) {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

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

/** "45 (37.5%)", "96% (24/25)", "66 boys (33.2%)": the bracket says again what stands before it. */
export function printedTwice({ tags }: Tagged, before: Draft, draft: Draft): boolean {
  const open = draft.figure.from - 1;
  if (tags[open] !== "open" || open - before.end > 4 || before.kind === draft.kind) return false;
  if (!isShare(before) || !isShare(draft) || before.label !== undefined) return false;
  return tags.slice(before.end, open).every((tag) => /^(?:noun|adj|part|prep|det)$/.test(tag));
}

export function isShare({ kind }: Draft): boolean {
  return kind === "count" || kind === "fraction" || kind === "percentage";
}

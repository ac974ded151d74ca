import type { Comparator, QuantityKind } from "../reading.ts";
import type { ReadNumber } from "./read-number.ts";

/** A unit as it stands with a figure, or as a neighbour lends it ("8 vs 72%"). */
export interface FigureUnit {
  readonly text: string;
  readonly kind: QuantityKind;
}

/**
 * A number as first read, before its neighbours say what it is: tokens `from` (of the comparator)
 * to `to` (after the unit), `at` where the number itself begins.
 *
 *     more than 60% of
 *     ^from     ^at ^to
 */
export interface Figure {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly number: ReadNumber;
  readonly comparator: Comparator;
  readonly unit?: FigureUnit;
}

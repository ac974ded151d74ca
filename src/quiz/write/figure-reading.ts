import type { Quantity } from "../../reading/index.ts";
import type { DraftOption } from "./draft.ts";

/** What a figure says, and what it is taken for. Each text holds the number, as the abstract does. */
export interface FigureReading {
  /** "a sensitivity of 85%" */
  readonly named: string;
  readonly key: string;
  readonly wrong: readonly DraftOption[];
  readonly explanation: string;
}

/** `undefined` where the figure is none that this reader knows. */
export type FigureReader = (quantity: Quantity, abstract: string) => FigureReading | undefined;

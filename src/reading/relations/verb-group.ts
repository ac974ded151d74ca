import type { Sign, Strength } from "../reading.ts";

/** A verb group that relates two things: tokens `from` to `to`, half open, and what it says. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
  readonly strength: Strength;
  readonly negated: boolean;
  /** True when what stands before it is acted upon: "is driven by", "results from". */
  readonly swapped: boolean;
  /** True for what a thing needs: "is essential for". */
  readonly needs?: true;
  /** The verb that hands on to an infinitive: "shown" of "has been shown to". */
  readonly raising?: number;
}

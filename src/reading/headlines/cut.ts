import type { Draft } from "./headline-draft.ts";

/** Tokens that can be deleted together, and how much of the sentence goes with them. */
export interface Cut {
  /** Indices of tokens of the sentence. */
  readonly drop: readonly number[];
  /** 0 nothing is lost; 1 about as much as a phrase that a listener might have liked to hear. */
  readonly cost: number;
  /** True where the verb itself goes, as headlines do without: "No difference between A and B". */
  readonly verbless?: true;
}

/**
 * The cut of the kept positions `from` to `to`, half open, with the brackets inside and right
 * behind it, which the draft may have lost before.
 */
export function cutOf({ kept, tokens }: Draft, from: number, to: number, cost: number): Cut {
  const first = kept[from] ?? tokens.length;
  const next = kept[to] ?? tokens.length;
  return { drop: Array.from({ length: Math.max(0, next - first) }, (_, i) => first + i), cost };
}

import type { DraftOption } from "./draft.ts";

/** Wrong verdicts on a claim, and what choosing among them is about. */
export interface Verdict {
  readonly others: readonly DraftOption[];
  readonly explanation: string;
}

export const TURNED = "The abstract says the opposite.";
export const TOO_SURE = "The abstract does not go so far.";
export const TOO_WEAK = "The abstract is surer than that.";

import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { readUnit } from "./read-unit.ts";

/** Gives the draft the unit of what belongs to it, when it has none of its own. */
export function lendUnit(draft: Draft, unit: Draft["unit"]): void {
  if (draft.unit === undefined && unit !== undefined) draft.unit = unit;
}

/** "54 (12) years", "18 (3–30) months": the unit stands after the bracket. */
export function unitAfterBracket({ tokens }: Tagged, draft: Draft): void {
  if (draft.unit !== undefined || !/^[)\]]$/.test(tokens[draft.end]?.text ?? "")) return;
  const unit = readUnit(tokens, draft.end + 1);
  if (unit === undefined) return;
  draft.unit = unit;
  draft.end = unit.to;
}

import type { Draft } from "./headline-draft.ts";

/** True when the clause from kept position `from` holds a percentage, an effect or a comparison. */
export function isNumeric(draft: Draft, from: number): boolean {
  return draft.kept.slice(from).some((index) => {
    const text = draft.tokens[index]?.lower ?? "";
    return (
      /^(?:%|percent|hr|or|rr|fold|half|third|ratio|higher|lower|greater|more|less|fewer|than|shorter|longer|larger|smaller|better|worse|superior|inferior|similar|different)$/.test(
        text,
      ) && draft.tokens[index]?.text !== "or"
    );
  });
}

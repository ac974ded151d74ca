import type { Tagged } from "../words/tag-sentence.ts";
import { armAfter, armInFront } from "./arm-beside.ts";
import { armOfClause, type Given } from "./arm-of-clause.ts";
import { type Draft, printedTwice } from "./draft-quantity.ts";
import { type Arms, findArms } from "./find-arms.ts";
import { findCompared } from "./find-compared.ts";
import { addListedGroups } from "./list-groups.ts";

/**
 * Gives each value the arm that it belongs to, where the words of its own sentence name one.
 *
 *     in the high-risk group (9.1%)    45% in the placebo group    In group 2, 34% relapsed
 *
 * Every rule looks from the value outwards and stops at the next value, so that the arm of one is
 * not lent to another.
 */
export function addGroups(sentence: Tagged, drafts: readonly Draft[]): void {
  const arms = findArms(sentence);
  const taken = addListedGroups(sentence, drafts, arms);
  const given: Given = { taken, topics: new Set() };
  drafts.forEach((draft, i) => {
    if (draft.group !== undefined || draft.kind === undefined || draft.kind === "year") return;
    const [before, next] = [drafts[i - 1], drafts[i + 1]];
    if (before !== undefined && printedTwice(sentence, before, draft)) {
      if (before.group !== undefined) draft.group = before.group;
      return;
    }
    const twice = next !== undefined && printedTwice(sentence, draft, next);
    const last = twice ? next : draft;
    const beyond = drafts[twice ? i + 2 : i + 1];
    const listed = isListed(before, draft) || isListed(draft, beyond);
    const arm = armAfter(sentence, draft, last, beyond, arms);
    if (arm !== undefined) given.taken.add(arm);
    const beside =
      arm?.text ||
      (listed ? "" : armInFront(sentence, draft, arms)) ||
      findCompared(sentence, drafts, i);
    const group =
      beside ||
      (listed && !isOfOne(sentence, draft, beyond, arms)
        ? ""
        : armOfClause(sentence, drafts, i, arms, given));
    if (beside === "") given.topics.add(draft);
    if (group !== "" && group !== draft.of) draft.group = group;
    // "10.5 to 22.2 mmHg in the control group": both bounds are of it.
    const joint = before === undefined ? [] : sentence.tokens.slice(before.end, draft.figure.from);
    const bounds = joint.length === 1 && /^(?:to|[-–—])$/.test(joint[0]?.lower ?? "");
    if (arm && bounds && before?.group === undefined && before?.kind === draft.kind)
      before.group = arm.text;
  });
}

/** "survival in this group was 79% and 67%": of a list without a bracket, where no other arm is. */
function isOfOne({ tokens }: Tagged, draft: Draft, beyond: Draft | undefined, arms: Arms): boolean {
  if (arms.all.length !== 1) return false;
  const before = tokens[draft.figure.from - 1]?.lower ?? "";
  const after = tokens[beyond?.link === "listed" ? draft.end : -1]?.lower ?? "and";
  return !/^(?:\(|vs|versus|than)$/.test(before) && after === "and";
}

/** "(45% vs 30%)": the words before a list of like values name no one of them. */
function isListed(before: Draft | undefined, draft: Draft | undefined): boolean {
  return (
    draft?.link === "listed" &&
    before?.kind === draft.kind &&
    before?.unit?.text === draft.unit?.text
  );
}

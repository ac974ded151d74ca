import { opening } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { joinsAnother, WHEN } from "./arm-beside.ts";
import type { Draft } from "./draft-quantity.ts";
import type { Arm, Arms } from "./find-arms.ts";

/** How far before its value the arm of a clause may stand, in tokens. */
const reach = 30;

/** Words before an arm that make it another than the clause's own: "than in the control group". */
const OTHER =
  /^(?:than|to|with|versus|vs|v|from|between|against|compared|into|on|over|unlike|and|or|except|by)$/;

/** Arms that a value before them has taken, and values that have theirs from their clause. */
export interface Given {
  readonly taken: Set<Arm>;
  readonly topics: Set<Draft>;
}

/**
 * The one arm that the clause is about, when it stands before the value.
 *
 *     In group 2, 34% relapsed.    The control group included 114 women.
 *     The mean duration in this group was 38.5 months.
 */
export function armOfClause(
  sentence: Tagged,
  drafts: readonly Draft[],
  index: number,
  arms: Arms,
  { taken, topics }: Given,
): string {
  const { tokens, tags } = sentence;
  const draft = drafts[index];
  if (draft === undefined || !mayBeOfArm(sentence, draft)) return "";
  const { from } = draft.figure;
  let before = index - 1;
  for (let i = from - 1; i >= 0 && from - i < reach; i--) {
    const tag = tags[i];
    const { lower = "" } = tokens[i] ?? {};
    const arm = arms.to.get(i + 1);
    if (arm !== undefined) {
      return !taken.has(arm) && isTopic(sentence, arm, arms) ? arm.text : "";
    }
    if (tag === "close") {
      const open = opening(tags, i);
      if (open >= 0) i = open;
      // "in group 3 (n = 81)": the values of a bracket belong to what stands before it.
      while ((drafts[before]?.figure.from ?? -1) > i) before--;
      continue;
    }
    if (tag === "stop" || tag === "sub" || /^(?:than|versus|vs|compared|but)$/.test(lower))
      return "";
    const earlier = drafts[before];
    // "In group 2, age was 54 years and weight 80 kg": one more of the same arm.
    if (earlier !== undefined && i < earlier.end && earlier.kind !== "year")
      return topics.has(earlier) ? (earlier.group ?? "") : "";
  }
  return "";
}

function mayBeOfArm({ tokens, tags }: Tagged, draft: Draft): boolean {
  const { figure, kind } = draft;
  if (kind === "effect" || kind === "p-value" || kind === "dose") return false;
  // "2 or more pregnancies" says who is in the arm, not what was found there.
  if (figure.comparator !== "=" && figure.comparator !== "~") return false;
  const before = tokens[figure.from - 1]?.lower ?? "";
  if (kind === "duration" || kind === "age") {
    if (WHEN.test(before)) return false;
    // "was 38.5 months", "a mean of 54 years": not when or for how long something was done.
    const summed = draft.statistic ?? draft.spread ?? draft.interval;
    return summed !== undefined || tags[figure.from - 1] === "aux" || before === "of";
  }
  return true;
}

/** True when the clause opens with the arm or its subject is what was seen in it. */
function isTopic(sentence: Tagged, arm: Arm, arms: Arms): boolean {
  const { tokens } = sentence;
  const before = tokens[arm.from - 1]?.lower ?? "";
  if (joinsAnother(sentence, arm, arms)) return false;
  // "were males and 457 were females": the arm is what is said, not of whom.
  return sentence.tags[arm.from - 1] !== "aux" && !OTHER.test(before);
}

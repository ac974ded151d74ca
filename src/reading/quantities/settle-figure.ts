import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { isContrasted } from "./is-contrasted.ts";
import { isCount, isCounted } from "./is-count.ts";
import { isTally } from "./is-tally.ts";
import { findEffect, readLabel } from "./read-label.ts";
import { readYear } from "./read-year.ts";
import { settleKind } from "./settle-kind.ts";

/**
 * Settles what kind of quantity each draft is; one that stays without a kind is no quantity. The
 * order is that of certainty: what names the number, then its unit, then what it counts.
 */
export function settleFigures(sentence: Tagged, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    const kind = kindOf(sentence, draft, draft.link === "none" ? undefined : before);
    // "gestational age (38.4 vs. 39.4 weeks)": both are ages.
    const aged = kind === "duration" && draft.link === "listed" && before?.kind === "age";
    if (kind !== undefined) draft.kind = aged ? "age" : kind;
    // "HR 0.75 [0.60 to 0.93]": bounds of a ratio that no word calls a range.
    if (kind === "effect" && draft.interval?.kind === "range" && !saysRange(sentence, draft))
      draft.interval = { ...draft.interval, kind: "CI" };
  });
  for (let i = drafts.length - 1; i > 0; i--) {
    // "15-24 years old": what the last says of its unit holds for those listed before it.
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before?.kind === "duration" && draft?.kind === "age" && draft.link === "listed")
      if (before.unit === draft.unit) before.kind = "age";
  }
  // "1879 rural and 6775 urban infants", "25 stenosed, 25 occluded arteries"
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft === undefined || next?.kind !== "count" || draft.unit !== undefined) continue;
    const open = draft.kind === undefined || draft.kind === "number";
    if (open && isContrasted(sentence, draft.figure.to, next.figure.from)) draft.kind = "count";
  }
  // "5 and 22 complications", "between one and four conditions": the noun stands once, at the end.
  for (let i = drafts.length - 1; i > 0; i--) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before === undefined || draft?.kind !== "count" || draft.link !== "listed") continue;
    if (before.kind === "number" || before.kind === undefined) before.kind = "count";
  }
}

function kindOf(sentence: Tagged, draft: Draft, before: Draft | undefined): Draft["kind"] {
  const { tokens } = sentence;
  const { figure } = draft;
  const { number } = figure;
  const label = readLabel(sentence, figure.from) ?? inheritedLabel(draft, before);
  if (label?.kind === "sample") {
    draft.label = label;
    return "count";
  }
  const tight = label !== undefined && figure.from - label.to <= 3;
  const { unit } = draft;
  if (
    label?.kind === "effect" &&
    (tight || !Number.isInteger(number.value)) &&
    number.parts === undefined
  ) {
    if (unit === undefined || label.statistic === "MD" || label.statistic === "SMD") {
      draft.label = label;
      if (label.statistic !== undefined) draft.statistic = label.statistic;
      return "effect";
    }
  }
  const ratio =
    draft.interval?.kind === "CI" && unit === undefined && !Number.isInteger(number.value)
      ? findEffect(sentence, figure.from)
      : undefined;
  if (ratio !== undefined) {
    draft.label = ratio;
    if (ratio.statistic !== undefined) draft.statistic = ratio.statistic;
    return "effect";
  }
  if (label?.kind === "test" && tight && unit === undefined) {
    // "χ² = 18.1" says nothing of what was tested.
    draft.of = "";
    return "number";
  }
  if (number.parts !== undefined) return "fraction";
  const year = unit === undefined ? readYear(sentence, number) : undefined;
  if (year !== undefined) {
    draft.of = year.of;
    return "year";
  }
  if (unit !== undefined) return settleKind(tokens, unit, figure.from, figure.to);
  const aged = /^(?:aged?|ages)$/.test(tokens[figure.from - 1]?.lower ?? "");
  const counts = isCounted(sentence, figure);
  if ((aged || !counts) && isAge(sentence, figure.from)) return "age";
  if (counts || isCount(sentence, figure) || isArmSize(sentence, draft)) return "count";
  // A lone small integer or a spelled one is more often an index than a finding.
  if (number.spelled) return undefined;
  return isTally(sentence, figure.from) ? "count" : "number";
}

function saysRange({ tokens }: Tagged, { figure, end }: Draft): boolean {
  return tokens.slice(figure.to, end).some(({ lower }) => /^rang/.test(lower));
}

/** "HRs of 1.3 and 2.0": one label for the numbers of a list. */
function inheritedLabel(draft: Draft, before: Draft | undefined): Draft["label"] {
  if (before?.label?.kind !== "effect" || draft.figure.number.spelled) return undefined;
  return Number.isInteger(draft.figure.number.value)
    ? undefined
    : { ...before.label, to: draft.figure.from };
}

/** "(intervention group: 205)": a whole number printed with an arm is its size. */
function isArmSize({ tokens }: Tagged, { figure }: Draft): boolean {
  const { from, number } = figure;
  if (!Number.isInteger(number.value) || tokens[from - 1]?.text !== ":") return false;
  return /^(?:groups?|arms?|controls|cohort)$/.test(tokens[from - 2]?.lower ?? "");
}

/** "aged 18 to 65", "age > 75", "mean age of 54": a number without a unit that is an age. */
function isAge({ tokens }: Tagged, from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 6; i--) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:age|aged|ages)$/.test(word)) return true;
    if (
      !/^(?:of|was|were|is|,|:|=|between|from|to|and|[-–]|\d+(?:[.·]\d+)?|\(|mean|median|average)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

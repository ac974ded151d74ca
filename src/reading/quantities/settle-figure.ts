import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { countedAfter } from "./find-counted.ts";
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
  const counts = Number.isInteger(number.value) && countedAfter(sentence, figure.to) !== "";
  const aged = /^(?:aged?|ages)$/.test(tokens[figure.from - 1]?.lower ?? "");
  if ((aged || !counts) && isAge(sentence, figure.from)) return "age";
  if (counts) return "count";
  if (Number.isInteger(number.value) && sharesPercentage(sentence, figure.to)) return "count";
  if (isNumberOf(sentence, figure.from)) return "count";
  if (Number.isInteger(number.value) && isElliptic(sentence, figure.to)) return "count";
  if (Number.isInteger(number.value) && isPart(sentence, figure)) return "count";
  // A lone small integer or a spelled one is more often an index than a finding.
  if (number.spelled) return undefined;
  return "number";
}

/** "HRs of 1.3 and 2.0": one label for the numbers of a list. */
function inheritedLabel(draft: Draft, before: Draft | undefined): Draft["label"] {
  if (before?.label?.kind !== "effect" || draft.figure.number.spelled) return undefined;
  return Number.isInteger(draft.figure.number.value)
    ? undefined
    : { ...before.label, to: draft.figure.from };
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

/** "45 (37.5%)": the number before the bracket is a count. */
function sharesPercentage({ tokens }: Tagged, at: number): boolean {
  return (
    /^[([]$/.test(tokens[at]?.text ?? "") &&
    tokens.slice(at + 2, at + 5).some(({ lower }) => /^(?:%|percent|per)$/.test(lower))
  );
}

/** "the mean number of nodes was 12.5": a count, whole or not. */
function isNumberOf({ tokens, tags }: Tagged, from: number): boolean {
  let verb = false;
  for (let i = from - 1; i >= 0 && from - i < 16; i--) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:number|numbers|count)$/.test(word) && tokens[i + 1]?.lower === "of") return true;
    if ((tags[i] === "stop" && tokens[i]?.text !== ":") || tags[i] === "num") return false;
    if (tags[i] === "aux") verb = true;
    if (/^(?:rang|increas|decreas|vari|fell|rose|chang|averag)/.test(word)) continue;
    if (tags[i] === "verb" || (verb && tags[i] === "comma")) return false;
  }
  return false;
}

/** An adjective or two and a conjunction up to the next count, which has the noun. */
export function isContrasted({ tokens, tags }: Tagged, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5) return false;
  if (!/^(?:and|or|,|vs|versus|to)$/.test(tokens[to - 1]?.lower ?? "")) return false;
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:adj|part|noun|adv|comma)$/.test(tags[i] ?? "")) return false;
  }
  return tags[from] === "adj" || tags[from] === "part";
}

/** "patients (14 male; 10 female)", "were identified in 106,": a part of those who were counted. */
function isPart(sentence: Tagged, { from, to, comparator }: Draft["figure"]): boolean {
  const { tokens, tags } = sentence;
  if (comparator !== "=") return false;
  const before = tags[from - 1] ?? "";
  const bracket = tags.slice(Math.max(0, from - 8), from).lastIndexOf("open") >= 0;
  if (bracket && /^(?:open|comma|stop|conj)$/.test(before)) {
    return tags[to] === "noun" || tags[to] === "adj";
  }
  // "in 13, transitory in 8 and minimal in three": cases in which it was so.
  const next = tags[to] ?? "stop";
  const ends = /^(?:comma|stop|conj|close|rel)$/.test(next);
  const among = /^(?:in|among|by)$/.test(tokens[from - 1]?.lower ?? "");
  return next === "rel" || (among && ends) || repeatsShare(sentence, from, to);
}

/** "9.6 percent (1642)": the count in the bracket after its share. */
function repeatsShare({ tokens, tags }: Tagged, from: number, to: number): boolean {
  if (tags[from - 1] !== "open" || tags[to] !== "close") return false;
  return /^(?:%|percent|cent)$/.test(tokens[from - 2]?.lower ?? "");
}

/** "five received adefovir", "21 were male", "three of them": the noun is left out. */
function isElliptic({ tokens, tags }: Tagged, at: number): boolean {
  const tag = tags[at];
  const word = tokens[at]?.lower ?? "";
  if (
    /^(?:had|have|has|were|was|are|is|did|died|developed|received|underwent|showed|required|reported|experienced)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:of|with|without|in|from)$/.test(word)) return tags[at + 1] !== "num";
  return (tag === "verb" || tag === "part") && /(?:ed|ent|ad|ew|ook|ave)$/.test(word);
}

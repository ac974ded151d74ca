import type { PValue } from "../reading.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { type Draft, spanOf } from "./draft-quantity.ts";
import type { ReadP } from "./read-p-value.ts";

/** The longest comparison that one p value is read as the test of, in values. */
const longest = 8;

/**
 * Gives each p value to the quantity that it was printed with, the first of those compared, and
 * returns those that belong to none.
 *
 *     45% vs 30% (p=0.02)    in A (3.0 cm) than in B (2.0 cm) (P<.001)
 *     ^                             ^
 */
export function attachPValues(
  sentence: Tagged,
  drafts: readonly Draft[],
  ps: readonly { readonly p: ReadP; readonly after: number }[],
): ReadP[] {
  const alone: ReadP[] = [];
  let previous = 0;
  for (const { p, after } of ps) {
    const tested = findingsBefore(
      sentence,
      drafts.slice(Math.max(0, after - 2 * longest), after),
      p,
    ).filter((draft) => draft.figure.from >= previous);
    const parent = firstCompared(sentence, tested, p);
    if (parent === undefined || parent.p !== undefined) alone.push(p);
    else parent.p = asPValue(sentence, p);
    previous = p.to;
  }
  return alone;
}

export function asPValue(sentence: Tagged, p: ReadP): PValue {
  return { ...spanOf(sentence, p.at, p.to), comparator: p.comparator, value: p.value };
}

/** The drafts that the p value may test; what is listed with one of them is one too. */
function findingsBefore(sentence: Tagged, drafts: readonly Draft[], p: ReadP): Draft[] {
  const findings: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft === undefined || isScale(sentence, draft, drafts[i - 1], next)) continue;
    const joined =
      next?.link === "listed" && findings[0] === next && (isAlike(draft, next) || !draft.unit);
    const told = draft.kind !== undefined && draft.kind !== "year" && draft.kind !== "p-value";
    if (isFinding(sentence, draft, p) || (joined && told)) findings.unshift(draft);
  }
  // Past 60 tokens no bracket is plausible, and the scan stays linear.
  const least = Math.max(0, p.from - 60);
  const open = least + sentence.tags.slice(least, p.from + 1).lastIndexOf("open");
  const beside = findings.filter(({ figure }) => figure.from > open);
  // "(OR 3.8 per g/dl below 13 g/dl; P", "(8/8 v 9/17, χ² = 5.54, p": the effect, not its terms;
  // the values, not the statistic of their test.
  const effects = beside.filter(({ kind }) => kind === "effect");
  if (effects.length > 0) return effects;
  const values = beside.filter(({ label }) => label?.kind !== "test");
  return values.length > 0 ? findings.filter(({ label }) => label?.kind !== "test") : findings;
}

/** "on a 0-100 scale", "2-4 mm tumours": bounds say of what kind a thing is. */
function isScale(
  { tokens }: Tagged,
  draft: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
): boolean {
  if (/^(?:scales?|point)$/.test(tokens[draft.figure.to]?.lower ?? "")) return true;
  const dash = (from: number, to: number) =>
    to - from === 1 && /^[-–—]$/.test(tokens[from]?.text ?? "");
  return (
    (next?.link === "listed" && dash(draft.end, next.figure.from)) ||
    (before !== undefined && draft.link === "listed" && dash(before.end, draft.figure.from))
  );
}

/** The last finding before the p value, and from it back to the first that it is compared with. */
function firstCompared(sentence: Tagged, tested: readonly Draft[], p: ReadP): Draft | undefined {
  let at = tested.length - 1;
  const last = tested[at];
  if (last === undefined || isParted(sentence, last.end, p.from)) return undefined;
  const sides = tested.filter((draft) => isAlike(draft, last) && !repeats(sentence, draft)).length;
  while (at > 0) {
    const [before, draft] = [tested[at - 1], tested[at]];
    if (before === undefined || draft === undefined || !isAlike(before, draft)) break;
    if (isParted(sentence, before.end, draft.figure.from)) break;
    // Two sides are compared however far apart; of more, only those that the words join.
    if (!repeats(sentence, draft) && draft.link === "none" && sides > 2) break;
    at--;
  }
  return tested[at];
}

/** "45 (37.5%)": the share in the bracket says again what the count before it says. */
function repeats({ tags }: Tagged, { figure, kind }: Draft): boolean {
  const before = tags[figure.from - 1] === "open" && tags[figure.from - 2];
  return isShare(kind) && kind !== "count" && (before === "num" || before === "noun");
}

/** "66 (33.2%)" and "66 AGA (33.2%)": a count with its share. */
function isPaired({ tokens }: Tagged, { end, label }: Draft): boolean {
  if (label !== undefined) return false;
  const behind = tokens.slice(end, end + 6);
  if (behind.some(({ lower }) => lower === "ci" || lower === "confidence")) return false;
  const at = behind.findIndex(({ text }) => text === "%");
  // "20 fractions (95% confidence interval": the percentage is a share of its own.
  return at >= 0 && /^[),;]$/.test(tokens[end + at + 1]?.text ?? "");
}

function isAlike(before: Draft, draft: Draft): boolean {
  if (isShare(before.kind) && isShare(draft.kind)) return true;
  // "the number rose from 249 to 315": the second has no noun of its own.
  if (before.kind === "count" && draft.kind === "number") return draft.link === "listed";
  return before.kind === draft.kind && before.unit?.text === draft.unit?.text;
}

function isShare(kind: Draft["kind"]): boolean {
  return kind === "count" || kind === "fraction" || kind === "percentage";
}

/** True when another statement begins between the tokens: a semicolon outside of brackets. */
function isParted({ tokens, tags }: Tagged, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (tags[i] === "open") depth++;
    else if (tags[i] === "close") depth--;
    else if (tags[i] === "stop" && depth === 0 && to - i > 2) return tokens[i]?.text !== ":";
  }
  return false;
}

/** "In 74 patients (20%), survival was reduced (p < 0.001)": a new clause has its own finding. */
function startsAnew(tags: readonly Tag[], from: number, to: number): boolean {
  let depth = 0;
  let comma = false;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "open") depth++;
    else if (tag === "close") depth--;
    else if (depth <= 0 && tag === "comma") comma = true;
    else if (comma && (tag === "verb" || tag === "aux" || tag === "modal")) return true;
  }
  return false;
}

/** A p value tests a finding: not how many took part, for how long, when, or who was chosen. */
function isFinding(sentence: Tagged, draft: Draft, p: ReadP): boolean {
  const { tokens, tags } = sentence;
  if (startsAnew(tags, draft.end, p.from)) return false;
  const summed =
    draft.statistic !== undefined || draft.spread !== undefined || draft.interval !== undefined;
  const sameBracket =
    p.from - draft.end <= 3 &&
    !tags.slice(draft.end, p.from).some((tag) => tag === "close" || tag === "open") &&
    !/^(?:at|after|within|during|for|over|in|by|before|and)$/.test(
      tokens[draft.figure.from - 1]?.lower ?? "",
    );
  switch (draft.kind) {
    case "effect":
    case "fraction":
      return true;
    case "percentage":
    case "number":
      return draft.figure.comparator === "=" || draft.figure.comparator === "~" || sameBracket;
    case "count":
      return (
        summed || sameBracket || (draft.figure.comparator === "=" && isPaired(sentence, draft))
      );
    case "measurement":
      return summed || sameBracket || draft.figure.comparator === "=";
    case "age":
    case "duration":
    case "dose":
      return summed || sameBracket;
    default:
      return false;
  }
}

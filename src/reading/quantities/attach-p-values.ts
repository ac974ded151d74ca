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
    const tested = drafts
      .slice(Math.max(0, after - 2 * longest), after)
      .filter((draft) => draft.figure.from >= previous && isFinding(sentence, draft, p));
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
  return label === undefined && tokens.slice(end, end + 6).some(({ text }) => text === "%");
}

function isAlike(before: Draft, draft: Draft): boolean {
  if (isShare(before.kind) && isShare(draft.kind)) return true;
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
      return summed || sameBracket || isPaired(sentence, draft);
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

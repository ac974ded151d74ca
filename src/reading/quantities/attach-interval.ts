import type { Interval } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { type Draft, spanOf } from "./draft-quantity.ts";
import { lendUnit, unitAfterBracket } from "./lend-unit.ts";
import type { ReadInterval } from "./read-interval.ts";

/** How far a range may stand from its value: "12 lymph nodes (range, 3–30)". */
const gap = 7;

/** Gives the interval to the draft before it; false where it cannot be of that. */
export function addInterval(
  sentence: Tagged,
  draft: Draft | undefined,
  read: ReadInterval,
): boolean {
  if (draft === undefined || draft.interval !== undefined) return false;
  const { tokens, tags } = sentence;
  const between = read.from - draft.end;
  if (read.kind !== "CI") {
    if (between > gap) return false;
    for (let i = draft.end; i < read.from; i++) {
      const verb = tags[i] === "verb" || tags[i] === "aux" || tags[i] === "modal";
      if (verb || /^(?:aged?|ages|and|mean|median)$/.test(tokens[i]?.lower ?? "")) return false;
    }
    const { unit } = read.bounds;
    const own = draft.unit;
    if (unit !== undefined && (own === undefined ? !isBare(draft) : own.kind !== unit.kind))
      return false;
    if (/^(?:18|19|20)\d\d$/.test(tokens[read.bounds.low.from]?.text ?? "")) return false;
  }
  draft.interval = asInterval(sentence, read);
  draft.end = read.to;
  lendUnit(draft, read.bounds.unit);
  unitAfterBracket(sentence, draft);
  return true;
}

/** A figure with nothing counted after it. */
function isBare({ figure }: Draft): boolean {
  return figure.unit === undefined && figure.number.parts === undefined;
}

function asInterval(
  sentence: Tagged,
  { kind, level, bounds: { low, high } }: Pick<ReadInterval, "kind" | "level" | "bounds">,
): Interval {
  return {
    ...spanOf(sentence, low.from, high.to),
    kind,
    low: low.value,
    high: high.value,
    ...(level === undefined ? {} : { level }),
  };
}

/** "aged 27 to 65 years (median 43 years)": two bounds become the interval of the figure after. */
export function takeBoundsBefore(sentence: Tagged, drafts: Draft[]): void {
  const [low, high, center] = drafts.slice(-3);
  if (low === undefined || high === undefined || center === undefined) return;
  const { tokens } = sentence;
  if (center.interval || low.interval || high.interval || high.link !== "listed") return;
  if (low.spread || high.spread || center.figure.from - high.figure.to > 4) return;
  const words = tokens.slice(high.figure.to, center.figure.from).map((token) => token.lower);
  if (!words.some((word) => /^(?:median|mean|average)$/.test(word))) return;
  if (!/^[(,;]$/.test(words[0] ?? "")) return;
  const joint = tokens.slice(low.figure.to, high.figure.from).map((token) => token.lower);
  if (!joint.every((word) => /^(?:to|and|[-–—])$/.test(word))) return;
  const [lowest, highest] = [low.figure.number, high.figure.number];
  const { value } = center.figure.number;
  if (value < lowest.value || value > highest.value) return;
  if (center.unit !== undefined && high.unit !== undefined && center.unit.kind !== high.unit.kind)
    return;
  center.interval = {
    ...spanOf(sentence, lowest.from, highest.to),
    kind: "range",
    low: lowest.value,
    high: highest.value,
  };
  lendUnit(center, high.unit);
  center.link = low.link;
  drafts.splice(-3, 3, center);
}

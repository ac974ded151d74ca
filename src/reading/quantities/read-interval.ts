import type { Interval } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";
import { type ReadBounds, readBounds } from "./read-bounds.ts";
import { readSingle } from "./read-number.ts";

/** An interval as read: its kind, its bounds, and the tokens it takes with its label. */
export interface ReadInterval {
  readonly kind: Interval["kind"];
  readonly level?: number;
  readonly bounds: ReadBounds;
  readonly from: number;
  readonly to: number;
}

/**
 * The interval whose label begins at token `at`, or `undefined`.
 *
 *     95% CI 0.60–0.93    95% confidence interval (CI), 1.1 to 4.7    IQR: 8–15    range, 31–84
 */
export function readInterval(tokens: readonly Token[], at: number): ReadInterval | undefined {
  const level = readLevel(tokens, at);
  const label = readIntervalLabel(tokens, level?.to ?? at);
  if (label === undefined) return undefined;
  let { to } = label;
  let stated = level?.value;
  // "CI 95%, 1.2–3.4" and "confidence interval (CI)": level and short form after the label.
  for (let step = 0; step < 3; step++) {
    if (/^[([]$/.test(tokens[to]?.text ?? "") && /^[)\]]$/.test(tokens[to + 2]?.text ?? "")) {
      if (!readIntervalLabel(tokens, to + 1)) break;
      to += 3;
    } else if (label.kind === "CI" && tokens[to + 1]?.text === "%") {
      stated = readSingle(tokens, to)?.value ?? stated;
      to += 2;
    } else break;
  }
  for (let step = 0; step < 3 && FILLER.test(tokens[to]?.lower ?? ""); step++) to++;
  // A range in a clause of its own ("ranged from 2 to 5") is not joined by a comma.
  const bounds = readBounds(tokens, to, label.kind !== "range" || !label.verb);
  if (bounds === undefined) return undefined;
  if (label.kind === "CI") stated ??= label.level;
  return {
    kind: label.kind,
    bounds,
    from: at,
    to: bounds.to,
    ...(stated === undefined ? {} : { level: stated }),
  };
}

const FILLER = /^(?:[:=,([]|of|from|was|were|is|between|within)$/;

/** "95%" before a label, "95" in "95 % CI". */
function readLevel(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | undefined {
  const level = readSingle(tokens, at);
  if (level === undefined || level.spelled || level.value < 50 || level.value >= 100)
    return undefined;
  if (/^(?:%|percent)$/.test(tokens[level.to]?.lower ?? ""))
    return { value: level.value, to: level.to + 1 };
  return /^(?:ci|confidence)$/.test(tokens[level.to]?.lower ?? "")
    ? { value: level.value, to: level.to }
    : undefined;
}

interface IntervalLabel {
  readonly kind: Interval["kind"];
  readonly to: number;
  readonly verb: boolean;
  readonly level?: number;
}

/** "CI", "confidence interval", "IQR", "interquartile range", "range", "ranging". */
function readIntervalLabel(tokens: readonly Token[], at: number): IntervalLabel | undefined {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:confidence|credible|credibility)$/.test(word)) {
    return /^(?:intervals?|limits?|range)$/.test(next)
      ? { kind: "CI", to: at + 2, verb: false }
      : undefined;
  }
  if (/^(?:ci|cis|cri|cl|ic)$/.test(word)) return { kind: "CI", to: at + 1, verb: false };
  if (/^(?:ci|ic)95$/.test(word)) return { kind: "CI", to: at + 1, verb: false, level: 95 };
  if (word === "c" && next === "." && tokens[at + 2]?.lower === "i")
    return { kind: "CI", to: tokens[at + 3]?.text === "." ? at + 4 : at + 3, verb: false };
  if (/^iqrs?$/.test(word)) return { kind: "IQR", to: at + 1, verb: false };
  if (/^inter-?quartile$/.test(word) && /^(?:ranges?|intervals?)$/.test(next))
    return { kind: "IQR", to: at + 2, verb: false };
  if (/^(?:ranges?)$/.test(word)) return { kind: "range", to: at + 1, verb: false };
  return /^(?:ranging|ranged)$/.test(word) ? { kind: "range", to: at + 1, verb: true } : undefined;
}

/** True when tokens `from` to `to` name an interval without giving it: the "95% CI" of "OR (95% CI)". */
export function namesInterval(tokens: readonly Token[], at: number): number | undefined {
  const before = readIntervalLabel(tokens, at - 1);
  if (before?.kind === "CI" && tokens[at + 1]?.text === "%") return at + 2;
  const level = readLevel(tokens, at);
  if (level === undefined) return undefined;
  return (
    readIntervalLabel(tokens, level.to)?.to ??
    (/^(?:confidence|credible)$/.test(tokens[level.to]?.lower ?? "") ? level.to + 1 : undefined)
  );
}

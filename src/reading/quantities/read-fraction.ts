import type { Token } from "../words/tokenize.ts";
import { NUMBER_WORDS } from "../words/word-classes.ts";

/** A number as read: tokens `from` to `to`, half open. `parts` when it is "10 of 19" or "2/4". */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly spelled: boolean;
  readonly parts?: readonly [number, number];
}

const PARTS: ReadonlyMap<string, number> = new Map(
  `half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6
  sixths:6 seventh:7 eighth:8 eighths:8 tenth:10 tenths:10`
    .split(/\s+/)
    .map((pair) => {
      const [word = "", whole] = pair.split(":");
      return [word, Number(whole)] as const;
    }),
);

/** "two thirds of", "one-third", "half of", "a quarter of": from token `at`, or `undefined`. */
export function readSpelledFraction(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const [first = "", second] = tokens[at]?.lower.split("-", 2) ?? [];
  const joined = second === undefined ? undefined : PARTS.get(second);
  const part = NUMBER_WORDS.get(first);
  if (part !== undefined && joined !== undefined) return withParts(at, at + 1, part, joined, true);
  const next = PARTS.get(tokens[at + 1]?.lower ?? "");
  if (second !== undefined) return undefined;
  if (part !== undefined && part < (next ?? 0)) return withParts(at, at + 2, part, next ?? 1, true);
  const ofWhole = (i: number) => /^(?:of|the|\()$/.test(tokens[i]?.lower ?? "");
  if (first === "a" && next !== undefined && tokens[at + 2]?.lower === "of")
    return withParts(at, at + 2, 1, next, true);
  // "the second half of the year" is a time, not a share.
  const ordered = /^(?:first|second|other|latter|last)$/.test(tokens[at - 1]?.lower ?? "");
  return first === "half" && ofWhole(at + 1) && !ordered
    ? withParts(at, at + 1, 1, 2, true)
    : undefined;
}

/** "2/4", as one token: a part of a whole when the whole is the larger. */
export function readSlashFraction(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const match = tokens[at]?.text.match(/^(\d{1,6})\/(\d{1,6})$/);
  if (match === null || match === undefined) return undefined;
  const [part, whole] = [Number(match[1]), Number(match[2])];
  // "1999/2000" are two years.
  if (part >= 1900 && part < 2040 && whole < 2040) return undefined;
  return whole >= part && whole > 0 ? withParts(at, at + 1, part, whole, false) : undefined;
}

/**
 * Where the whole of a fraction begins whose part ends at token `at`, or `undefined`.
 *
 *     10 of 19    5 out of the 12    one in five
 *        ^-- at        ^
 */
export function wholeAfter(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  if (tokens[i]?.lower === "out") i++;
  if (tokens[i]?.lower !== "of") return undefined;
  i++;
  return /^(?:the|these|our|all)$/.test(tokens[i]?.lower ?? "") ? i + 1 : i;
}

export function withParts(
  from: number,
  to: number,
  part: number,
  whole: number,
  spelled: boolean,
): ReadNumber {
  return { from, to, value: part / whole, spelled, parts: [part, whole] };
}

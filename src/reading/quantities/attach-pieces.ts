import type { Interval } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { spanOf } from "./draft-quantity.ts";
import type { Figure } from "./figure.ts";
import { linkOf } from "./link-figures.ts";
import type { ReadInterval } from "./read-interval.ts";
import type { ReadNumber } from "./read-number.ts";
import type { ReadP } from "./read-p-value.ts";
import type { Piece } from "./read-pieces.ts";
import type { ReadSpread } from "./read-spread.ts";
import { readUnit } from "./read-unit.ts";

/** What could not be attached to a figure: p values that stand alone. */
export interface Attached {
  readonly drafts: Draft[];
  /** Each p value and the drafts that stand before it. */
  readonly ps: readonly { readonly p: ReadP; readonly after: number }[];
}

/**
 * Drafts with the intervals and spreads that belong to them. Bounds that belong to no figure
 * ("from 20 to 45 years") become two figures.
 */
export function attachPieces(sentence: Tagged, pieces: readonly Piece[]): Attached {
  const drafts: Draft[] = [];
  const ps: { p: ReadP; after: number }[] = [];
  const add = (figure: Figure) => {
    const last = drafts.at(-1);
    drafts.push({
      figure,
      end: figure.to,
      link: last === undefined ? "none" : linkOf(sentence, last.end, figure.from),
      ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    });
  };
  pieces.forEach((piece, index) => {
    if (piece.what === "figure") {
      add(piece.figure);
      takeBoundsBefore(sentence, drafts);
    } else if (piece.what === "p") ps.push({ p: piece.p, after: drafts.length });
    else if (piece.what === "spread") addSpread(sentence, drafts.at(-1), piece.spread);
    else if (!addInterval(sentence, drafts.at(-1), piece.interval)) {
      const next = pieces[index + 1];
      const center = next?.what === "figure" ? next.figure : undefined;
      if (piece.interval.kind === "range") {
        add(boundFigure(piece.interval.bounds.low, piece.interval.bounds.lowUnit));
        add(boundFigure(piece.interval.bounds.high, piece.interval.bounds.unit));
        const [low, high] = drafts.slice(-2);
        if (center === undefined && low && high) low.link = "none";
      }
    }
  });
  return { drafts, ps };
}

function boundFigure(
  number: ReadNumber,
  unit: (Draft["unit"] & { readonly to?: number }) | undefined,
): Figure {
  return {
    from: number.from,
    at: number.from,
    to: unit?.to ?? number.to,
    number,
    comparator: "=",
    ...(unit === undefined ? {} : { unit: { text: unit.text, kind: unit.kind } }),
  };
}

/** How far a range may stand from its value: "12 lymph nodes (range, 3–30)". */
const gap = 7;

function addInterval(sentence: Tagged, draft: Draft | undefined, read: ReadInterval): boolean {
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

export function asInterval(
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

function addSpread(sentence: Tagged, draft: Draft | undefined, spread: ReadSpread): void {
  if (draft === undefined || draft.spread !== undefined || spread.from - draft.end > gap) return;
  const { number } = spread;
  draft.spread = {
    ...spanOf(sentence, number.from, number.to),
    kind: spread.kind,
    value: number.value,
  };
  draft.end = spread.to;
  lendUnit(draft, spread.unit);
  unitAfterBracket(sentence, draft);
}

function lendUnit(draft: Draft, unit: Draft["unit"]): void {
  if (draft.unit === undefined && unit !== undefined) draft.unit = unit;
}

/** "54 (12) years", "18 (3–30) months": the unit stands after the bracket. */
function unitAfterBracket({ tokens }: Tagged, draft: Draft): void {
  if (draft.unit !== undefined || !/^[)\]]$/.test(tokens[draft.end]?.text ?? "")) return;
  const unit = readUnit(tokens, draft.end + 1);
  if (unit === undefined) return;
  draft.unit = unit;
  draft.end = unit.to;
}

/** "aged 27 to 65 years (median 43 years)": two bounds become the interval of the figure after. */
function takeBoundsBefore(sentence: Tagged, drafts: Draft[]): void {
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

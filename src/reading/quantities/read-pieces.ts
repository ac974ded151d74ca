import type { Tagged } from "../words/tag-sentence.ts";
import type { Figure } from "./figure.ts";
import { isNumberName } from "./is-number-name.ts";
import { mayBegin } from "./may-begin.ts";
import { readBounds } from "./read-bounds.ts";
import { readFigure } from "./read-figure.ts";
import { namesInterval, type ReadInterval, readInterval } from "./read-interval.ts";
import { readLabel } from "./read-label.ts";
import { readSingle } from "./read-number.ts";
import { type ReadP, readNextP, readPValue } from "./read-p-value.ts";
import { type ReadSpread, readSpread, readSpreadLabel } from "./read-spread.ts";
import { readUnit } from "./read-unit.ts";

/** What the numbers of a sentence are, in order: figures, and what is said of them. */
export type Piece =
  | { readonly what: "figure"; readonly figure: Figure }
  | { readonly what: "interval"; readonly interval: ReadInterval; readonly bare: boolean }
  | { readonly what: "spread"; readonly spread: ReadSpread }
  | { readonly what: "p"; readonly p: ReadP };

/**
 * The pieces of a sentence, names and references left out. Linear: every reader looks a bounded
 * number of tokens ahead.
 *
 *     HR 0.75 (95% CI 0.60–0.93; p=0.01)
 *        figure       interval   p
 */
export function readPieces(sentence: Tagged): Piece[] {
  const { tokens } = sentence;
  const pieces: Piece[] = [];
  const named: Declared = {};
  let wasName = -1;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    // "P = .02 and .03": a second p value begins at its conjunction.
    const listed = endOf(pieces.at(-1)) === i;
    if (token === undefined || !(listed || mayBegin(token))) {
      i++;
      continue;
    }
    const next = readNext(sentence, i, pieces, named);
    if (next !== undefined) {
      pieces.push(next.piece);
      i = next.to;
      continue;
    }
    declare(sentence, i, named);
    const figure = readFigure(sentence, i);
    if (figure === undefined) i++;
    else {
      const continued = wasName >= 0 && continuesNames(sentence, wasName, figure);
      if (continued || isNumberName(sentence, figure.number)) {
        wasName = figure.number.to;
        i = namesInterval(tokens, i) ?? figure.number.to;
      } else {
        wasName = -1;
        pieces.push({ what: "figure", figure });
        i = figure.to;
      }
    }
  }
  return pieces;
}

/** What the sentence says that its brackets hold: "mean (SD)", "median (IQR)", "OR (95% CI)". */
interface Declared {
  spread?: ReadSpread["kind"];
  interval?: { kind: ReadInterval["kind"]; level?: number };
}

function readNext(
  sentence: Tagged,
  i: number,
  pieces: readonly Piece[],
  named: Declared,
): { piece: Piece; to: number } | undefined {
  const { tokens } = sentence;
  const last = pieces.at(-1);
  const p =
    readPValue(tokens, i) ??
    (last?.what === "p" && last.p.to === i ? readNextP(tokens, i) : undefined);
  if (p !== undefined) return { piece: { what: "p", p }, to: p.to };
  const interval = readInterval(tokens, i);
  if (interval !== undefined)
    return { piece: { what: "interval", interval, bare: false }, to: interval.to };
  const spread = readSpread(tokens, i);
  if (spread !== undefined) {
    const kind = spread.kind === "unstated" ? (named.spread ?? "unstated") : spread.kind;
    return { piece: { what: "spread", spread: { ...spread, kind } }, to: spread.to };
  }
  if (endOf(last) !== i) return undefined;
  return readBracket(sentence, i, named) ?? readLoose(sentence, i, last);
}

/** The bracket right after a figure: "(16–83)", "[1.1, 3.4]", and "(4.1)" where SDs were announced. */
function readBracket(
  { tokens }: Tagged,
  open: number,
  named: Declared,
): { piece: Piece; to: number } | undefined {
  if (!/^[([]$/.test(tokens[open]?.text ?? "")) return undefined;
  const bounds = readBounds(
    tokens,
    open + 1,
    tokens[open]?.text === "[" || named.interval !== undefined,
  );
  if (bounds !== undefined && /^[)\],;]$/.test(tokens[bounds.to]?.text ?? "")) {
    const { kind = "range", level } = named.interval ?? {};
    const interval: ReadInterval = {
      kind,
      bounds,
      from: open + 1,
      to: bounds.to,
      ...(level === undefined ? {} : { level }),
    };
    return {
      piece: { what: "interval", interval, bare: named.interval === undefined },
      to: bounds.to,
    };
  }
  if (named.spread === undefined) return undefined;
  const number = readSingle(tokens, open + 1);
  if (number === undefined) return undefined;
  const unit = readUnit(tokens, number.to);
  const to = unit?.to ?? number.to;
  if (!/^[)\]]$/.test(tokens[to]?.text ?? "") || unit?.text === "%") return undefined;
  const spread: ReadSpread = { kind: named.spread, number, from: open + 1, to };
  return {
    piece: { what: "spread", spread: unit === undefined ? spread : { ...spread, unit } },
    to,
  };
}

/** "(OR 2.3; 1.1-4.7)", "(RR = 1.5, 1.2 to 1.9)": bounds around a ratio are of its confidence. */
function readLoose(
  sentence: Tagged,
  at: number,
  last: Piece | undefined,
): { piece: Piece; to: number } | undefined {
  const { tokens } = sentence;
  if (last?.what !== "figure" || !/^[,;]$/.test(tokens[at]?.text ?? "")) return undefined;
  const bounds = readBounds(tokens, at + 1, false);
  if (bounds === undefined || !/^[)\],;]$/.test(tokens[bounds.to]?.text ?? "")) return undefined;
  const { value } = last.figure.number;
  if (value <= bounds.low.value || value >= bounds.high.value) return undefined;
  if (readLabel(sentence, last.figure.from)?.kind !== "effect") return undefined;
  const interval: ReadInterval = { kind: "CI", bounds, from: at + 1, to: bounds.to };
  return { piece: { what: "interval", interval, bare: true }, to: bounds.to };
}

/** Remembers a label that stands at token `i` without a number of its own. */
function declare({ tokens }: Tagged, i: number, named: Declared): void {
  const spread = readSpreadLabel(tokens, i)?.kind;
  const before = tokens[i - 1]?.text ?? "";
  if (spread !== undefined && /^(?:[([±,/-]|and|with)$/.test(before)) named.spread = spread;
  if (!/^[([]$/.test(before)) return;
  const { lower = "" } = tokens[i] ?? {};
  if (/^(?:iqr|interquartile)$/.test(lower)) named.interval = { kind: "IQR" };
  else if (lower === "range") named.interval = { kind: "range" };
  else if (lower === "ci" || namesInterval(tokens, i) !== undefined)
    named.interval = { kind: "CI", ...(lower === "95" ? { level: 95 } : {}) };
}

/** "grades 3 and 4": a number joined to a name is one too, unless it counts something. */
function continuesNames({ tokens, tags }: Tagged, wasName: number, figure: Figure): boolean {
  if (figure.unit !== undefined || figure.number.spelled || figure.number.parts) return false;
  // "April 30, 2011": the day is notation, the year is not.
  if (figure.number.value >= 1800 && figure.number.value < 2100) return false;
  if (figure.at === wasName) return false;
  // "groups 4 (primiparous) and 5": what a bracket adds is stepped over.
  const open = tags[wasName] === "open";
  const close = open ? tags.slice(wasName, wasName + 8).indexOf("close") : -1;
  const from = open ? wasName + close + 1 : wasName;
  if ((open && close < 0) || figure.at - from > 2) return false;
  for (let i = from; i < figure.at; i++) {
    if (!/^(?:,|and|or|to|-|–|—|\/|&|through|vs|versus)$/.test(tokens[i]?.lower ?? ""))
      return false;
  }
  return !/^\p{Ll}{4,}s$/u.test(tokens[figure.to]?.text ?? "") || tags[figure.to] !== "noun";
}

function endOf(piece: Piece | undefined): number {
  if (piece === undefined) return -1;
  if (piece.what === "figure") return piece.figure.to;
  if (piece.what === "spread") return piece.spread.to;
  return piece.what === "p" ? piece.p.to : piece.interval.to;
}

import type { Tagged } from "../words/tag-sentence.ts";
import { addInterval, takeBoundsBefore } from "./attach-interval.ts";
import type { Draft } from "./draft-quantity.ts";
import { spanOf } from "./draft-quantity.ts";
import type { Figure } from "./figure.ts";
import { lendUnit, unitAfterBracket } from "./lend-unit.ts";
import { linkOf } from "./link-figures.ts";
import type { ReadNumber } from "./read-number.ts";
import type { ReadP } from "./read-p-value.ts";
import type { Piece } from "./read-pieces.ts";
import type { ReadSpread } from "./read-spread.ts";

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

/** How far a spread may stand from its value: "54 points (standard deviation, 12)". */
const gap = 7;

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

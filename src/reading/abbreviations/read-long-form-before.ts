import { alignForms } from "./align-forms.ts";
import { findConventionalStart } from "./conventional-short-forms.ts";
import { costLimit, type Place } from "./cost-limit.ts";
import { extendStart } from "./extend-start.ts";
import { isPlausible, type LongForm, mostWords } from "./long-form.ts";
import { readWords } from "./long-form-words.ts";
import { findWindowStart } from "./read-window.ts";
import { readUnits } from "./short-form-units.ts";
import { readTurnedUnits } from "./turned-units.ts";

/** Dearer than letters that fit well: "5-fluorouracil (5-FU)" is more than "fluorouracil". */
const conventionCost = 0.7;

/** Turned round, a short form fits by chance about twice as often. */
const turnCost = 0.4;
const turnedShare = 0.5;

/** A start of the long form within its window. */
interface Start {
  readonly start: number;
  readonly cost: number;
}

/** The long form of `short` that ends where the bracket at `open` begins, if one does. */
export function readLongFormBefore(
  text: string,
  open: number,
  short: string,
): LongForm | undefined {
  const from = findWindowStart(text, open, mostWords(readUnits(short).length));
  const window = text.slice(from, open).replace(/[\s"'“”‘’,]{1,8}$/, "");
  const place = isAlone(text, open, short) ? "alone" : "among";
  let best: Start | undefined;
  for (const find of [findStart, findTurnedStart, findKnownStart]) {
    const found = find(window, short, place);
    if (found !== undefined && found.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = found;
  }
  return best && { start: from + best.start, end: from + window.length, cost: best.cost };
}

function isAlone(text: string, open: number, short: string): boolean {
  const close = open + 1 + short.length;
  return text.slice(open + 1, close) === short && /[)\]]/.test(text[close] ?? "");
}

function findStart(
  window: string,
  short: string,
  place: Place,
  units = readUnits(short),
  share = 1,
): Start | undefined {
  const words = readWords(window);
  const limit = share * costLimit(short, units, place);
  const starts = alignForms(units, words, limit).sort((a, b) => a.cost - b.cost);
  for (const { word, cost } of starts) {
    const start = extendStart(window, words[word]?.start ?? 0);
    if (isPlausible(short, window.slice(start))) return { start, cost };
  }
  return undefined;
}

function findTurnedStart(window: string, short: string, place: Place): Start | undefined {
  const units = readTurnedUnits(short);
  if (units === undefined) return undefined;
  const found = findStart(window, short, place, units, turnedShare);
  return found && { start: found.start, cost: found.cost + turnCost };
}

function findKnownStart(window: string, short: string): Start | undefined {
  const start = findConventionalStart(window, short);
  return start === undefined ? undefined : { start, cost: conventionCost };
}

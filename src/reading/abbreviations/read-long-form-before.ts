import { alignForms } from "./align-forms.ts";
import { findConventionalStart } from "./conventional-short-forms.ts";
import { costLimit, type Place } from "./cost-limit.ts";
import { extendStart } from "./extend-start.ts";
import { isPlausible, type LongForm, mostWords } from "./long-form.ts";
import { readWords } from "./long-form-words.ts";
import { findWindowStart } from "./read-window.ts";
import { readUnits } from "./short-form-units.ts";

/** As certain as a pair of initials. */
const conventionCost = 0.1;

/** Turned round, a short form fits by chance about twice as often. */
const turnCost = 0.5;
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

function findStart(window: string, short: string, place: Place, share = 1): Start | undefined {
  const units = readUnits(short);
  const words = readWords(window);
  const limit = share * costLimit(short, units, place);
  const starts = alignForms(units, words, limit).sort((a, b) => a.cost - b.cost);
  for (const { word, cost } of starts) {
    const start = extendStart(window, words[word]?.start ?? 0);
    if (isPlausible(short, window.slice(start))) return { start, cost };
  }
  return undefined;
}

/**
 * Where the parts of the short form change places: "gamma-interferon (IFN-gamma)", "maximum heart
 * rate (HRmax)", "maximum velocity (Vmax)", "cell adhesion molecule L1 (L1CAM)".
 */
function findTurnedStart(window: string, short: string, place: Place): Start | undefined {
  const parts =
    /^(\p{Lu}+)\s?(\p{Ll}{2,})$/u.exec(short) ??
    /^(\p{L}+)-(\p{L}+)$/u.exec(short) ??
    /^(\p{Lu}\p{N}{1,2})(\p{Lu}{2,})$/u.exec(short);
  const [, first, second] = parts ?? [];
  if (first === undefined || second === undefined) return undefined;
  const found = findStart(window, `${second}-${first}`, place, turnedShare);
  return found && { start: found.start, cost: found.cost + turnCost };
}

function findKnownStart(window: string, short: string): Start | undefined {
  const start = findConventionalStart(window, short);
  return start === undefined ? undefined : { start, cost: conventionCost };
}

import type { Word } from "./long-form-words.ts";
import type { Unit } from "./short-form-units.ts";

/**
 * Costs of a unit within a word whose first letter is already taken. 1 is the cost of a content
 * word that the short form passes over (see `align-forms`).
 */
const cost = {
  /** Next to the unit before: "Ab" of antibody. */
  run: 0.15,
  /** The same in a short form within the long form: the "NA" of DNA. */
  acronym: 0.02,
  /** A consonant after a vowel, where most parts of compounds begin: "t" of hyper-tension. */
  onset: 0.35,
  inner: 0.5,
  /** The word's own first letter is passed over. */
  uninitial: 0.6,
} as const;

/**
 * The cheapest costs of taking the units from `from` on out of one word, in order:
 * `costs[k]` for the first `k` of them, `Infinity` where that cannot be. The first unit of the
 * short form (`from` 0) must begin the word.
 */
export function alignWord(word: Word, units: readonly Unit[], from: number): number[] {
  const costs: number[] = [Number.POSITIVE_INFINITY];
  // best[p]: the cheapest cost of the units so far when the last of them ends at p.
  let best = takeFirst(word, units[from], from > 0);
  for (let i = from; best !== undefined; ) {
    costs.push(Math.min(...best));
    i++;
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind !== "number") best = takeNext(word, unit, best);
    else if (unit.dropCost === undefined) break;
    else best = addCost(best, unit.dropCost);
  }
  return costs;
}

function addCost(costs: readonly number[], more: number): number[] {
  return costs.map((cost) => cost + more);
}

/** `undefined` where the unit is not in the word. */
function takeFirst(word: Word, unit: Unit | undefined, inside: boolean): number[] | undefined {
  if (unit === undefined) return undefined;
  const { lower } = word;
  if (unit.kind === "number") {
    const end = readNumber(lower, unit);
    return end > 0 ? setLeast(undefined, lower.length, end, 0) : undefined;
  }
  let ends: number[] | undefined;
  const last = inside ? lower.length - 1 : 0;
  for (let p = 0; p <= last; p++) {
    for (const form of unit.forms) {
      if (!lower.startsWith(form, p)) continue;
      const here = p === 0 ? 0 : cost.uninitial + innerCost(word, p);
      ends = setLeast(ends, lower.length, p + form.length, here);
    }
  }
  return ends;
}

/** Lowers the cost of ending at `end`; the costs are made when the first is known. */
function setLeast(ends: number[] | undefined, length: number, end: number, here: number): number[] {
  const made = ends ?? new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  if (here < (made[end] ?? Number.POSITIVE_INFINITY)) made[end] = here;
  return made;
}

function takeNext(word: Word, unit: Unit, best: readonly number[]): number[] | undefined {
  const { length } = word.lower;
  let ends: number[] | undefined;
  let cheapest = Number.POSITIVE_INFINITY; // of all that end before p
  for (let p = 1; p < length; p++) {
    const here = best[p] ?? Number.POSITIVE_INFINITY;
    for (const form of unit.forms) {
      if (!word.lower.startsWith(form, p)) continue;
      const total = Math.min(here + runCost(word, p), cheapest + innerCost(word, p));
      if (total < Number.POSITIVE_INFINITY) ends = setLeast(ends, length, p + form.length, total);
    }
    cheapest = Math.min(cheapest, here);
  }
  return ends;
}

/** Digits must be the whole word; a name may begin it. */
function readNumber(lower: string, unit: Unit): number {
  const [digits = "", ...names] = unit.forms;
  if (/^\p{N}/u.test(lower)) {
    return lower === digits ? lower.length : 0;
  }
  for (const name of names) {
    // "i", "v" and "x" are numbers only as words of their own.
    if (name.length > 2 || /^[bd]i$/.test(name) ? lower.startsWith(name) : lower === name) {
      return name.length;
    }
  }
  return 0;
}

function runCost({ text }: Word, p: number): number {
  return /^[\p{Lu}][\p{Lu}]/u.test(text.slice(p - 1, p + 1)) ? cost.acronym : cost.run;
}

const VOWEL = /[aeiouyäöüéè]/;

function innerCost({ lower }: Word, p: number): number {
  return VOWEL.test(lower[p - 1] ?? "") && !VOWEL.test(lower[p] ?? "") ? cost.onset : cost.inner;
}

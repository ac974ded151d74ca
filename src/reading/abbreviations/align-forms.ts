import { alignWord } from "./align-word.ts";
import { NAME_PARTICLES, SMALL_WORDS, type Word } from "./long-form-words.ts";
import type { Unit } from "./short-form-units.ts";

/** A start of the long form, as an index into the words, and what it costs to read it so. */
export interface Alignment {
  readonly word: number;
  readonly cost: number;
}

/** What it costs that the short form passes a word over; the unit of all costs is `content`. */
const skip = {
  content: 1,
  small: 0.05,
  /** Part of a compound: "small" in "non-small". */
  joined: 0.4,
  /** Locants and other joined numbers and letters: "12-O-" in "12-O-tetradecanoyl". */
  locant: 0.1,
  number: 0.3,
  /** Words in brackets within the long form. */
  aside: 0.1,
  /** After the last unit: a long form rarely ends in a word that its short form ignores. */
  trailing: 1.2,
} as const;

/** "necrosis factor (TNF) and interferon": after a bracket, a comma or an "and" starts anew. */
const listed = 2;

/** Starting inside a compound, "tumour" of "anti-tumour", is likelier wrong than at a space. */
const startJoined = 0.2;

/** A content word must be worth more than the distance; this only settles ties. */
const perWord = 0.005;

/**
 * Every word of `words` that the long form may begin with, and the least cost of aligning the
 * units of the short form with the words from there to the last:
 *
 *     t     n         f            a
 *     tumor necrosis  factor       alpha      0: each unit begins a word
 *     hyper-tension   (HTN)                   h 0, t 0.35, n 0.5
 *
 * Letters in order, as Schwartz and Hearst (PSB 2003); how well they sit decides between starts and
 * whether the pair is believed, as the ordered strategies of Sohn et al. (BMC Bioinformatics 2008)
 * do. Time is bounded by words × units² × the length of a word; alignments dearer than `limit` are
 * left out, which ends most windows after a few words.
 */
export function alignForms(
  units: readonly Unit[],
  words: readonly Word[],
  limit = Number.POSITIVE_INFINITY,
): Alignment[] {
  const starts: Alignment[] = [];
  // rest[i]: least cost of the units from i on in the words from w on.
  let rest = dropUnits(units, [...units.map(() => Number.POSITIVE_INFINITY), 0]);
  for (let w = words.length - 1; w >= 0; w--) {
    const word = words[w] as Word;
    const gap = gapCost(word, words[w + 1]);
    const next = rest.map((cost) => (cost + gap <= limit ? cost + gap : Number.POSITIVE_INFINITY));
    const reachable = next.findLastIndex((cost) => cost < Number.POSITIVE_INFINITY);
    if (reachable < 0) break;
    const taken = units.map((_, i) =>
      i < reachable ? takeWord(word, units, i, next) : Number.POSITIVE_INFINITY,
    );
    const first = taken[0] ?? Number.POSITIVE_INFINITY;
    if (first < Number.POSITIVE_INFINITY && !isLoose(word, words[w + 1]) && !word.aside) {
      const joined = isPart(word, words[w - 1]) ? startJoined : 0;
      const cost = first + joined + perWord * (words.length - w);
      if (cost <= limit) starts.push({ word: w, cost });
    }
    const passed = skipCost(word, words[w - 1]);
    rest = dropUnits(units, [
      ...taken.map((cost, i) => Math.min((next[i] ?? Number.POSITIVE_INFINITY) + passed, cost)),
      (next[units.length] ?? 0) + (passed === skip.content ? skip.trailing : passed),
    ]);
  }
  return starts;
}

/** The least cost of the units from `from` on when this word takes at least the first of them. */
function takeWord(
  word: Word,
  units: readonly Unit[],
  from: number,
  next: readonly number[],
): number {
  const costs = alignWord(word, units, from);
  let least = Number.POSITIVE_INFINITY;
  for (let k = 1; k < costs.length; k++) {
    const total = (costs[k] ?? 0) + (next[from + k] ?? Number.POSITIVE_INFINITY);
    if (total < least) least = total;
  }
  return least;
}

/** Lets units that may go unsaid cost what they cost, from the last to the first. */
function dropUnits(units: readonly Unit[], costs: number[]): number[] {
  for (let i = units.length - 1; i > 0; i--) {
    const drop = units[i]?.dropCost;
    if (drop === undefined) continue;
    costs[i] = Math.min(costs[i] ?? 0, (costs[i + 1] ?? Number.POSITIVE_INFINITY) + drop);
  }
  return costs;
}

function skipCost(word: Word, before: Word | undefined): number {
  if (word.aside) return skip.aside;
  if (SMALL_WORDS.has(word.lower)) return skip.small;
  if (word.joined && isLocant(word)) return skip.locant;
  if (/^\p{N}/u.test(word.lower)) return skip.number;
  return isPart(word, before) ? skip.joined : skip.content;
}

/** What "in" begins a term with: "in vitro fertilization (IVF)". */
const LATIN_PLACES: ReadonlySet<string> = new Set([
  "vitro",
  "vivo",
  "situ",
  "utero",
  "silico",
  "ovo",
]);

/** The "in" of "in patients", but not that of "in-hospital" nor the "von" of "von Willebrand". */
function isLoose(word: Word, after: Word | undefined): boolean {
  if (!SMALL_WORDS.has(word.lower) || after === undefined) return SMALL_WORDS.has(word.lower);
  if (word.lower === "in" && LATIN_PLACES.has(after.lower)) return false;
  return !after.joined && !NAME_PARTICLES.has(word.lower);
}

function gapCost(word: Word, after: Word | undefined): number {
  if (after === undefined || after.aside) return 0;
  const parts = after.afterComma || /^(?:and|or)$/.test(after.lower);
  return word.aside && parts ? listed : 0;
}

/** After a locant stands the name itself, not a part of it: "8-methoxypsoralen". */
function isPart(word: Word, before: Word | undefined): boolean {
  return word.joined && before !== undefined && !isLocant(before);
}

function isLocant(word: Word): boolean {
  return word.lower.length === 1 || /^\p{N}/u.test(word.lower);
}

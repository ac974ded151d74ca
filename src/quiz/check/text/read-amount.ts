import type { Passage } from "./passage.ts";

/** The numbers that an answer allows: "more than 60%" is 60 to ∞ with 60 left out. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** What is counted or measured, so that only like is compared with like: "# patients". */
  readonly frame: string;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,·_/-])[-−–]?\p{N}+(?:[.,·\u202f\u00a0]\p{N}+)*(?![\p{L}\p{N}_]|[-‐‑]\p{L})/gu;
const SPELLED: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, number]),
);
/** Days in a unit of time, for "6 weeks" beside "3 months"; months and years as on average. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 86_400],
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 30.44],
  ["year", 365.25],
]);
const MORE = /\b(?:more than|greater than|over|above|exceeding|longer than|older than)\s*$|>\s*$/u;
const LESS = /\b(?:less than|fewer than|under|below|shorter than|younger than)\s*$|<\s*$/u;
const LEAST = /\b(?:at least|no less than|no fewer than|a minimum of)\s*$|(?:≥|>=|⩾)\s*$/u;
const MOST = /\b(?:at most|up to|no more than|a maximum of)\s*$|(?:≤|<=|⩽)\s*$/u;
const AFTER_MORE = /^\s*(?:\p{L}+\s){0,1}(?:or more|or longer|or older|or higher)\b/u;
const AFTER_LESS = /^\s*(?:\p{L}+\s){0,1}(?:or less|or fewer|or shorter|or younger|or lower)\b/u;
const ABOUT =
  /\b(?:about|around|approximately|roughly|nearly|almost|some|between|from)\s*$|[~≈]\s*$/u;
const RANGE = /^\s*(?:%|\p{L}+)?\s*(?:to|[-–−])\s*$/u;

/**
 * What an option says in numbers, where it says one number or one range; `undefined` where it has
 * none or several. Digits inside a name ("IL-6", "CD8") are no numbers.
 */
export function readAmount({ text, words }: Passage): Amount | undefined {
  if (!/\p{N}/u.test(text)) return readSpelled(words.map(({ lower }) => lower));
  const lower = text.toLowerCase();
  const found = [...lower.matchAll(NUMBER)];
  const [first, second] = found;
  if (first === undefined) return undefined;
  const start = first.index;
  const before = lower.slice(0, start);
  const low = readValue(first[0]);
  let rest = lower.slice(start + first[0].length);
  let high = low;
  if (second !== undefined) {
    const between = lower.slice(start + first[0].length, second.index);
    // A dash may have been read as the sign of the second number.
    const joined = between + (/^[-−–]/u.test(second[0]) ? "-" : "");
    const isRange =
      RANGE.test(joined) ||
      (/\bbetween\s*$/u.test(before) && /^\s*(?:%|\p{L}+)?\s*and\s*$/u.test(joined));
    if (!isRange || found.length > 2) return undefined;
    high = Math.abs(readValue(second[0]));
    rest = lower.slice(second.index + second[0].length);
  }
  const scale = DAYS.get(/^\s*(\p{L}+?)s?\b/u.exec(rest)?.[1] ?? "") ?? 1;
  const frame = frameOf(before, rest, scale !== 1);
  const amount = (from: number, to: number, lowOpen = false, highOpen = false) =>
    Number.isFinite(low)
      ? { low: from * scale, high: to * scale, lowOpen, highOpen, frame }
      : undefined;
  if (high !== low) return amount(Math.min(low, high), Math.max(low, high));
  if (LEAST.test(before) || AFTER_MORE.test(rest)) return amount(low, Infinity);
  if (MOST.test(before) || AFTER_LESS.test(rest)) return amount(-Infinity, low);
  if (MORE.test(before)) return amount(low, Infinity, true);
  if (LESS.test(before)) return amount(-Infinity, low, false, true);
  return amount(low, low);
}

function readValue(number: string): number {
  const plain = number
    .replace(/^[−–]/u, "-")
    .replace(/[,\u202f\u00a0](?=\p{N}{3}(?!\p{N}))/gu, "")
    .replace(/[,·]/u, ".");
  return Number(plain);
}

/** The option without its number and comparing words: options of one frame differ in number only. */
function frameOf(before: string, after: string, isTime: boolean): string {
  const head = [MORE, LESS, LEAST, MOST, ABOUT].reduce(
    (text, word) => text.replace(word, ""),
    before,
  );
  const tail = after.replace(AFTER_MORE, "").replace(AFTER_LESS, "");
  const unit = isTime
    ? tail.replace(/^\s*\p{L}+/u, "time")
    : tail.replace(/^\s*(?:percent|per cent)\b/u, "%");
  return `${head}#${unit}`
    .replace(/(?:(?![#%])[\s\p{P}])+/gu, " ")
    .replace("# %", "#%")
    .trim();
}

function readSpelled(words: readonly string[]): Amount | undefined {
  const at = words.findIndex((word) => SPELLED.has(word));
  const value = SPELLED.get(words[at] ?? "");
  // Past the first two words a number word is part of a sentence: "loss in one of the models".
  if (value === undefined || at > 1 || words.length > 3) return undefined;
  const scale = DAYS.get((words[at + 1] ?? "").replace(/s$/u, "")) ?? 1;
  const low = value * scale;
  return { low, high: low, lowOpen: false, highOpen: false, frame: scale === 1 ? "#" : "# time" };
}

/** A number to sort by: just past the bound for "more than 60%", the middle of a range. */
export function rankOf({ low, high, lowOpen, highOpen }: Amount): number {
  if (high === Infinity) return lowOpen ? nudge(low, 1) : low;
  if (low === -Infinity) return highOpen ? nudge(high, -1) : high;
  return (low + high) / 2;
}

const nudge = (value: number, sign: number) =>
  value + sign * Math.max(1e-9, Math.abs(value) * 1e-9);

/** Whether some number fits both; ranges that only touch, "20% to 40%" and "40% to 60%", do not. */
export function overlap(a: Amount, b: Amount): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  if (low > high) return false;
  const isPoint = a.low === a.high || b.low === b.high;
  const isOpen =
    (a.low === low && a.lowOpen) ||
    (b.low === low && b.lowOpen) ||
    (a.high === high && a.highOpen) ||
    (b.high === high && b.highOpen);
  return isPoint && !isOpen;
}

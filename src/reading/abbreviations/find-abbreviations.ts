import type { Abbreviation } from "../reading.ts";

/** Words that are never a short form although they stand in parentheses. */
const NOT_SHORT = new Set(
  `the and or see left right top bottom i.e e.g fig table for not men women male female control both
  yes no day days week weeks month months year years mean median range total all none p n sd se ci`.split(
    /\s+/,
  ),
);

const LETTER = /[\p{L}\p{N}]/u;
/** What a character of a short form may stand for in words. */
const SPELLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    α: ["alpha"],
    β: ["beta"],
    γ: ["gamma"],
    δ: ["delta"],
    ε: ["epsilon"],
    κ: ["kappa"],
    λ: ["lambda"],
    μ: ["mu", "micro"],
    µ: ["mu", "micro"],
    ω: ["omega"],
    ζ: ["zeta"],
    θ: ["theta"],
    "1": ["one", "first", "mono", "single"],
    "2": ["two", "second", "di", "bi"],
    "3": ["three", "third", "tri"],
    "4": ["four", "fourth", "tetra"],
    "5": ["five", "fifth", "penta"],
    "6": ["six", "sixth", "hexa"],
  }),
);

/** More than any paper has; a bound for text that is no paper. */
const maximumBrackets = 10_000;

/**
 * Short forms that the text defines, after Schwartz and Hearst (PSB 2003), who match the letters
 * of the short form from right to left in the words before the parenthesis:
 *
 *     non-small cell lung cancer (NSCLC)      long (short)
 *     NSCLC (non-small cell lung cancer)      short (long)
 *
 * Each short form once, at its first definition, in order. The span is of the long form.
 * Windows are bounded by the length of the short form, so the whole is linear.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const { open, close } of findParentheses(text).slice(0, maximumBrackets)) {
    const pair = readPair(text, open, close);
    if (pair !== undefined && !found.has(pair.short)) found.set(pair.short, pair);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Pairs of brackets with at most 200 units between them; inner pairs come before outer ones. */
export function findParentheses(text: string): { open: number; close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === "(" || unit === "[") stack.push(i);
    else if (unit === ")" || unit === "]") {
      const open = stack.pop();
      if (open !== undefined && i - open < 200) pairs.push({ open, close: i });
    } else if (unit === "\n" && text[i + 1] === "\n") stack.length = 0;
  }
  return pairs;
}

function readPair(text: string, open: number, close: number): Abbreviation | undefined {
  const inside = text.slice(open + 1, close);
  // "(NSCLC, n = 20)", "(NSCLC; ref. 3)": the short form is what stands first.
  const head = inside.split(/[,;:=]| or | n /, 1)[0]?.trim() ?? "";
  const short = head.replace(/^["'“‘]|["'”’]$/g, "");
  if (isShortForm(short)) {
    const long = longBefore(text, open, short) ?? longBefore(text, open, singular(short));
    if (long !== undefined)
      return long.short === short ? long : { ...long, short: singular(short) };
  }
  return inside.length > 4 && /\s/.test(inside.trim()) ? shortBefore(text, open, close) : undefined;
}

function singular(short: string): string {
  return /[\p{Lu}\p{N}]s$/u.test(short) ? short.slice(0, -1) : short;
}

/** Two to ten characters, at most two words, starts with a letter or digit, holds a letter. */
function isShortForm(short: string): boolean {
  if (short.length < 2 || short.length > 12) return false;
  if (short.split(/\s+/).length > 2 || NOT_SHORT.has(short)) return false;
  if (!/^[\p{L}\p{N}]/u.test(short) || !/\p{L}/u.test(short)) return false;
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(short)) return false; // a name: "(Skovgaard)"
  if (/^\d+(?:[.,]\d+)?(?:\s\p{L}*|\p{Ll}*)$/u.test(short)) return false; // "20 mg", "5th"
  if (/^(?:19|20)\d\d/.test(short)) return false;
  return /\p{Lu}|\p{N}|[α-ω]/u.test(short) || short.length <= 5;
}

function longBefore(text: string, open: number, short: string): Abbreviation | undefined {
  if (short === "") return undefined;
  const letters = [...short].filter((letter) => LETTER.test(letter)).length;
  // At most min(|A| + 5, 2|A|) words, as in the paper.
  const words = Math.min(letters + 5, letters * 2);
  const from = windowStart(text, open, words);
  const window = text
    .slice(from, open)
    .trimEnd()
    .replace(/["'”’,]+$/, "");
  const matched = matchInitials(short, window) ?? matchLong(short, window);
  if (matched === undefined) return undefined;
  const start = withLocants(window, matched);
  const long = window.slice(start);
  if (!plausible(short, long)) return undefined;
  return { short, long, start: from + start, end: from + start + long.length };
}

/** Where the last `words` words before `end` begin; never across a sentence or clause mark. */
function windowStart(text: string, end: number, words: number): number {
  let at = end;
  let left = words;
  const floor = Math.max(0, end - 200);
  while (at > floor && /\s/.test(text[at - 1] as string)) at--;
  while (at > floor) {
    const unit = text[at - 1] as string;
    if (unit === ";" || unit === ":" || unit === "\n") break;
    if (
      /[.?!]/.test(unit) &&
      /\s/.test(text[at] ?? " ") &&
      !/\b\p{L}$/u.test(text.slice(Math.max(0, at - 3), at - 1))
    )
      break;
    if (/\s/.test(unit) && --left === 0) break;
    at--;
  }
  return at;
}

const SMALL = /^(?:of|the|and|in|for|to|a|an|with|on|by|or|de|from|at)$/;

/**
 * The start in `window` when each letter of `short` begins a word, small words left out. Tried first: the rule of Schwartz and Hearst takes the nearest letter, which for
 * "idiopathic interstitial pneumonias (IIPs)" is one inside "interstitial".
 */
function matchInitials(short: string, window: string): number | undefined {
  const letters = [...singular(short).toLowerCase()].filter((unit) => LETTER.test(unit));
  const words = [...window.matchAll(/[\p{L}\p{N}]+/gu)];
  let left = letters.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]?.[0].toLowerCase() ?? "";
    if (word.startsWith(letters[left] as string)) {
      if (left === 0) return words[i]?.index;
      left--;
    } else if (!SMALL.test(word)) return undefined;
  }
  return undefined;
}

/** Takes in "2,4,6-" before "trinitrobenzene": the locants are part of the name. */
function withLocants(window: string, start: number): number {
  let at = start;
  while (at > 0 && /[\d,'′-]/.test(window[at - 1] as string)) at--;
  return at < start &&
    /\d/.test(window.slice(at, start)) &&
    (at === 0 || /\s/.test(window[at - 1] as string))
    ? at
    : start;
}

/**
 * The start in `window` of the long form of `short`, or `undefined`: each character of the short
 * form, from the last, is found leftwards; the first must begin a word.
 */
function matchLong(short: string, window: string): number | undefined {
  const lower = window.toLowerCase();
  const units = [...short.toLowerCase()].filter((unit) => LETTER.test(unit));
  let at = lower.length - 1;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i] as string;
    const spelled = SPELLED.get(unit) ?? [];
    let hit = -1;
    for (let j = at; j >= 0; j--) {
      const starts = j === 0 || !LETTER.test(lower[j - 1] as string);
      const here =
        lower[j] === unit || (starts && spelled.some((word) => lower.startsWith(word, j)));
      if (here && (i > 0 || starts)) {
        hit = j;
        break;
      }
    }
    if (hit < 0) return undefined;
    at = hit - 1;
  }
  return at + 1;
}

const STARTS_BADLY =
  /^(?:the|a|an|of|and|or|in|with|for|by|to|as|on|at|from|is|are|was|were|using|than|that|which)\s/i;

function plausible(short: string, long: string): boolean {
  if (long.length <= short.length || STARTS_BADLY.test(`${long} `)) return false;
  const words = long.split(/[\s-]+/).filter(Boolean);
  if (words.some((word) => word === short)) return false;
  if (/[()[\]]/.test(long) && !balanced(long)) return false;
  const letters = [...short].filter((unit) => LETTER.test(unit)).length;
  if (long.split(/\s+/).length > Math.min(letters + 5, letters * 2)) return false;
  // A lower-case short form must look like an abbreviation, not like a gloss.
  if (short === short.toLowerCase() && !/\p{N}|[α-ω]/u.test(short) && words.length < 2)
    return false;
  return true;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const unit of text) {
    if (unit === "(" || unit === "[") depth++;
    else if ((unit === ")" || unit === "]") && --depth < 0) return false;
  }
  return depth === 0;
}

/** "NSCLC (non-small cell lung cancer)": the word before the parenthesis is the short form. */
function shortBefore(text: string, open: number, close: number): Abbreviation | undefined {
  const before = text.slice(Math.max(0, open - 16), open).trimEnd();
  const short = before.match(/(?:^|[\s("])([\p{L}\p{N}][\p{L}\p{N}/-]{1,9})$/u)?.[1];
  if (
    short === undefined ||
    !isShortForm(short) ||
    !/\p{Lu}.*[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(short)
  )
    return undefined;
  const stop = text.slice(open + 1, close).search(/[;,=]/);
  const long = text.slice(open + 1, stop < 0 ? close : open + 1 + stop).trim();
  const start = text.indexOf(long, open + 1);
  const at = matchLong(singular(short), long);
  if (at !== 0 || !plausible(short, long)) return undefined;
  return { short: singular(short), long, start, end: start + long.length };
}

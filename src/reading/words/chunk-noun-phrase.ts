import type { Tag } from "./tag.ts";
import type { Token } from "./tokenize.ts";

/** Half-open range of token indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(["noun", "adj"]);
const INSIDE = new Set<Tag>(["noun", "adj", "num", "det", "adv", "part"]);

/** Prepositions that belong to the noun before them rather than to the verb of the clause. */
const OF_THE_NOUN = new Set([
  "of",
  "with",
  "for",
  "in",
  "to",
  "between",
  "among",
  "from",
  "against",
  "on",
  "by",
  "at",
  "without",
  "within",
  "under",
]);

/**
 * The end of the noun phrase that begins at `from`: determiners, adjectives and nouns, with
 * parentheses stepped over. Prepositional phrases are taken in as `prepositions` says.
 *
 *     patients with NSCLC was analyzed
 *     ^-----------------^
 */
export function nounPhraseEnd(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  prepositions: ReadonlySet<string> = OF_THE_NOUN,
): number {
  let end = from;
  let i = from;
  while (i < tokens.length) {
    const tag = tags[i] as Tag;
    const lower = tokens[i]?.lower ?? "";
    if (tag === "det" && i > from && tags[i - 1] === "noun") break;
    if (tag === "part" && tags[i + 1] !== "noun" && tags[i + 1] !== "adj") break;
    if (tag === "noun" || tag === "num") end = i + 1;
    if (INSIDE.has(tag)) i++;
    else if (tag === "pron" && i === from) {
      end = ++i;
    } else if (tag === "open" && end > from) {
      const close = closing(tags, i);
      if (close < 0) break;
      // A parenthesis inside the phrase is kept only when the phrase goes on after it.
      const next = tags[close + 1];
      if (next !== "noun" && next !== "adj") {
        if (next !== "prep" || !prepositions.has(tokens[close + 1]?.lower ?? "")) break;
      }
      i = close + 1;
    } else if (tag === "ing" && (NOMINAL.has(tags[i + 1] as Tag) || tags[i - 1] === "prep")) i++;
    else if (tag === "conj" && coordinatesNouns(tags, i) && i > from) i++;
    else if (
      (tag === "prep" || tag === "to") &&
      end > from &&
      prepositions.has(lower) &&
      (startsNounPhrase(tags, i + 1) || (tag === "prep" && tags[i + 1] === "ing"))
    )
      i++;
    else if (tag === "mark" && /^[%+/&'’"“”*-]$/.test(lower)) {
      if (lower === "%") end = i + 1;
      i++;
    } else break;
  }
  return end;
}

/** The start of the noun phrase that ends before `to`, walking left, prepositions included. */
export function nounPhraseStart(
  tokens: readonly Token[],
  tags: readonly Tag[],
  to: number,
): number {
  let start = to;
  let i = to - 1;
  while (i >= 0) {
    const tag = tags[i] as Tag;
    const lower = tokens[i]?.lower ?? "";
    if (tag === "close") {
      const open = opening(tags, i);
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    if (tag === "noun" || tag === "adj" || tag === "num" || tag === "det") start = i;
    else if (tag === "pron" && start === to) return i;
    else if (tag === "part" || tag === "ing") {
      const next = tags[i + 1];
      // A reduced relative ("models exposed to X") belongs to the phrase when a noun precedes.
      if (next === "noun" || next === "adj") start = i;
      else if (!((next === "prep" || next === "to") && tags[i - 1] === "noun")) break;
    } else if (tag === "adv") {
      if (tags[i + 1] !== "adj" && tags[i + 1] !== "part") break;
      start = i;
    } else if (tag === "conj") {
      if (!coordinatesSubjects(tags, i)) break;
    } else if (tag === "prep" || tag === "to") {
      if (!OF_THE_NOUN.has(lower) || start === to) break;
      if (tags[i - 1] !== "noun" && tags[i - 1] !== "close" && tags[i - 1] !== "part") break;
    } else if (!(tag === "mark" && /^[%+/&'’"“”*-]$/.test(lower))) break;
    i--;
  }
  return start;
}

/** True when a noun phrase can begin at `i`. */
export function startsNounPhrase(tags: readonly Tag[], i: number): boolean {
  const tag = tags[i];
  if (tag === "det" || tag === "noun" || tag === "adj" || tag === "num") return true;
  return (
    (tag === "adv" || tag === "part" || tag === "ing") &&
    (tags[i + 1] === "noun" || tags[i + 1] === "adj")
  );
}

/** True for a conjunction between two noun phrases with no verb after the second one. */
function coordinatesNouns(tags: readonly Tag[], i: number): boolean {
  if (!startsNounPhrase(tags, i + 1)) return false;
  const left = tags[i - 1];
  if (left !== "noun" && left !== "adj" && left !== "close" && left !== "num") return false;
  if (left === "adj") return true;
  let j = i + 1;
  while (j < tags.length && (INSIDE.has(tags[j] as Tag) || tags[j] === "prep" || tags[j] === "to"))
    j++;
  const next = tags[j];
  return next !== "verb" && next !== "aux" && next !== "modal";
}

/** True for a conjunction inside a subject: noun phrases on both sides and no verb before it. */
function coordinatesSubjects(tags: readonly Tag[], i: number): boolean {
  const left = tags[i - 1];
  if (left !== "noun" && left !== "adj" && left !== "close" && left !== "num") return false;
  return !finiteBefore(tags, i);
}

/** True when a finite verb stands left of `i` in the same clause. */
export function finiteBefore(tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 80; j--) {
    const tag = tags[j];
    if (tag === "stop" || tag === "sub" || tag === "rel") return false;
    if (tag === "verb" || tag === "aux" || tag === "modal") return true;
  }
  return false;
}

/** The index of the token that closes the parenthesis at `open`, or -1; looks 60 tokens far. */
export function closing(tags: readonly Tag[], open: number): number {
  let depth = 0;
  for (let i = open; i < tags.length && i - open < 60; i++) {
    if (tags[i] === "open") depth++;
    else if (tags[i] === "close" && --depth === 0) return i;
  }
  return -1;
}

/** The index of the token that opens the parenthesis closed at `close`, or -1. */
export function opening(tags: readonly Tag[], close: number): number {
  let depth = 0;
  for (let i = close; i >= 0 && close - i < 60; i--) {
    if (tags[i] === "close") depth++;
    else if (tags[i] === "open" && --depth === 0) return i;
  }
  return -1;
}

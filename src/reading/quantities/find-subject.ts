import { opening, startsNounPhrase } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { baseBefore } from "./find-base-noun.ts";
import { phraseEnd, phraseStart } from "./phrase-window.ts";
import { readNumber } from "./read-number.ts";

/** Longer phrases are no name of what was measured. */
const maximumWords = 16;

/** How far back the verb of a clause, and from it the subject, is looked for. */
const reach = 40;

/** Prepositions that a measured thing keeps: "rate of", "time to", "difference between". */
const OF_SUBJECT: ReadonlySet<string> = new Set([
  "of",
  "to",
  "between",
  "for",
  "in",
  "after",
  "with",
  "from",
]);

/**
 * The subject of the clause in which token `from` stands: what a value is of that completes the
 * predicate, or "" where there is none.
 *
 *     The overall success rate was 86.5%.
 *     ^----------------------^
 */
export function findSubject(sentence: Tagged, from: number): string {
  const { tags } = sentence;
  let verb = verbBefore(sentence, from);
  // "The number stayed constant for 90% and decreased for 10%": the second verb has its subject
  // on the left of the first.
  for (let step = 0; step < 3 && verb > 0; step++) {
    const shared = tags[verb - 1] === "conj" || tags[verb - 1] === "comma";
    const earlier = shared ? verbBefore(sentence, verb - 1) : -1;
    if (earlier < 0) break;
    verb = earlier;
  }
  if (verb <= 0) return "";
  const start = clauseStart(sentence, verb);
  const subject = phraseFrom(sentence, start, verb);
  return subject === "" ? nounEnding(sentence, verb) : subject;
}

const VERB_GROUP = new Set(["aux", "modal", "adv", "not", "verb"]);

/** Where the verb group begins that stands nearest before token `from` in its clause, or -1. */
function verbBefore({ tags }: Tagged, from: number): number {
  for (let i = from - 1; i >= 0 && from - i < reach; i--) {
    const tag = tags[i];
    if (tag === "close") {
      const open = opening(tags, i);
      if (open >= 0) i = open;
      continue;
    }
    if (tag === "stop" || tag === "sub" || tag === "rel" || tag === "open") return -1;
    if (tag === "verb" || tag === "aux" || tag === "modal") {
      while (i > 0 && VERB_GROUP.has(tags[i - 1] ?? "")) i--;
      const relative = relativeBefore(tags, i);
      if (relative < 0) return i;
      i = relative;
    }
  }
  return -1;
}

/** The "who" or "which" of the relative clause whose verb is token `verb`, or -1. */
function relativeBefore(tags: readonly Tag[], verb: number): number {
  let i = verb - 1;
  while (
    i > 0 &&
    verb - i < 8 &&
    /^(?:aux|modal|adv|not|verb|noun|adj|det|pron|num)$/.test(tags[i] ?? "")
  )
    i--;
  return tags[i] === "rel" && tags[i - 1] !== "comma" ? i : -1;
}

/** Where the stretch before the verb begins: after a comma, a stop, or a word that opens a clause. */
function clauseStart({ tokens, tags }: Tagged, verb: number): number {
  for (let i = verb - 1; i >= 0 && verb - i < reach; i--) {
    const tag = tags[i];
    if (tag === "close") {
      const open = opening(tags, i);
      if (open >= 0) i = open;
      continue;
    }
    const closes =
      tag === "comma" || tag === "stop" || tag === "sub" || tag === "rel" || tag === "open";
    const joins = tag === "conj" && VERB_GROUP.has(tags[i - 1] ?? "");
    if (closes || joins || tokens[i]?.text === "%") return i + 1;
    if (tag === "verb" || tag === "aux" || tag === "modal") {
      // "patients who never developed metastases was": the clause of "who" belongs to the subject.
      const relative = relativeBefore(tags, i);
      if (relative < 0) return i + 1;
      i = relative;
    }
  }
  return Math.max(0, verb - reach);
}

/** The noun phrase that opens the stretch of tokens, adverbs and conjunctions stepped over. */
function phraseFrom(sentence: Tagged, start: number, verb: number): string {
  const { tokens, tags } = sentence;
  let from = start;
  while (from < verb && (tags[from] === "adv" || tags[from] === "conj")) from++;
  if (!startsNounPhrase(tags, from) || readNumber(tokens, from) !== undefined) return "";
  const end = Math.min(phraseEnd(sentence, from, OF_SUBJECT), verb, from + maximumWords);
  const words = end > from ? printTokens(sentence, from, end) : "";
  return /\p{L}{2}/u.test(words) && !/\d/.test(words.slice(0, 1)) ? words : "";
}

/** The noun phrase that ends before token `to`, prepositions and all; "" where none does. */
export function nounEnding(sentence: Tagged, to: number): string {
  const { tokens, tags } = sentence;
  let end = to;
  if (tags[end - 1] === "close") end = Math.max(0, opening(tags, end - 1));
  if (tags[end - 1] !== "noun") return "";
  const start = Math.max(phraseStart(sentence, end), end - maximumWords);
  if (start >= end) return "";
  // "aged 65 years received 5 mg": what begins with a number is another quantity.
  if (readNumber(tokens, start) !== undefined) return baseBefore(sentence, end);
  const words = printTokens(sentence, start, end);
  return /\p{L}{2}/u.test(words) ? words : "";
}

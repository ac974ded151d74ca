import type { Tag } from "./tag.ts";
import { isWord, type Token } from "./tokenize.ts";
import { verbForm } from "./verb-forms.ts";
import * as words from "./word-classes.ts";

const STOPS = new Set([".", ";", ":", "?", "!", "—", "…", "..."]);

/** The tag of a mark, a number or a word of a closed class; `undefined` for all other words. */
export function tagClosedClass(tokens: readonly Token[], i: number): Tag | undefined {
  const token = tokens[i] as Token;
  const { text, lower } = token;
  if (!isWord(token)) {
    if (text === ",") return "comma";
    if (text === "(" || text === "[") return "open";
    if (text === ")" || text === "]") return "close";
    // A dot inside the sentence belongs to an abbreviation ("et al.", "vs.").
    if (text === "." && i < tokens.length - 2) return "mark";
    return STOPS.has(text) ? "stop" : words.CONJUNCTIONS.has(text) ? "conj" : "mark";
  }
  if (/^\.?\p{N}/u.test(text)) return /^[\p{N}.,·\s]+$/u.test(text) ? "num" : "noun";
  if (lower === "not" || lower === "n't") return "not";
  if (lower === "to") return "to";
  if (lower === "that") return "sub";
  if (words.MODALS.has(lower)) return text === "May" && i > 0 ? "noun" : "modal";
  if (lower === "having") return "ing";
  if (lower === "being") return words.BE.has(tokens[i - 1]?.lower ?? "") ? "aux" : "ing";
  if (words.BE.has(lower) || words.HAVE.has(lower) || words.DO.has(lower)) return "aux";
  if (words.RELATIVES.has(lower)) return "rel";
  if (words.SUBORDINATORS.has(lower)) return "sub";
  if (words.CONJUNCTIONS.has(lower)) return "conj";
  if (words.PREPOSITIONS.has(lower)) return "prep";
  if (words.NUMBER_WORDS.has(lower) || words.TENS_WORDS.has(lower)) return "num";
  // "group A", "vitamin A": a capital inside the sentence is a name.
  if (text === "A" && i > 0 && tokens[i - 1]?.text !== "." && isWord(tokens[i - 1] as Token))
    return "noun";
  if (words.DETERMINERS.has(lower)) return "det";
  if (words.PRONOUNS.has(lower)) return text === "IT" || text === "US" ? "noun" : "pron";
  if (words.ADVERBS.has(lower)) return "adv";
  // "Here we present": after its subject it is the verb.
  if (lower === "present" && /^(?:we|i|they)$/.test(tokens[i - 1]?.lower ?? "")) return undefined;
  if (words.ADJECTIVES.has(lower)) return "adj";
  return undefined;
}

/**
 * "that" opens a relative clause after a noun, a content clause after a verb, else points; "these"
 * stands alone before a verb ("these show") and before a noun does not.
 */
export function settlePointing(tokens: readonly Token[], tags: Tag[], i: number): void {
  const token = tokens[i] as Token;
  if (token.lower === "that") {
    const before = tags[i - 1];
    if (before === "prep" || (before === "conj" && tags[i + 1] === "prep")) tags[i] = "pron";
    else if (before === "noun" && !CONTENT_NOUNS.test(tokens[i - 1]?.lower ?? "")) tags[i] = "rel";
  }
  // "these findings", but "these show": pointing words stand alone before a verb.
  if (
    /^(?:this|these|those|all|both|each|many|most|some|several|few|more|less|another)$/.test(
      token.lower,
    )
  ) {
    const next = tags[i + 1];
    const alone =
      next === undefined ||
      ["aux", "modal", "prep", "rel", "comma", "stop", "sub", "close"].includes(next);
    const verb =
      next === "verb" && /^(?:s|base|past)$/.test(verbForm(tokens[i + 1]?.lower ?? "")?.form ?? "");
    tags[i] = alone || verb ? "pron" : "det";
  }
}

/** Nouns that "that" completes instead of restricting: "evidence that", "the hypothesis that". */
const CONTENT_NOUNS =
  /^(?:evidence|hypothesis|notion|idea|fact|possibility|view|concept|conclusion|suggestion|assumption|likelihood|concern|belief|proposal)$/;

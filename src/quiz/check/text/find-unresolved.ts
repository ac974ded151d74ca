import { isContentWord, isSymbol } from "./content-words.ts";
import { isInterrogative } from "./question-sentence.ts";
import type { Word } from "./split-words.ts";
import { stemOf } from "./stem-word.ts";

const POINTS = /^(?:the|this|these|those|they|them|their|theirs|it|its|he|she|him|his|her|hers)$/u;
const DEMONSTRATIVE = /^(?:this|these|those)$/u;
/** The deck is on one text: "this article" and "the abstract" name it, as "this figure" names what is shown. */
const AT_HAND =
  /^(?:article|abstract|paper|text|commentary|review|deck|slide|figure|table|case|options?|answers?|statements?|of|following|question|quiz|terms?|words?|sentences?|passage|context|reason|way|purpose|respect)$/u;
/** Nouns that name nothing by themselves: "the drug", "the intervention". */
const UNNAMED =
  /^(?:drug|agent|compound|substance|treatment|therapy|intervention|medication|antibody|inhibitor|mutation|gene|protein|receptor|pathway|disease|condition|disorder|procedure|operation|device|test|assay|biomarker|marker|vaccine|molecule|enzyme)$/u;
const NAMES_IT =
  /^(?:of|for|with|against|in|that|which|called|named|to|encoding|targeting|by|on|from|between)$/u;

/** Words of a sentence in which a pointing word is looked for: further on, something has been named. */
const REACH = 60;

/**
 * The first word of a stem that points at something the stem has not named; `undefined` when it
 * stands by itself. Only its first sentence is read: what follows may point at that. Where an
 * earlier word could be what a pronoun means, it is given the benefit of the doubt.
 */
export function findUnresolved(sentences: readonly (readonly Word[])[]): string | undefined {
  const words = (sentences[0] ?? []).slice(0, REACH);
  for (const [i, word] of words.entries()) {
    if (!POINTS.test(word.lower)) continue;
    const before = words.slice(0, i);
    const next = words[i + 1]?.lower ?? "";
    const named = `${word.text} ${words[i + 1]?.text ?? ""}`.trim();
    if (DEMONSTRATIVE.test(word.lower)) {
      // "This tumour arises in long bones.": a riddle describes what is to be named.
      const isRiddle = i === 0 && !sentences.flat().some(isInterrogative);
      const isPointing = isContentNext(words, i) && !AT_HAND.test(next) && !isRiddle;
      if (isPointing && !hasName(before, next)) return named;
    } else if (word.lower === "the") {
      const isBare = UNNAMED.test(next.replace(/'s$/u, "")) && !isNamed(words, i + 2);
      if (isBare && !hasAntecedent(before)) return named;
    } else if (word.text !== "IT" && !isDummy(word, words, i) && !hasAntecedent(before)) {
      return word.text;
    }
  }
  return undefined;
}

/** "How did Memon et al. treat these patients": a name, or the noun itself, was said before. */
function hasName(before: readonly Word[], noun: string): boolean {
  return before.some(
    (word, i) =>
      isSymbol(word.text) ||
      (i > 0 && /^\p{Lu}/u.test(word.text)) ||
      stemOf(word.lower) === stemOf(noun),
  );
}

/** "Which of these features", "in these patients": a noun follows; "these" alone means the options. */
function isContentNext(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined || !isContentWord(next)) return false;
  // "Which of these drugs …" points at the options, which are named below.
  const asks = words[i - 2];
  const isOfList =
    asks !== undefined && (isInterrogative(asks) || /^(?:all|each|any|one)$/u.test(asks.lower));
  return !(words[i - 1]?.lower === "of" && isOfList);
}

/** "the drug of", "the gene TP53", "the antibody trastuzumab": what follows names it. */
function isNamed(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (NAMES_IT.test(next.lower) || isSymbol(next.text) || /^\p{Lu}/u.test(next.text)) return true;
  // A noun in apposition or compound ("the drug trastuzumab", "the treatment arm") but no verb.
  return isContentWord(next) && !/(?:s|ed|e|t)$/u.test(next.lower);
}

/** "Why is it likely that …", "How long does it take": the pronoun stands for nothing. */
function isDummy(word: Word, words: readonly Word[], i: number): boolean {
  if (word.lower !== "it") return false;
  const after = words.slice(i + 1, i + 6).map(({ lower }) => lower);
  return after.some((each) => /^(?:that|to|whether|take|takes|took)$/u.test(each));
}

/**
 * A name, or two words that mean something, or one that "which" asks for: "Which cells lose
 * their …" has an antecedent, "What drives it" has none.
 */
function hasAntecedent(words: readonly Word[]): boolean {
  const content = words.filter(
    (word, i) =>
      isContentWord(word) &&
      !/^(?:according|abstract|article|paper|think|conclude)$/u.test(word.lower) &&
      !(i === 0 && isInterrogative(word)),
  );
  const isNamedAlready = content.some(
    (word) => isSymbol(word.text) || (word !== words[0] && /^\p{Lu}/u.test(word.text)),
  );
  const asksWhich = /^(?:which|whose)$/u.test(words[0]?.lower ?? "") && content.length > 0;
  // "What do the authors say of their own work?"
  const isPeople = content.some(({ lower }) =>
    /^(?:authors|investigators|researchers)$/u.test(lower),
  );
  return isNamedAlready || asksWhich || isPeople || content.length >= 2;
}

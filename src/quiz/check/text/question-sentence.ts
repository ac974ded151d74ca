import type { Passage } from "./passage.ts";
import type { Word } from "./split-words.ts";

const INTERROGATIVE = /^(?:which|what|who|whom|whose|when|where|why|how)$/u;
/** Abbreviations whose dot ends no sentence. */
const ABBREVIATION = /^(?:al|vs|e|g|i|ie|eg|dr|no|fig|approx|cf|ca|st)$/u;

/** The words of each sentence; a full stop counts before a space and a capital, a question mark always. */
export function splitStem({ text, words }: Passage): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  let sentence: Word[] = [];
  for (const word of words) {
    const last = sentence.at(-1);
    const isEnd =
      last !== undefined &&
      (/[?!]["”’)\]]?\s/u.test(word.gap) ||
        (/\.["”’)\]]?\s/u.test(word.gap) &&
          !ABBREVIATION.test(last.lower) &&
          !/^\p{Ll}/u.test(word.text)));
    if (isEnd) {
      sentences.push(sentence);
      sentence = [];
    }
    sentence.push(word);
  }
  if (sentence.length > 0) sentences.push(sentence);
  return text === "" ? [] : sentences;
}

/** The sentence that asks: the last with an interrogative, else the last. */
export function questionSentence(stem: Passage): readonly Word[] {
  const sentences = splitStem(stem);
  return sentences.findLast((words) => words.some(isInterrogative)) ?? sentences.at(-1) ?? [];
}

export function isInterrogative({ lower }: Word): boolean {
  return INTERROGATIVE.test(lower);
}

/**
 * Where the question proper begins: at its first interrogative that opens the sentence or follows a
 * comma or preposition; 0 where there is none ("All of the following …").
 *
 *     In patients who did not respond, which drug prolonged survival?
 *                                      ^
 */
export function questionStart(words: readonly Word[]): number {
  const opens = (word: Word, i: number) =>
    isInterrogative(word) &&
    (i === 0 ||
      /[,:;)–—]/u.test(word.gap) ||
      (i === 1 &&
        /^(?:to|in|by|of|for|from|with|on|at|into|through|after|until|and)$/u.test(
          words[0]?.lower ?? "",
        )));
  const first = words.findIndex(opens);
  // "When taking a history, what is …": a circumstance comes before the question.
  const isCircumstance = /^(?:when|where)$/u.test(words[first]?.lower ?? "");
  const later = words.findIndex(
    (word, i) =>
      i > first && word.gap.includes(",") && /^(?:which|what|who|how|why)$/u.test(word.lower),
  );
  const start = isCircumstance && later > 0 ? later : first;
  return start >= 0 ? start : Math.max(0, words.findIndex(isInterrogative));
}

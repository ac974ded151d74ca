import { stemWords } from "./stem-words.ts";

/** True when at least this share of the words of one text that mean something stand in the other. */
export function sharesWords(text: string, other: string, share: number): boolean {
  const words = [...stemWords(text)];
  const there = stemWords(other);
  return words.filter((word) => there.has(word)).length >= share * Math.max(1, words.length);
}

import type { Word } from "./split-words.ts";
import { stemOf } from "./stem-word.ts";

/** Words that build sentences and say nothing about the subject. */
const FUNCTION_WORDS = new Set(
  (
    "a about above according after again against all also although am among an and any are as at be because been " +
    "before being below between both but by can cannot could did do does doing during each either for from further " +
    "had has have having he her hers him his how if in into is it its itself may me might more most much must my " +
    "neither no nor not of off on once one only or other others our out over own per same she should since so some " +
    "such than that the their theirs them then there these they this those through to too under until up upon us " +
    "was we were what when where whether which while who whom whose why will with within without would you your " +
    "following best most likely named name names"
  ).split(" "),
);

/**
 * Nouns and verbs so common in questions on studies that sharing one is no clue: every second stem
 * speaks of patients and every second option of cells.
 */
const GENERIC_STEMS = new Set(
  (
    "abstract article author paper publication study trial research experiment analysis data result finding " +
    "conclusion conclude report state describe show find found say mention suggest compare comparison difference " +
    "patient participant subject person people woman women man men child adult case group arm cohort sample " +
    "population cell tissue tumour tumor cancer disease treatment therapy drug agent effect outcome level rate " +
    "number share proportion percentage amount value score measure year month week day hour time period age use " +
    "statement draw evidence background assumption assume method known done used given give made make type kind form feature factor cause associate association change increase decrease"
  )
    .split(" ")
    .map(stemOf),
);

/** A word that names something: at least four letters, or a symbol such as "B2M" or "PD-L1". */
export function isContentWord({ text, lower }: Word): boolean {
  if (FUNCTION_WORDS.has(lower)) return false;
  return lower.length >= 4 || isSymbol(text) || /^\p{N}{2,}/u.test(text);
}

/** Whether a stem is one that every other question has. */
export function isGeneric(stem: string): boolean {
  return GENERIC_STEMS.has(stem);
}

/** Names such as "IL-6", "B2M" and "NK", never a word of prose. */
export function isSymbol(text: string): boolean {
  return text.length >= 2 && /\p{Lu}.*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(text);
}

/** The stems of what the words name; of "inflammation-driven", its parts too. */
export function contentStems(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (isContentWord(word)) stems.add(stemOf(word.lower));
    for (const part of word.lower.split(/[-/]/u)) {
      if (part.length >= 4 && !FUNCTION_WORDS.has(part)) stems.add(stemOf(part));
    }
  }
  return stems;
}

/** Those stems that are worth comparing. */
export function tellingStems(words: readonly Word[]): Set<string> {
  return new Set([...contentStems(words)].filter((stem) => !isGeneric(stem)));
}

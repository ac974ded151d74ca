import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { tellingStems } from "../text/content-words.ts";
import { phraseOf, splitWords } from "../text/split-words.ts";

/** Of six words or more; a shorter one is a term. */
const QUOTATION = /“[^”\s]*(?:\s[^”\s]*){5,200}”|"[^"\s]*(?:\s[^"\s]*){5,200}"/gu;

/**
 * Words that every study uses ("patients", "treatment") are no clue; a word that a distractor has
 * as well points nowhere. Derivations count: "inflammation" in the stem, "inflamed" in the key.
 */
export const wordRepeat: QuestionFlaw = {
  id: "word-repeat",
  definition: "A word of the stem comes back in the key and in no distractor, and so points at it.",
  source: NINETEEN,
  remedy: "say it in other words, or use the word in a distractor too",
  find({ stem, keys, distractors, typed }) {
    const asked = phraseOf(stem.words);
    // A sentence to be judged or explained is quoted: what bears it out must speak of the same.
    const own = splitWords(stem.text.replace(QUOTATION, " "));
    const given = typed.find(
      ({ words, text }) => text.length >= 3 && ` ${asked} `.includes(` ${phraseOf(words)} `),
    );
    if (given) return `already says “${given.text}”, which is to be typed`;
    if (keys.length !== 1 || distractors.length < 2) return undefined;
    const inStem = tellingStems(own);
    const inOthers = tellingStems(distractors.flatMap(({ words }) => words));
    const word = keys
      .flatMap(({ words }) => words)
      .find((each) =>
        [...tellingStems([each])].some((root) => inStem.has(root) && !inOthers.has(root)),
      );
    return word && `shares “${word.text}” with its key alone`;
  },
};

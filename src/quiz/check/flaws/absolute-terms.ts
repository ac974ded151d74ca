import { hasFiniteVerb } from "../../../reading/index.ts";
import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { ReadOption } from "../item.ts";
import { isDecisive } from "../text/is-decisive.ts";
import { phraseOf } from "../text/split-words.ts";
import { ALL_ABOVE } from "./all-of-the-above.ts";
import { NONE_ABOVE } from "./none-of-the-above.ts";

const STRONG = new Set("always never invariably impossible".split(" "));
const STRONG_PHRASE =
  /\b(?:in (?:every|all) cases?|in any case|without exception|under no circumstances|under all circumstances)\b/u;
/** Absolute only in a statement: "All treated patients" names a group. */
const WEAK = new Set("all every none nobody no-one only".split(" "));
const HEDGED = /^(?:not|almost|nearly|virtually|practically|at|above|after|of|if|may)$/u;
/** What was found in all of a sample is a report ("All patients underwent MRI"), no rule. */
const REPORT = /\b(?:was|were|had|did|underwent|showed|\p{L}{3,}ed)\b/u;
/** "Every tumour escapes": a noun that is also no verb makes the next word one. */
const EVERY_DOES = /^(?:every|each) [\p{L}\p{N}-]+[^s\s] \p{L}+[^s\P{L}]s$/u;
/** "Never smokers" are a group, "every 3 weeks" is a dose. */
const NAMED =
  /^(?:smokers?|smoking|smoked|users?|married|treated|other|second|third|two|three|four|six|\p{N}.*|days?|weeks?|months?|hours?)$/u;
/** Where the stem asks how far something goes, "all" and "only" are answers to it. */
const ASKS_EXTENT =
  /\b(?:who|whom|whose|how (?:many|much|often|widely|far)|(?:which|what) (?:patients|participants|people|share|proportion|group|groups|population|scope|tumou?rs|cells))\b/u;

export const absoluteTerms: QuestionFlaw = {
  id: "absolute-terms",
  definition:
    "A distractor claims something without exception (always, never, all), which is seldom true, so that it is ruled out without knowledge.",
  source: NINETEEN,
  remedy: "give the distractor the same degree of certainty as the key",
  find({ stem, options, keys, distractors }) {
    const asksExtent = ASKS_EXTENT.test(phraseOf(stem.words));
    // A key that is as absolute is given away by none of them.
    const isAbsolute = (option: ReadOption) =>
      findAbsolute(option, asksExtent, isDecisive(option, options));
    if (keys.some(hasAbsolute)) return undefined;
    const absolute = distractors.find(isAbsolute);
    return absolute && `has an absolute distractor, “${absolute.text}”`;
  },
};

function hasAbsolute({ words }: ReadOption): boolean {
  return words.some(({ lower }) => STRONG.has(lower) || WEAK.has(lower));
}

/** "Never" rules out wherever it stands; "all" only where the option turns on it. */
function findAbsolute({ text, words }: ReadOption, asksExtent: boolean, decisive: boolean) {
  // Flaws of their own.
  if (ALL_ABOVE.test(phraseOf(words)) || NONE_ABOVE.test(phraseOf(words))) return false;
  if (STRONG_PHRASE.test(phraseOf(words)) && !REPORT.test(phraseOf(words))) return decisive;
  return words.some(({ lower }, i) => {
    if (HEDGED.test(words[i - 1]?.lower ?? "") || NAMED.test(words[i + 1]?.lower ?? ""))
      return false;
    if (STRONG.has(lower)) return true;
    const isRule =
      decisive && i <= 2 && !asksExtent && !REPORT.test(phraseOf(words.slice(i + 1, i + 8)));
    return WEAK.has(lower) && isRule && (hasFiniteVerb(text) || EVERY_DOES.test(phraseOf(words)));
  });
}

import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { ReadOption } from "../item.ts";
import { phraseOf } from "../text/split-words.ts";

const LETTERS =
  /^(?:(?:both|all but|either|neither|options?|answers?|only) )*[a-f](?:(?: and| or| nor)? [a-f])+(?: only| are correct| but not [a-f])*$/u;
const LETTER_ONLY = /^(?:only [a-f]|[a-f] only)$/u;
const NUMERALS =
  /^(?:(?:both|all but|only) )*(?:[ivx]{1,4}|\p{N})(?:(?: and| or)? (?:[ivx]{1,4}|\p{N}))*(?: only)?$/u;
/** "Options 1 and 2": what is combined is said to be options. */
const NAMED_OPTIONS =
  /^(?:both |only )?(?:options?|answers?|choices?|alternatives?) (?:[ivx]{1,4}|\p{N})(?: (?:and|or|nor) (?:[ivx]{1,4}|\p{N}))+(?: only)?$/u;
const BOTH_ABOVE =
  /^(?:both|two|either)(?: of)?(?: the| these| those| them)?(?: two)?(?: above| options| answers)?$/u;
/** "(i) B2M (ii) TAP1", "1. Prior response 2. Later progression" */
const ENUMERATED = /(?:^|[\s(])(?:i|1)[.):]\s?.{1,300}?[\s(](?:ii|2)[.):]/iu;

export const kType: QuestionFlaw = {
  id: "k-type",
  definition:
    "Options are combinations of other options (“A and B only”): partial knowledge rules most of them out, and reading them is a puzzle.",
  source: NINETEEN,
  remedy: "ask for all that apply (bullets instead of numbers)",
  find({ stem, options }) {
    const isEnumerated = ENUMERATED.test(stem.text);
    const combination = options.find((option) => isCombination(option, options, isEnumerated));
    return combination && `combines answers (“${combination.text}”)`;
  },
};

function isCombination(
  { words }: ReadOption,
  options: readonly ReadOption[],
  isEnumerated: boolean,
): boolean {
  if (words.length > 8) return false;
  const phrase = phraseOf(words);
  if (BOTH_ABOVE.test(phrase)) return / (?:above|options|answers|these|those|them)$/u.test(phrase);
  if (NAMED_OPTIONS.test(phrase)) return true;
  // Blood groups: where "A" is an answer, "A and B" is one too. Otherwise letters name options.
  const singles = options.filter((each) => /^[a-f]$/u.test(phraseOf(each.words)));
  if (LETTERS.test(phrase) || LETTER_ONLY.test(phrase)) return singles.length === 0;
  return isEnumerated && NUMERALS.test(phrase);
}

import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { ReadOption } from "../item.ts";
import { phraseOf } from "../text/split-words.ts";

const NO_ANSWER =
  /^(?:i (?:do not|don't) know|don't know|no idea|not sure|i am not sure|n\/a|not applicable|something else|other|to ?do|tbd|lorem ipsum.*|(?:option|answer|choice|distractor|placeholder)(?: (?:[a-f]|\p{N}))?)$/u;
const COUNT = /\bhow many\b/u;
/** Things that are counted whole; "how many months" may have a half. */
const DIVISIBLE =
  /\bhow many (?:more |additional )?(?:days|weeks|months|years|hours|minutes|grams|mg|millilitres|milliliters|points|kilograms|litres|times|percent|per)\b/u;
const SHARE = /\b(?:what|which) (?:share|proportion|percentage|fraction)\b/u;
/** A number a hundred times off from all others gives itself away. */
const FAR = 100;

/**
 * Whether a distractor tempts anybody is for people to judge; rules see what cannot be: shares
 * past 100%, halves of patients, numbers of another order of magnitude, and no answer at all.
 */
export const implausibleDistractor: QuestionFlaw = {
  id: "implausible-distractor",
  definition:
    "A distractor that nobody would choose: the question has one option fewer than it shows.",
  source: NINETEEN,
  remedy: "replace it by a slip that a reader could make, or drop it",
  find({ stem, distractors, keys }) {
    const asked = phraseOf(stem.words);
    const odd =
      distractors.find(({ words }) => NO_ANSWER.test(phraseOf(words)) || words.length === 0) ??
      findImpossible(asked, distractors) ??
      findFar(distractors, keys);
    return odd && `has a distractor that nobody would choose, “${odd.text}”`;
  },
};

function findImpossible(asked: string, distractors: readonly ReadOption[]) {
  const isCount = COUNT.test(asked) && !DIVISIBLE.test(asked);
  return distractors.find((option) => {
    const amount = option.amount;
    if (!amount || amount.low !== amount.high) return false;
    const { low } = amount;
    if (SHARE.test(asked) && option.text.includes("%")) return low > 100 || low < 0;
    return (
      isCount &&
      !option.text.includes("%") &&
      (low < 0 || !Number.isInteger(low)) &&
      /^\p{N}/u.test(option.text)
    );
  });
}

function findFar(distractors: readonly ReadOption[], keys: readonly ReadOption[]) {
  const sizes = [...distractors, ...keys].map((option) => {
    const amount = option.amount;
    return amount && amount.low === amount.high ? Math.abs(amount.low) : 0;
  });
  if (sizes.length < 3 || sizes.some((size) => size === 0)) return undefined;
  return distractors.find((_, i) => {
    const own = sizes[i] ?? 0;
    const others = sizes.filter((_, j) => j !== i);
    const least = Math.min(...others);
    const most = Math.max(...others);
    return (own > FAR * most || own * FAR < least) && most < FAR * least;
  });
}

import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { ReadOption } from "../item.ts";
import { isDecisive } from "../text/is-decisive.ts";
import { phraseOf } from "../text/split-words.ts";

const FREQUENCY = new Set(
  "often frequently occasionally sometimes usually rarely seldom commonly infrequently".split(" "),
);
/** Vague only as the answer to "how many": "in some patients" may be just what was found. */
const QUANTITY = new Set("many several few some lots various numerous most".split(" "));
/** "More often" and "how often" compare or ask, and are exact. */
const COMPARING = /^(?:more|less|most|least|as|how|too|so|equally|not)$/u;
const HOW_MANY =
  /\bhow (?:many|much|often|long|frequently|large)\b|\bwhat (?:share|proportion|percentage|number|fraction)\b/u;

export const vagueTerms: QuestionFlaw = {
  id: "vague-terms",
  definition:
    "An option turns on a word such as “often” or “several”, on whose meaning no two readers agree.",
  source: NINETEEN,
  remedy: "give the number, or compare (“more often than …”)",
  find({ stem, options }) {
    const asksQuantity = HOW_MANY.test(phraseOf(stem.words));
    const vague = options.map((option) =>
      isDecisive(option, options) ? findVague(option, asksQuantity) : undefined,
    );
    const terms = new Set(vague);
    // A word in each of the options decides nothing.
    if (terms.size === 1) return undefined;
    const option = options.find((_, i) => vague[i] !== undefined);
    return option && `has a vague option, “${option.text}”`;
  },
};

function findVague({ words }: ReadOption, asksQuantity: boolean): string | undefined {
  const word = words.find(
    ({ lower }, i) =>
      (FREQUENCY.has(lower) && !COMPARING.test(words[i - 1]?.lower ?? "")) ||
      (asksQuantity && i <= 1 && words.length <= 4 && QUANTITY.has(lower)),
  );
  return word?.lower;
}

import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { phraseOf } from "../text/split-words.ts";

/**
 * The whole option, never its beginning ("None of these patients relapsed"); "None" and "Neither"
 * alone are real answers to "Which treatment did the controls receive?".
 */
export const NONE_ABOVE =
  /^(?:(?:none|neither)(?: of)?(?: the| these| those| them)?(?: \w+)?(?: above| others?| options?| answers?| choices?| alternatives?| statements?)(?: (?:is|are) (?:correct|true|right))?|(?:none|neither) of (?:these|those|them)(?: (?:is|are) (?:correct|true|right))?|none (?:is|are) (?:correct|true|right)|none of(?: the| these| those)? (?:listed|given|named|mentioned|stated|above)(?: \w+)?|no(?: correct| right| other)? (?:answer|option|choice|alternative)s?(?: (?:given|listed|named|above|here))?(?: (?:is|are)(?: all)? (?:correct|true|right))?)$/u;

export const noneOfTheAbove: QuestionFlaw = {
  id: "none-of-the-above",
  definition:
    "An option such as “none of the above” tests whether wrong answers are recognised, and leaves open whether the right one is known.",
  source: NINETEEN,
  remedy: "replace the option by a plausible wrong answer, or drop it",
  find: ({ options }) => {
    const option = options.find(
      ({ words }) => words.length <= 9 && NONE_ABOVE.test(phraseOf(words)),
    );
    return option && `offers “${option.text}”`;
  },
};

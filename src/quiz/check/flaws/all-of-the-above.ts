import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { phraseOf } from "../text/split-words.ts";

/** The whole option: "All of these patients relapsed" and "All" (who relapsed?) are answers. */
export const ALL_ABOVE =
  /^(?:(?:all|each|any|everything|every one)(?: of)?(?: the| these| those| them)?(?: \w+)?(?: above| options?| answers?| choices?| alternatives?| statements?)(?: (?:is|are) (?:correct|true|right))?|all(?: of)? (?:these|those|them)(?: (?:is|are) (?:correct|true|right))?|all (?:are|is) (?:correct|true|right))$/u;

export const allOfTheAbove: QuestionFlaw = {
  id: "all-of-the-above",
  definition:
    "An option such as “all of the above” is right as soon as two others are, and wrong as soon as one is not: partial knowledge is enough.",
  source: NINETEEN,
  remedy: "ask for all that apply (bullets instead of numbers), or for one of them",
  find: ({ options }) => {
    const option = options.find(
      ({ words }) => words.length <= 9 && ALL_ABOVE.test(phraseOf(words)),
    );
    return option && `offers “${option.text}”`;
  },
};

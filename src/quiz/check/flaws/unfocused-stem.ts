import { hasFiniteVerb } from "../../../reading/index.ts";
import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { isInterrogative } from "../text/question-sentence.ts";
import { phraseOf } from "../text/split-words.ts";
import { trueFalse } from "./true-false.ts";

/** "Which of the following statements is correct?", and no word more. */
const WHICH_IS_TRUE =
  /^(?:which|what)(?: one)?(?: of)?(?: the| these| those)?(?: following)?(?: \p{L}+)?(?: options?| answers?| statements?| sentences?| claims?| assertions?)? (?:is|are)(?: most| the most| the)?(?: best)? (?:true|false|correct|incorrect|accurate|right|wrong|answer|statement)$/u;
/** Whatever a text says of something: nobody can begin before seeing the options. What it found or concludes can be known. */
const WHAT_IS_SAID =
  /^(?:according to .{2,40} )?what (?:do|does|did|is|was)(?: the| this| these)?(?: \p{L}+){0,3} (?:say|says|said|state|stated|mention|mentioned|tell|tells|write) (?:of|about|on|regarding|concerning) /u;
const ORDER =
  /^(?:choose|select|pick|identify|name|mark|give|match|order|arrange|sort|calculate|estimate|complete|list|state|put|rank|assign|indicate)$/u;

export const unfocusedStem: QuestionFlaw = {
  id: "unfocused-stem",
  definition:
    "The stem asks no question of its own: with the options covered, nobody could begin to answer.",
  source: NINETEEN,
  remedy: "ask a question that can be answered with the options covered",
  find(item) {
    const { kind, stem, options } = item;
    // The others carry their task in their form: order these, match these, fill this.
    if (kind !== "single" && kind !== "several" && kind !== "short") return undefined;
    const asked = phraseOf(stem.words);
    if (WHICH_IS_TRUE.test(asked)) return "asks only which option is true";
    if (WHAT_IS_SAID.test(asked)) return "asks for anything that is said of its subject";
    const isTask =
      stem.text.includes("?") ||
      stem.words.some(isInterrogative) ||
      stem.words.slice(0, 3).some(({ lower }) => ORDER.test(lower)) ||
      /\b(?:includes?|is|are|was|were|following|except|apart from|other than|exception of)\s*[:.…-]*$/u.test(
        stem.text,
      ) ||
      hasFiniteVerb(stem.text);
    // A statement to be judged true or false has another flaw.
    const isJudged = trueFalse.find(item) !== undefined;
    return isTask || isJudged || options.length === 0 ? undefined : "asks nothing";
  },
};

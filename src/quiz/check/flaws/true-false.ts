import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { phraseOf } from "../text/split-words.ts";

const VERDICT = new Set(
  "true false yes no correct incorrect right wrong agree disagree".split(" "),
);
const NO_VERDICT =
  /^(?:maybe|perhaps|unsure|not sure|unclear|uncertain|unknown|both|neither|either|it depends|(?:this )?(?:cannot|can't) (?:be )?(?:said|say|told|tell|determined|known|judged)|(?:i )?(?:do not|don't) know|not (?:stated|reported|given|known|mentioned|studied)|not enough (?:data|information))$/u;
/** "Yes, it is", "No, they did not": a verdict in a sentence; "No significant difference" is a finding. */
const SPOKEN = /^(?:yes|no|true|false)(?: (?:it|they|he|she|this|that|there) \p{L}+(?: not)?)?$/u;
const OPENING = /^(?:true or false|true false|true\/false|yes or no|t\/f)\b/u;
/** With a subject, "which statement about IRF1 is true"; without one, the stem is unfocused. */
const SERIES =
  /\b(?:(?:statements?|assertions?|claims?|sentences?|following|these)(?: (?:about|on|regarding|concerning|of|for) .{2,})? (?:is|are)(?: most| best)?|(?:what|which)(?: one)? is) (?:true|false|correct|incorrect|accurate|right|wrong|untrue)(?<subject> (?:about|of|for|regarding|concerning) .{2,})?$/u;

export const trueFalse: QuestionFlaw = {
  id: "true-false",
  definition:
    "The answer is true or false, or the options are a series of statements to be judged one by one: half is won by guessing.",
  source: NINETEEN,
  remedy: "ask what the true statement answers (what, which, why, how much)",
  find({ stem, options }) {
    const answers = options.map(({ words }) => phraseOf(words));
    const isVerdict = (answer: string) => VERDICT.has(answer) || SPOKEN.test(answer);
    const verdicts = answers.filter(isVerdict).length;
    const others = answers.filter((answer) => !isVerdict(answer) && !NO_VERDICT.test(answer));
    if (verdicts >= 2 && others.length === 0) return `is answered by “${answers.join("” or “")}”`;
    const asked = phraseOf(stem.words);
    if (OPENING.test(asked)) return "asks for true or false";
    const series = SERIES.exec(asked);
    const hasSubject =
      series !== null &&
      (series.groups?.["subject"] !== undefined ||
        / (?:about|on|regarding|concerning|of|for) /u.test(series[0]));
    return hasSubject && options.length > 0
      ? "makes a series of true or false statements of its options"
      : undefined;
  },
};

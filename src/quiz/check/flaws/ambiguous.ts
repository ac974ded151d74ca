import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { isDecisive } from "../text/is-decisive.ts";
import type { Passage } from "../text/passage.ts";
import { phraseOf } from "../text/split-words.ts";

const DOUBLE_DENIAL =
  /\bnot (?:uncommon|uncommonly|unlikely|infrequent|infrequently|insignificant|unusual|impossible|unimportant|unrelated|without)\b/u;
const OPEN_END = /(?:\betc\b\.?|\band so (?:on|forth)\b|\band (?:the like|others)\b)[.)]?$/iu;
const PLACEHOLDER = /\b(?:TODO|TBD|XXX)\b|\?{2,}|\[insert\b/u;
/** "…, and what did it do?" asks a second thing; "how and why" is one. */
const SECOND_QUESTION =
  /(?:[,;] (?:and|or|but) (?:what|which|who|whom|whose|when|where|why|how|does|did|do)\b)|(?<!\b(?:what|which|who|when|where|why|how|if)) and (?:what|how (?:many|much|often|long|did|does|do|was|were|is|are)|why (?:did|does|do|was|were|is|are))\b/iu;
const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"/gu;

/** Two questions in one, an option without end, a double denial, a text left unfinished. */
export const ambiguous: QuestionFlaw = {
  id: "ambiguous",
  definition: "The question or an option can be read in more than one way, or is not finished.",
  source: NINETEEN,
  remedy: "ask one thing, and say it whole",
  find({ stem, options }) {
    const own = stem.text.replace(QUOTED, "“”");
    if ((own.match(/\?(?=["”’)\]]?(?:\s|$))/gu)?.length ?? 0) > 1) return "asks two questions";
    if (SECOND_QUESTION.test(own)) return "asks two things at once";
    for (const passage of [stem, ...options.filter((each) => isDecisive(each, options))]) {
      const unclear = findUnclear(passage);
      if (unclear) return unclear;
    }
    return undefined;
  },
};

function findUnclear({ text, words }: Passage): string | undefined {
  const denial = DOUBLE_DENIAL.exec(phraseOf(words));
  if (denial) return `denies twice (“${denial[0]}”)`;
  if (PLACEHOLDER.test(text)) return `is not finished (“${text.slice(0, 60)}”)`;
  return OPEN_END.test(text) ? `has an end left open (“${text.slice(-40)}”)` : undefined;
}

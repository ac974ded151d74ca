import type { Role } from "../../reading/index.ts";
import { leansBack } from "./ask-role.ts";
import { asDistractors, type Draft, siteContext, type WritingContext } from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { readFindings } from "./read-findings.ts";
import { varyPhrase } from "./vary-phrase.ts";

const STEMS: Readonly<Partial<Record<Role, string>>> = {
  objective: "Which aim did {who} state?",
  conclusions: "Which conclusion did {who} draw?",
};

/** Words that state an aim; headings such as "Objective" stand above background too. */
const AIM =
  /^To\s|\b(?:aim|aimed|aims|objective|purpose|goal|sought|whether|hypothes\p{L}+|to (?:determine|assess|evaluate|investigate|examine|compare|study|explore|identify|describe|test|analy[sz]e))\b/iu;

/** "The aim of this study was to": the stem says so already. */
const AIM_FRAME =
  /^(?:The|Our)\s+(?:main |primary |present )?(?:objectives?|aims?|purpose|goal)(?:\s+of\s+(?:this|the|our)\s+(?:present |current )?(?:study|trial|paper|work|analysis|review|investigation|article))?\s+(?:was|were|is)\s+to\s+/u;

/** What this article speaks of as well, or the other way round. */
const TEMPTING = /of this abstract$|^the opposite$|direction|certainty|course over time$/u;

/** What the authors set out to do, and what they conclude, against near misses. */
export function askStatements(context: WritingContext): Draft[] {
  const { reading, claims } = context;
  // Where the topic can be named, the question names it.
  const named = new Set(readFindings(context).map((finding) => finding.sentence));
  return reading.sentences.flatMap((sentence, index) => {
    if (named.has(index)) return [];
    const stem = STEMS[sentence.role]?.replace("{who}", nameAuthors(context));
    const claim = (claims[index]?.[0] ?? "").replace(AIM_FRAME, "To ");
    // That more research is needed is said of everything.
    if (
      /\b(?:stud(?:y|ies)|research|trials?|investigations?)\b.*\b(?:required|needed|warranted|necessary|planned)\b/iu.test(
        claim,
      )
    )
      return [];
    if (sentence.role === "objective" && !AIM.test(claim)) return [];
    if (!stem || claim.split(" ").length < 6 || leansBack(claim)) return [];
    const variants = varyPhrase(claim, siteContext(context));
    // A word from elsewhere in its place is seen through, or makes no sense.
    if (
      !variants?.every(({ swaps }) =>
        swaps.every(({ type, from }) => TEMPTING.test(type) && from !== "stable"),
      )
    )
      return [];
    const isConclusion = sentence.role === "conclusions";
    return [
      {
        fact: `claim ${index}`,
        tellsAll: true as const,
        sentence: index,
        way: "statement",
        stem,
        answer: { kind: "single" as const, key: claim, distractors: asDistractors(variants) },
        explanation: isConclusion
          ? "This is how the abstract puts it; each of the others changes a word that matters."
          : "This is the aim as the abstract words it.",
        bloom: isConclusion ? ("evaluate" as const) : ("understand" as const),
        difficulty: isConclusion ? 3 : 2,
      },
    ];
  });
}

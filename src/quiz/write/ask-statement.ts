import type { Role } from "../../reading/index.ts";
import {
  asDistractors,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { LESS_SURE } from "./find-sites.ts";
import { varyPhrase } from "./vary-phrase.ts";

const STEMS: Readonly<Partial<Record<Role, string>>> = {
  objective: "Which aim do the authors state?",
  conclusions: "Which conclusion do the authors draw?",
};

/** Words that state an aim; headings such as "Objective" stand above background too. */
const AIM =
  /^To\s|\b(?:aim|aimed|aims|objective|purpose|goal|sought|whether|hypothes\p{L}+|to (?:determine|assess|evaluate|investigate|examine|compare|study|explore|identify|describe|test|analy[sz]e))\b/iu;

/** What the authors set out to do, and what they conclude, against near misses. */
export function askStatements(context: WritingContext): Draft[] {
  const { reading, claims } = context;
  return reading.sentences.flatMap((sentence, index) => {
    const stem = STEMS[sentence.role];
    const claim = claims[index]?.[0] ?? "";
    // "These insights underscore …" still stands alone as a conclusion; "they did so" does not.
    const referring = claim.replace(/^(?:These|This|Our|We|Here)\s+\p{L}+/u, "");
    if (sentence.role === "objective" && !AIM.test(claim)) return [];
    if (!stem || claim.split(" ").length < 6 || pointsBack(referring)) return [];
    const variants = varyPhrase(claim, siteContext(context));
    // An aim is no more or less sure: such variants of one would be idle.
    const onlySurer = variants?.every(({ swaps }) => swaps.every(({ type }) => type === LESS_SURE));
    if (!variants || (onlySurer && sentence.role === "objective")) return [];
    const isConclusion = sentence.role === "conclusions";
    return [
      {
        fact: `claim ${index}`,
        tellsAll: true as const,
        sentence: index,
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

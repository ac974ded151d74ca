import { cutHeadline, type Role } from "../../reading/index.ts";
import {
  asDistractors,
  type Draft,
  decapitalise,
  pointsBack,
  type WritingContext,
} from "./draft.ts";
import { varyPhrase } from "./vary-phrase.ts";

const STEMS: Readonly<Record<Role, string>> = {
  background: "Which of these does the abstract start from?",
  objective: "Which aim do the authors state?",
  methods: "How does the abstract describe what was done?",
  results: "Which finding does the abstract report?",
  conclusions: "Which conclusion do the authors draw?",
};

/** The claim of a sentence against near misses: one or two of its terms exchanged. */
export function askStatements({ article, reading, random }: WritingContext): Draft[] {
  return reading.sentences.flatMap((sentence, index) => {
    const claim = cutHeadline(sentence.text, reading.abbreviations);
    const isConclusion = sentence.role === "conclusions";
    // "These insights underscore …" still stands alone as a conclusion; "they did so" does not.
    const referring = isConclusion ? claim.replace(/^(?:These|This|Our)\s+\p{L}+/u, "") : claim;
    if (claim.split(" ").length < 6 || pointsBack(referring)) return [];
    const variants = varyPhrase(claim, article.abstract, random);
    if (!variants) return [];
    return [
      {
        fact: `statement ${sentence.role}`,
        tellsAll: true as const,
        sentence: index,
        stem: STEMS[sentence.role],
        answer: { kind: "single" as const, key: claim, distractors: asDistractors(variants) },
        explanation: `In the authors' words: ${decapitalise(claim, article.abstract)}.`,
        bloom: isConclusion ? ("evaluate" as const) : ("understand" as const),
        difficulty: isConclusion ? 3 : 2,
      },
    ];
  });
}

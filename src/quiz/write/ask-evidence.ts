import type { Role } from "../../reading/index.ts";
import { leansBack, pickEven, playsRole } from "./ask-role.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { isAligned } from "./is-aligned.ts";
import { stemWords } from "./stem-words.ts";

/** So many words must the finding share with the conclusion that rests on it. */
const SHARED = 4;

const WHY: Readonly<Partial<Record<Role, string>>> = {
  background: "That was known or assumed beforehand; it is not evidence from the study.",
  objective: "That is what the study set out to do, not what it found.",
  methods: "That says how the study was done, not what came out of it.",
};

/** "Which of these does the conclusion “…” rest on?": the finding among what was known and done. */
export function askEvidence({ reading, claims }: WritingContext): Draft[] {
  const usable = reading.sentences.flatMap(({ role, confidence, text }, index) => {
    const [claim = ""] = claims[index] ?? [];
    const isFit = confidence >= 0.7 && claim.split(" ").length >= 6 && !leansBack(claim);
    return isFit && playsRole(claim, role) ? [{ claim, role, index, words: stemWords(text) }] : [];
  });
  const findings = usable.filter(({ role }) => role === "results");
  return reading.sentences.flatMap(({ role, text }, index): Draft[] => {
    const conclusion = text.replace(/\s+/gu, " ").trim();
    if (role !== "conclusions" || conclusion.split(" ").length > 30 || /["“”]/u.test(text))
      return [];
    // "However, …" or "They …" hangs on the sentence before it.
    if (/^(?:however|but|they|it|this|these|such|he|she|also|thus|therefore)\b/iu.test(text))
      return [];
    const words = stemWords(text);
    const shared = (each: { words: ReadonlySet<string> }) =>
      [...each.words].filter((word) => words.has(word)).length;
    const [key] = [...findings].sort((a, b) => shared(b) - shared(a));
    if (!key || shared(key) < SHARED || !isAligned(key.claim, conclusion)) return [];
    const others = pickEven(
      { text: key.claim },
      usable
        .filter((each) => WHY[each.role] !== undefined)
        .map((each) => ({ text: each.claim, role: each.role })),
    );
    if (!others) return [];
    return [
      {
        fact: `evidence ${index}`,
        way: "evidence",
        sentence: key.index,
        cites: [key.index, index],
        stem: `The abstract concludes: “${conclusion}” Which of these statements is the evidence for that?`,
        answer: {
          kind: "single",
          key: key.claim,
          distractors: others.map((other) => ({
            text: other.text,
            feedback: WHY[other.role] ?? "",
          })),
        },
        explanation: "A conclusion rests on what was found, not on what was known or done.",
        bloom: "evaluate",
        difficulty: 4,
      },
    ];
  });
}

import type { Role } from "../../reading/index.ts";
import { leansBack, playsRole } from "./ask-role.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { isAligned } from "./is-aligned.ts";
import { stemWords } from "./stem-words.ts";

const STEPS: readonly { readonly role: Role; readonly why: string }[] = [
  { role: "background", why: "What was known comes first." },
  { role: "objective", why: "The aim follows from what was not known." },
  { role: "methods", why: "What was done follows from the aim." },
  { role: "results", why: "What was found comes out of what was done." },
  { role: "conclusions", why: "What is concluded rests on what was found." },
];

/** Headings such as "Objective" stand above background too. */
const AIM = /^To\s|\b(?:aim|aimed|objective|purpose|goal|sought)\b/iu;

/** The order of the reasoning: from what was known and asked, by what was done and found, to the conclusion. */
export function askOrder({ reading, claims, random }: WritingContext): Draft[] {
  const steps = STEPS.flatMap(({ role, why }) => {
    const fitting = reading.sentences.flatMap((sentence, index) => {
      const [claim = ""] = claims[index] ?? [];
      const isFit =
        sentence.role === role &&
        sentence.confidence >= 0.7 &&
        claim.split(" ").length >= 6 &&
        !leansBack(claim) &&
        (role === "objective" ? AIM.test(claim) : playsRole(claim, role));
      return isFit ? [{ text: claim, feedback: why, index }] : [];
    });
    return fitting.length > 0 ? [{ role, fitting }] : [];
  });
  const fittingOf = (wanted: Role) => steps.find(({ role }) => role === wanted)?.fitting ?? [];
  const pair = findSupport(fittingOf("results"), fittingOf("conclusions"));
  if (steps.length < 4 || !pair) return [];
  const items = steps.flatMap(({ role, fitting }) => {
    const chosen =
      role === "results"
        ? pair.result
        : role === "conclusions"
          ? pair.conclusion
          : fitting[Math.floor(random() * fitting.length)];
    return chosen ? [chosen] : [];
  });
  const last = pair.conclusion;
  return [
    {
      fact: "order",
      way: "order",
      sentence: last.index,
      cites: items.map(({ index }) => index),
      stem: "Put these statements in the order of the argument, from where it starts to what it concludes.",
      answer: { kind: "order", items: items.map(({ text, feedback }) => ({ text, feedback })) },
      explanation:
        "An argument goes from what was known, by what was done and found, to what is concluded.",
      bloom: "analyse",
      difficulty: 2,
    },
  ];
}

interface Step {
  readonly text: string;
  readonly feedback: string;
  readonly index: number;
}

/** So many words of meaning a conclusion shares with the result that it rests on. */
const SHARED = 3;

/** The result and the conclusion that have most in common, where the one bears the other out. */
function findSupport(
  results: readonly Step[],
  conclusions: readonly Step[],
): { readonly result: Step; readonly conclusion: Step } | undefined {
  const pairs = conclusions.flatMap((conclusion) =>
    results.flatMap((result) => {
      const words = stemWords(conclusion.text);
      const shared = [...stemWords(result.text)].filter((word) => words.has(word)).length;
      return shared >= SHARED && isAligned(result.text, conclusion.text)
        ? [{ result, conclusion, shared }]
        : [];
    }),
  );
  return pairs.sort((a, b) => b.shared - a.shared)[0];
}

import { decapitalise, numbersIn, splitClause } from "../../reading/index.ts";
import {
  asDistractors,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { LESS_SURE } from "./find-sites.ts";
import { isTopic } from "./other-phrases.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "What does the abstract say of mitochondrial dynamics?": the claim among near misses. */
export function askPredicates(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap((sentence, index) => {
    const clause = splitClause(claims[index]?.[0] ?? "");
    if (!clause || pointsBack(`${clause.subject} ${clause.predicate}`)) return [];
    const { subject, predicate, plural } = clause;
    if (subject.split(" ").length > 9 || predicate.split(" ").length < 3) return [];
    if (!isTopic(subject)) return [];
    const variants = varyPhrase(predicate, { ...siteContext(context), opensWithVerb: true });
    if (!variants) return [];
    // How sure a claim is matters; whether a thing that was done was done does not.
    const onlySurer = variants.every(({ swaps }) => swaps.every(({ type }) => type === LESS_SURE));
    const isClaim = sentence.role !== "methods" && sentence.role !== "objective";
    if (onlySurer && (!isClaim || numbersIn(predicate).length > 0)) return [];
    const pronoun = pronounFor(predicate, plural);
    const topic = decapitalise(subject, article.abstract);
    const isResult = sentence.role === "results" || sentence.role === "conclusions";
    return [
      {
        fact: `claim ${index}`,
        tellsAll: true as const,
        sentence: index,
        stem: `What does the abstract say of ${topic}?`,
        answer: {
          kind: "single" as const,
          key: `${pronoun} ${predicate}`,
          distractors: asDistractors(variants).map(({ text, feedback }) => ({
            text: `${pronoun} ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
            feedback,
          })),
        },
        explanation: `The abstract says that ${topic} ${predicate}.`,
        bloom: isResult ? ("understand" as const) : ("remember" as const),
        difficulty: 2,
      },
    ];
  });
}

/** The verb decides where it shows number, else the noun. */
function pronounFor(predicate: string, plural: boolean): "It" | "They" {
  if (/^(?:is|was|has|does)\b/u.test(predicate)) return "It";
  if (/^(?:are|were|have|do)\b/u.test(predicate)) return "They";
  return plural ? "They" : "It";
}

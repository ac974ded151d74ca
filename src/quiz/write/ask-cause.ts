import { decapitalise, namesCauseFirst, type Relation } from "../../reading/index.ts";
import { agreeWithWhat } from "./agree-verb.ts";
import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  sentenceAt,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { otherPhrases } from "./other-phrases.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "What drives resistance?": the cause among causes that differ in a word. */
export function askCauses(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return standalone(context).flatMap((relation) => {
    const variants = varyPhrase(relation.cause, siteContext(context));
    const sentence = sentenceAt(reading, relation.start);
    const distractors = variants
      ? asDistractors(variants)
      : otherPhrases(relation.cause, /s$/u.test(relation.cause), sentence, context);
    if (!distractors) return [];
    return [
      {
        fact: `relation ${relation.start}`,
        sentence,
        stem: `According to the abstract, what ${agreeWithWhat(relation.verb)} ${relation.effect}?`,
        answer: {
          kind: "single" as const,
          key: capitalise(relation.cause),
          distractors,
        },
        explanation: `In the words of the abstract: “${article.abstract.slice(relation.start, relation.end)}”.`,
        bloom: "understand" as const,
        difficulty: 2,
      },
    ];
  });
}

/**
 * How the abstract links two things: cause, the reverse, the opposite, or association only. Asks
 * for the reading that journal clubs are for.
 */
export function askLinks(context: WritingContext): Draft[] {
  return standalone(context).flatMap((relation) => {
    const cause = decapitalise(relation.cause, context.article.abstract);
    const { effect, strength, sign } = relation;
    if (cause.split(" ").length > 8 || effect.split(" ").length > 8) return [];
    const raises = "It says that the first brings about or raises the second";
    const lowers = "It says that the first prevents or lowers the second";
    const reverse = "It says that the second brings about or raises the first";
    const only = "It says that the two go together, no more";
    const key =
      strength === "associated" ? only : sign === "+" ? raises : sign === "-" ? lowers : undefined;
    if (key === undefined || strength === "may-cause" || strength === "suggests") return [];
    const feedback: [string, string][] = [
      [
        raises,
        strength === "associated"
          ? "That reads an association as a cause."
          : "That turns the effect upside down.",
      ],
      [
        lowers,
        strength === "associated"
          ? "That reads an association as a cause."
          : "That turns the effect upside down.",
      ],
      [reverse, "That swaps cause and effect."],
      [only, `That is weaker than what the abstract says: “${relation.verb}”.`],
    ];
    return [
      {
        fact: `relation ${relation.start}`,
        sentence: sentenceAt(context.reading, relation.start),
        stem: `How does the abstract link ${cause} (first) with ${effect} (second)?`,
        answer: {
          kind: "single" as const,
          key,
          distractors: feedback
            .filter(([text]) => text !== key)
            .map(([text, why]) => ({ text, feedback: why })),
        },
        explanation:
          strength === "associated"
            ? `The words are “${relation.verb}”: an association, which leaves the cause open.`
            : `The word is “${relation.verb}”: a causal claim. Whether the data bear it is worth asking.`,
        bloom: "analyse" as const,
        difficulty: 3,
      },
    ];
  });
}

/** Relations whose two sides can be named without the sentences before, in reading order. */
function standalone({ article, reading }: WritingContext): Relation[] {
  return reading.relations.filter(
    (relation) =>
      !relation.negated &&
      relation.frame !== "hypothesised" &&
      !pointsBack(relation.cause) &&
      !pointsBack(relation.effect) &&
      namesCauseFirst(relation, article.abstract),
  );
}

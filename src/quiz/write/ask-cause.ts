import type { Relation } from "../../reading/index.ts";
import { agreeWithWhat } from "./agree-verb.ts";
import {
  asDistractors,
  capitalise,
  type Draft,
  decapitalise,
  pointsBack,
  sentenceAt,
  type WritingContext,
} from "./draft.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "What drives resistance?": the cause among causes that differ in a word. */
export function askCauses(context: WritingContext): Draft[] {
  const { article, random } = context;
  return standalone(context).flatMap((relation) => {
    const variants = varyPhrase(relation.cause, article.abstract, random);
    if (!variants) return [];
    return [
      {
        fact: `relation ${relation.start}`,
        sentence: sentenceAt(context.reading, relation.start),
        stem: `According to the abstract, what ${agreeWithWhat(relation.verb)} ${relation.effect}?`,
        answer: {
          kind: "single" as const,
          key: capitalise(relation.cause),
          distractors: asDistractors(variants),
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
    const raises = `${capitalise(cause)} is said to bring about or raise ${effect}`;
    const lowers = `${capitalise(cause)} is said to prevent or lower ${effect}`;
    const reverse = `${capitalise(effect)} is said to bring about or raise ${cause}`;
    const only = `${capitalise(cause)} and ${effect} are said to go together, no more`;
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
        stem: `How does the abstract link ${cause} and ${effect}?`,
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

/** Relations whose two sides can be named without the sentences before. */
function standalone({ reading }: WritingContext): Relation[] {
  return reading.relations.filter(
    ({ cause, effect, negated }) => !negated && !pointsBack(cause) && !pointsBack(effect),
  );
}

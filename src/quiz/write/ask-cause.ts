import { namesCauseFirst, type Relation } from "../../reading/index.ts";
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
import { dropParentheses } from "./state-claims.ts";
import { varyPhrase } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

/** "What drives resistance?": the cause among causes that differ in a word. */
export function askCauses(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return standalone(context).flatMap((given) => {
    const relation = {
      ...given,
      cause: dropParentheses(given.cause),
      effect: dropParentheses(given.effect),
    };
    // "What was significant predictors": the noun of the verb group keeps its number.
    if (/^(?:were|are)\b.*s\s+(?:of|for|in)\b/u.test(relation.verb)) return [];
    if (/\d/u.test(relation.cause)) return [];
    const variants = varyPhrase(relation.cause, siteContext(context));
    const sentence = sentenceAt(reading, relation.start);
    // Of what foretells, only what could foretell it is a wrong answer; any phrase would be picked out.
    const isFactor = /\b(?:factors?|predictors?|determinants?|markers?)\b/u.test(relation.verb);
    const distractors = variants
      ? asDistractors(variants)
      : isFactor
        ? undefined
        : otherPhrases(relation.cause, /s$/u.test(relation.cause), sentence, context);
    if (!distractors) return [];
    return [
      {
        fact: `relation ${relation.start}`,
        way: "cause",
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

const LINK =
  /^(is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:associated|correlated|related|linked)\s+(?:with|to)$/u;

/** What an association allows one to say, and what it does not: neither cause nor consequence. */
export function askLinks(context: WritingContext): Draft[] {
  return standalone(context).flatMap((relation): Draft[] => {
    const [, be] = LINK.exec(relation.verb) ?? [];
    const cause = dropParentheses(relation.cause);
    const effect = dropParentheses(relation.effect);
    const { verb } = relation;
    if (/\b(?:no|not|non-?significant)\b/iu.test(`${cause} ${effect}`)) return [];
    if (be === undefined || cause.split(" ").length > 9 || effect.split(" ").length > 9) return [];
    const one = capitalise(lowerStart(cause, context.article.abstract));
    const feedback: [string, string][] = [
      [`${one} ${be} shown to be the cause of ${effect}`, "That reads an association as a cause."],
      [
        `${one} ${be} shown to be a consequence of ${effect}`,
        "That gives an association a direction that it does not have.",
      ],
      [`${one} ${be} shown to be unrelated to ${effect}`, `The words are “${verb}”.`],
    ];
    return [
      {
        fact: `claim ${sentenceAt(context.reading, relation.start)}`,
        way: "link",
        tellsAll: true as const,
        sentence: sentenceAt(context.reading, relation.start),
        stem: `What does the abstract allow one to say about ${lowerStart(cause, context.article.abstract)} and ${effect}?`,
        answer: {
          kind: "single" as const,
          key: `${one} ${verb} ${effect}`,
          distractors: feedback.map(([text, why]) => ({ text, feedback: why })),
        },
        explanation: `The words are “${verb}”: an association, which leaves the cause open.`,
        bloom: "evaluate" as const,
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

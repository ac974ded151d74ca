import {
  asDistractors,
  capitalise,
  type Draft,
  sentenceAt,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { INITIAL_CLASSES } from "./lexicon.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "What does NSCLC stand for?": expansions that all fit the letters. */
export function askExpansions(context: WritingContext): Draft[] {
  const { reading } = context;
  return reading.abbreviations.flatMap(({ short, long, start }) => {
    const variants = varyPhrase(long, siteContext(context), INITIAL_CLASSES);
    if (!variants || long.split(/\s|-/u).length < 3) return [];
    return [
      {
        fact: `expansion ${short}`,
        way: "expansion",
        sentence: sentenceAt(reading, start),
        stem: `What does ${short} stand for in this abstract?`,
        answer: {
          kind: "single" as const,
          key: capitalise(long),
          distractors: asDistractors(variants),
        },
        explanation: `The abstract spells ${short} out as “${long}”.`,
        bloom: "remember" as const,
        difficulty: 1,
      },
    ];
  });
}

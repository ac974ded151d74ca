import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "We developed a framework …": what the authors say of themselves, among near misses. */
export function askOwnWork(context: WritingContext): Draft[] {
  const { reading, claims } = context;
  return reading.sentences.flatMap((_, index) => {
    const deed = /^We\s+(\p{Ll}.*)$/u.exec(claims[index]?.[0] ?? "")?.[1] ?? "";
    if (
      /^(?:hypothes|believe|conclude|found|think|suggest|recommend|propose|show|demonstrate|observe|report|note|did not|do not|have|are|were|can)/u.test(
        deed,
      )
    )
      return [];
    if (deed.split(" ").length < 5 || pointsBack(deed)) return [];
    const variants = varyPhrase(deed, siteContext(context));
    if (!variants) return [];
    return [
      {
        fact: `claim ${index}`,
        tellsAll: true as const,
        sentence: index,
        way: "own",
        stem: `Which of these steps did ${nameAuthors(context)} take?`,
        answer: {
          kind: "single" as const,
          key: capitalise(deed),
          distractors: asDistractors(variants),
        },
        explanation: "Each of the others changes a word that matters.",
        bloom: "understand" as const,
        difficulty: 2,
      },
    ];
  });
}

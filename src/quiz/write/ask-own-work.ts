import {
  asDistractors,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { LESS_SURE } from "./find-sites.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "We developed a framework …": what the authors say of themselves, among near misses. */
export function askOwnWork(context: WritingContext): Draft[] {
  const { reading, claims } = context;
  return reading.sentences.flatMap(({ role }, index) => {
    const deed = /^We\s+(\p{Ll}.*)$/u.exec(claims[index]?.[0] ?? "")?.[1] ?? "";
    if (deed.split(" ").length < 5 || pointsBack(deed)) return [];
    const variants = varyPhrase(deed, siteContext(context));
    // That they did not do what they describe is no slip that anyone makes.
    const isSlip = variants?.every(({ swaps }) => swaps.every(({ type }) => type !== LESS_SURE));
    if (!variants || !isSlip) return [];
    const said = role === "results" || role === "conclusions" ? "report" : "say of their own work";
    return [
      {
        fact: `claim ${index}`,
        tellsAll: true as const,
        sentence: index,
        stem: `What do the authors ${said}?`,
        answer: {
          kind: "single" as const,
          key: `We ${deed}`,
          distractors: asDistractors(variants).map(({ text, feedback }) => ({
            text: `We ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
            feedback,
          })),
        },
        explanation: "Each of the others changes a word that matters.",
        bloom: "understand" as const,
        difficulty: 2,
      },
    ];
  });
}

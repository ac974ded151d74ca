import { pickEven } from "./ask-role.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { findPurposes } from "./find-purposes.ts";
import { nameAuthors } from "./name-study.ts";
import { sharesWords } from "./shares-words.ts";

/** "Why did the authors measure vital capacity?", among what else they did things for. */
export function askPurposes(context: WritingContext): Draft[] {
  const all = findPurposes(context);
  if (all.length < 4) return [];
  return all.flatMap((each): Draft[] => {
    if (each.asked === undefined) return [];
    const near = `${each.deed} ${each.purpose}`;
    const others = pickEven(
      { text: each.purpose },
      all
        // Two things done for one end would make two right answers.
        .filter((other) => other !== each && !sharesWords(other.purpose, near, 0.34))
        .map((other) => ({ text: other.purpose, deed: other.deed })),
    );
    if (!others || sharesWords(each.purpose, each.deed, 0.5)) return [];
    return [
      {
        fact: `purpose ${each.sentence}`,
        way: "purpose",
        tellsAll: true,
        sentence: each.sentence,
        stem: `${each.asked.replace("{who}", nameAuthors(context))}?`,
        answer: {
          kind: "single",
          key: each.purpose,
          distractors: others.map(({ text, deed }) => ({
            text,
            feedback: `That is what something else was done for: ${deed}.`,
          })),
        },
        explanation: "The sentence says what was done and what for.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

import { type Draft, pointsBack, sentenceAt, type WritingContext } from "./draft.ts";

/** "There was no significant difference in the median time to chemotherapy …" */
const NO_DIFFERENCE =
  /\b(?:no|not any)\s+(statistically\s+)?(significant\s+)?(difference|association|correlation|relationship|effect)s?\s+((?:in|between|of|on|with)\s+[^.,;:()]{5,110}?)(?=\s+(?:was|were|could be|has been|had been)\s+(?:found|observed|seen|detected|noted|identified|demonstrated|shown)\b|[.,;:(]|$)/giu;

/** What a "no difference" says and does not: absence of evidence is the classic slip. */
export function askDifferences({ article, reading }: WritingContext): Draft[] {
  return [...article.abstract.matchAll(NO_DIFFERENCE)].flatMap((match) => {
    const [, , significant, noun = "", about = ""] = match;
    if (pointsBack(about) || about.split(" ").length > 14) return [];
    const what = noun.toLowerCase();
    const found = significant ? `No significant ${what} was found` : `No ${what} was found`;
    return [
      {
        fact: `difference ${match.index}`,
        way: "difference",
        sentence: sentenceAt(reading, match.index),
        stem: `What does the abstract report on ${/^[aeiou]/u.test(what) ? "an" : "a"} ${what} ${about}?`,
        answer: {
          kind: "single" as const,
          key: found,
          distractors: [
            { text: `A significant ${what} was found`, feedback: "The abstract reports none." },
            {
              text: `It was proved that no ${what} exists`,
              feedback: "Not finding it is not proof that there is none.",
            },
            {
              text: `The ${what} was not looked for`,
              feedback: "It was looked for, and not found.",
            },
          ],
        },
        explanation: `The words are “${match[0].trim()}”: none was found, which is not proof that there is none.`,
        bloom: "analyse" as const,
        difficulty: 3,
      },
    ];
  });
}

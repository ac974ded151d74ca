import { capitalise, type Draft, pointsBack, sentenceAt, type WritingContext } from "./draft.ts";

/** "There was no significant difference in the median time to chemotherapy …" */
const NO_DIFFERENCE =
  /\b(?:no|not any)\s+(statistically\s+)?(significant\s+)?(difference|association|correlation|relationship|effect)s?\s+((?:in|between|of|on|with)\s+[^.,;:()]{5,110}?)(?=\s+(?:was|were|could be|has been|had been)\s+(?:found|observed|seen|detected|noted|identified|demonstrated|shown)\b|[.,;:(]|$)/giu;

/** What a "no difference" says and does not: absence of evidence is the classic slip. */
export function askDifferences({ article, reading }: WritingContext): Draft[] {
  return [...article.abstract.matchAll(NO_DIFFERENCE)].flatMap((match) => {
    const [, , , noun = "", about = ""] = match;
    if (/\n|\b(?:CONCLUSIONS?|RESULTS?|METHODS?)\b/u.test(about)) return [];
    if (pointsBack(about) || about.split(" ").length > 14) return [];
    const what = noun.toLowerCase();
    // As printed, "no significant differences": the key stands in the sentence.
    const found = capitalise(
      /^(?:no|not any)\s+(?:statistically\s+)?(?:significant\s+)?\p{L}+/iu.exec(match[0])?.[0] ??
        "",
    );
    const after = article.abstract[match.index + match[0].length];
    if (after === "," || /\bexist/u.test(about)) return [];
    return [
      {
        fact: `difference ${match.index}`,
        way: "difference",
        sentence: sentenceAt(reading, match.index),
        stem: `What did the authors find when they looked for ${/^[aeiou]/u.test(what) ? "an" : "a"} ${what} ${about}?`,
        answer: {
          kind: "single" as const,
          key: found,
          distractors: [
            { text: `A significant ${what}`, feedback: "The abstract reports none." },
            {
              text: `Proof that there is no ${what}`,
              feedback: "Not finding it is not proof that there is none.",
            },
            {
              text: `Nothing: the ${what} was not looked for`,
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

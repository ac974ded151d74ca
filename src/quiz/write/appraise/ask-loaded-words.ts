import type { Draft, WritingContext } from "../draft.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";
import { LOADED_WORDS } from "./readings-of-words.ts";

/** “… was significantly higher …”: what a word says, among what it is taken to say. */
export function askLoadedWords(context: WritingContext): Draft[] {
  return LOADED_WORDS.flatMap((entry): Draft[] =>
    sentencesOf(context, entry.roles).flatMap(({ text, index }): Draft[] => {
      if (!entry.shows.test(text)) return [];
      const printed = entry.shows.exec(text)?.[0].replace(/\s+/gu, " ").trim();
      const quote = quoteSentence(text, entry.shows);
      if (!printed || !quote || entry.unless?.test(quote)) return [];
      return [
        {
          fact: `concept ${entry.concept}`,
          way: entry.concept === "null" ? "null" : "word",
          tellsAll: true,
          sentence: index,
          stem: `The abstract reports: “${quote}”. ${entry.stem(printed)}`,
          answer: {
            kind: "single",
            key: entry.key,
            distractors: entry.wrong.map(([wrong, feedback]) => ({ text: wrong, feedback })),
          },
          explanation: entry.explanation,
          bloom: "apply",
          difficulty: 3,
        },
      ];
    }),
  );
}

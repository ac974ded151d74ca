import { cutHeadline } from "../../reading/index.ts";
import { agreeWithWhat } from "./agree-verb.ts";
import { asDistractors, capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { varyPhrase } from "./vary-phrase.ts";

const CLAUSE = /^([^,;:()]+?)\s+((?:has|have|is|are|was|were|can|may|could|might|did)\s+\S.*)$/u;
/** People are not "what". */
const PERSONS =
  /\b(?:patients?|participants?|subjects?|individuals?|women|men|children|adults|people|controls|authors?|we|they|there|it|responders)\b/iu;

/** "What has emerged as a key therapy for advanced NSCLC?": subject questions need no inversion. */
export function askSubjects({ article, reading, random }: WritingContext): Draft[] {
  return reading.sentences.flatMap((sentence, index) => {
    const claim = cutHeadline(sentence.text, reading.abbreviations);
    const [, subject = "", predicate = ""] = CLAUSE.exec(claim) ?? [];
    if (subject === "" || pointsBack(claim) || PERSONS.test(subject)) return [];
    // A subject that opens with a preposition is an adjunct: "In mice, …" cut short.
    if (
      /^(?:in|of|at|on|by|for|with|among|after|during|to|from|one|no|although|while)\b/iu.test(
        subject,
      )
    )
      return [];
    if (subject.split(" ").length > 8 || predicate.split(" ").length < 4) return [];
    const variants = varyPhrase(subject, article.abstract, random);
    if (!variants) return [];
    return [
      {
        fact: `subject ${index}`,
        sentence: index,
        stem: `According to the abstract, what ${agreeWithWhat(predicate)}?`,
        answer: {
          kind: "single" as const,
          key: capitalise(subject),
          distractors: asDistractors(variants),
        },
        explanation: `The abstract says this of ${subject}.`,
        bloom: "remember" as const,
        difficulty: 2,
      },
    ];
  });
}

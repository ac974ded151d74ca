import { decapitalise, splitClause } from "../../reading/index.ts";
import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { isTopic, otherPhrases, PERSONS } from "./other-phrases.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "Which of these has emerged as a key therapy for advanced NSCLC?": the subject of a claim. */
export function askSubjects(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap((_sentence, index) => {
    const clause = splitClause(claims[index]?.[0] ?? "");
    if (!clause || pointsBack(`${clause.subject} ${clause.predicate}`)) return [];
    const { subject, predicate, plural } = clause;
    if (PERSONS.test(subject) || !isTopic(subject)) return [];
    // "Sleep measured by accelerometer": no verb, but a participle.
    if (/^\p{L}+(?:ed|en|wn) by\b/u.test(predicate)) return [];
    if (subject.split(" ").length > 8 || predicate.split(" ").length < 3) return [];
    const key = decapitalise(subject, article.abstract);
    const variants = varyPhrase(key, siteContext(context));
    const distractors = variants
      ? asDistractors(variants)
      : otherPhrases(key, plural, index, context);
    if (!distractors) return [];
    return [
      {
        fact: `claim ${index}`,
        sentence: index,
        stem: `According to the abstract, which of these ${predicate}?`,
        answer: { kind: "single" as const, key: capitalise(key), distractors },
        explanation: `The abstract says this of ${key}.`,
        bloom: "remember" as const,
        difficulty: 2,
      },
    ];
  });
}

import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { isTopic, PERSONS } from "./other-phrases.ts";
import { readClause } from "./read-clause.ts";
import { varyPhrase } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

/** "Which of these has emerged as a key therapy for advanced NSCLC?": the subject of a claim. */
export function askSubjects(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap(({ role }, index) =>
    (claims[index] ?? []).flatMap((claim): Draft[] => {
      const clause = readClause(claim);
      if (!clause || pointsBack(`${clause.lead} ${clause.subject} ${clause.predicate}`)) return [];
      const { lead, subject, predicate } = clause;
      if (PERSONS.test(subject) || !isTopic(subject) || /\d/u.test(subject)) return [];
      // "Which of these was 60 minutes?" would be answered by the unit.
      if (/\d/u.test(predicate)) return [];
      // "Sleep measured by accelerometer": no verb, but a participle.
      if (/^\p{L}+(?:ed|en|wn) by\b/u.test(predicate)) return [];
      if (subject.split(" ").length > 8 || predicate.split(" ").length < 3) return [];
      const key = lowerStart(subject, article.abstract);
      const variants = varyPhrase(key, siteContext(context));
      // Other subjects of the abstract seldom are of one type: a tumour is no chart review.
      if (!variants) return [];
      const distractors = asDistractors(variants);
      const opening = lead === "" ? "According to the abstract, which" : `${lead}, which`;
      return [
        {
          fact: `claim ${index} ${claim}`,
          way: "subject",
          sentence: index,
          stem: `${opening} of these ${predicate}?`,
          answer: { kind: "single" as const, key: capitalise(key), distractors },
          explanation: `The abstract says this of ${key}.`,
          bloom:
            role === "results" || role === "conclusions"
              ? ("understand" as const)
              : ("remember" as const),
          difficulty: 2,
        },
      ];
    }),
  );
}

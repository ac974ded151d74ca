import type { Role } from "../../reading/index.ts";
import {
  asDistractors,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { isTopic } from "./other-phrases.ts";
import { readClause } from "./read-clause.ts";
import { varyPhrase } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

const SAYS: Readonly<Record<Role, string>> = {
  background: "report",
  objective: "report",
  methods: "report",
  results: "report",
  conclusions: "conclude",
};

/** "What did the authors report about blood loss?": the claim among near misses. */
export function askPredicates(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap(({ role }, index) =>
    (claims[index] ?? []).flatMap((claim): Draft[] => {
      // How it was done in detail is not worth asking for.
      if (role === "methods" || role === "objective") return [];
      const clause = readClause(claim);
      if (!clause || pointsBack(`${clause.lead} ${clause.subject} ${clause.predicate}`)) return [];
      const { lead, subject, predicate, plural } = clause;
      if (/\d.*\band\b.*\d/u.test(predicate)) return [];
      if (subject.split(" ").length > 10 || predicate.split(" ").length < 3) return [];
      if (!isTopic(subject)) return [];
      const variants = varyPhrase(predicate, siteContext(context));
      if (!variants) return [];
      // "In the A group … than in the A group" compares a thing with itself.
      const named = `${lead} ${subject}`;
      if (variants.some(({ swaps }) => swaps.some(({ to }) => named.includes(to)))) return [];
      const pronoun = plural ? "They" : "It";
      const topic = lowerStart(subject, article.abstract);
      const isResult = role === "results" || role === "conclusions";
      const who = role === "results" ? nameStudy(context) : nameAuthors(context);
      const opening = lead === "" ? "What" : `${lead}, what`;
      return [
        {
          fact: `claim ${index} ${claim}`,
          way: "predicate",
          tellsAll: true as const,
          sentence: index,
          stem:
            role === "background"
              ? `${opening} is known about ${topic}, according to the abstract?`
              : `${opening} did ${who} ${SAYS[role]} about ${topic}?`,
          answer: {
            kind: "single" as const,
            key: `${pronoun} ${predicate}`,
            distractors: asDistractors(variants).map(({ text, feedback }) => ({
              text: `${pronoun} ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
              feedback,
            })),
          },
          explanation: `The abstract says that ${topic} ${predicate}.`,
          bloom: isResult ? ("understand" as const) : ("remember" as const),
          difficulty: 2,
        },
      ];
    }),
  );
}

import type { Role } from "../../reading/index.ts";
import { type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { isTopic, PERSONS } from "./other-phrases.ts";
import { readClause } from "./read-clause.ts";
import { varyEffect, varyNeed } from "./vary-effect.ts";
import { lowerStart } from "./word-case.ts";

const SAYS: Readonly<Record<Role, string>> = {
  background: "report",
  objective: "report",
  methods: "report",
  results: "find",
  conclusions: "conclude",
};

/**
 * "What did the authors find about loss of B2M?" where the answer is what it does to something else:
 * that, its opposite, nothing, or the other way round. So with what is needed for something.
 */
export function askEffects(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap(({ role }, index) =>
    (claims[index] ?? []).flatMap((claim): Draft[] => {
      if (role === "objective" || role === "methods") return [];
      const clause = readClause(claim);
      if (!clause || pointsBack(`${clause.lead} ${clause.subject} ${clause.predicate}`)) return [];
      const { lead, subject, predicate, plural } = clause;
      if (!isAgent(subject) || /\b(?:not|no|never|nor)\b/u.test(claim)) return [];
      const effect = varyEffect(predicate, plural);
      const others = effect ?? varyNeed(predicate);
      if (!others) return [];
      const pronoun = plural ? "They" : "It";
      const topic = lowerStart(subject, article.abstract);
      const who = role === "results" ? nameStudy(context) : nameAuthors(context);
      const opening = lead === "" ? "What" : `${lead}, what`;
      return [
        {
          fact: `claim ${index} ${claim}`,
          way: effect ? "effect" : "need",
          sentence: index,
          stem:
            role === "background"
              ? `${opening} is known about ${topic}, according to the abstract?`
              : `${opening} did ${who} ${SAYS[role]} about ${topic}?`,
          answer: {
            kind: "single",
            key: `${pronoun} ${predicate}`,
            distractors: others.map(({ text, feedback }) => ({
              text: `${pronoun} ${text}`,
              feedback,
            })),
          },
          explanation: `The abstract says that ${topic} ${predicate}.`,
          bloom: "understand",
          difficulty: 3,
        },
      ];
    }),
  );
}

/** Something that can act: neither people nor the paper's own machinery. */
function isAgent(subject: string): boolean {
  return (
    subject.split(" ").length <= 14 &&
    !/^\d/u.test(subject) &&
    !/^(?:we|they|there|it|one|i|figure|table|other|another|new|such|more|further|future|additional|careful)\b|\b(?:research|studies|trials|work|investigations?|awareness|attention)\b/iu.test(
      subject,
    ) &&
    !PERSONS.test(subject) &&
    isTopic(subject)
  );
}

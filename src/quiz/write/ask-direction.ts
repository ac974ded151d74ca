import type { Role } from "../../reading/index.ts";
import {
  asDistractors,
  capitalise,
  type Draft,
  type DraftOption,
  pointsBack,
  sentenceAt,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { findSites } from "./find-sites.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { isTopic, PERSONS } from "./other-phrases.ts";
import { readClause } from "./read-clause.ts";
import { varyDirection } from "./vary-direction.ts";
import { varyEquality } from "./vary-equality.ts";
import { exchange } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

const SAYS: Readonly<Record<Role, string>> = {
  background: "report",
  objective: "report",
  methods: "report",
  results: "find",
  conclusions: "conclude",
};

/**
 * "What did the authors find about major bleeding?": which way it went, the other way, or neither.
 * "No significant difference" is an answer like the others.
 */
export function askDirections(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap(({ role }, index) =>
    (claims[index] ?? []).flatMap((claim): Draft[] => {
      if (role === "objective" || role === "methods") return [];
      const clause = readClause(claim);
      if (!clause || pointsBack(`${clause.lead} ${clause.subject} ${clause.predicate}`)) return [];
      const { lead, subject, predicate, plural } = clause;
      if (!isAskable(subject) || predicate.split(" ").length < 2) return [];
      if (predicate.split(" ").length > 18) return [];
      // "Longer, although not significantly so" is both.
      const isOpen = NOT_SIGNIFICANT.test(reading.sentences[index]?.text ?? "");
      const turned =
        (isOpen ? undefined : varyDirection(predicate)) ?? varyEquality(predicate, plural);
      const others = turned && [...turned, ...varyOtherwise(predicate, index, context)].slice(0, 3);
      if (!others || others.length < 2) return [];
      const pronoun = plural ? "They" : "It";
      const topic = lowerStart(subject, article.abstract);
      const who = role === "results" ? nameStudy(context) : nameAuthors(context);
      const opening = lead === "" ? "What" : `${lead}, what`;
      return [
        {
          fact: `claim ${index} ${claim}`,
          way: "direction",
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
          difficulty: 2,
        },
      ];
    }),
  );
}

const NOT_SIGNIFICANT =
  /\b(?:not (?:\p{L}+ly )?significant|non-?significant|insignificant|not (?:\p{L}+ly )?(?:reach|attain)|p\s*[=>]\s*0?[.·](?:0[6-9]|[1-9])|p\s*=?\s*n\.?s)/iu;

/** A fourth answer: the same direction without its significance, or of something else. */
function varyOtherwise(predicate: string, index: number, context: WritingContext): DraftOption[] {
  const sentence = context.reading.sentences[index]?.text ?? "";
  const isSignificant =
    /\bsignificantly\b/u.test(predicate) || /\bp\s*[<=]\s*0?[.·]0[0-4]/iu.test(sentence);
  const site = findSites(predicate, siteContext(context)).find(({ reverses }) => !reverses);
  const options: DraftOption[] = [];
  const claim = context.claims[index]?.join(" ") ?? "";
  if (site?.others[0] && !claim.includes(site.others[0])) {
    options.push(...asDistractors([exchange(predicate, [{ site, to: site.others[0] }])]));
  }
  if (isSignificant && !/\bnot\b/u.test(predicate)) {
    options.push({
      text: `${predicate.replace(/\b(?:statistically )?significantly /u, "")}, but not significantly so`,
      feedback: "The abstract calls the difference significant.",
    });
  }
  return options.map(({ text, feedback }) => ({
    text: text.charAt(0).toLowerCase() + text.slice(1),
    feedback,
  }));
}

/** A subject that a question can name: no pronoun, no number, not too long. */
function isAskable(subject: string): boolean {
  if (subject.split(" ").length > 12 || /\d/u.test(subject.slice(0, 3))) return false;
  return PERSONS.test(subject)
    ? !/^(?:we|they|there|it|one|i)\b/iu.test(subject)
    : isTopic(subject) || /^\p{L}{4,}$/u.test(subject);
}

/** "There was no significant difference in X between A and B", and the two differences it denies. */
const NO_DIFFERENCE =
  /\bno\s+(?:statistically\s+)?(?:significant\s+)?differences?\s+(?:(?:was|were)\s+(?:found|observed|seen|noted|detected)\s+)?(?:in|for|of|with respect to|regarding)\s+([^,;:()]{4,80}?)\s+(?:(?:was|were)\s+\p{L}+\s+)?between\s+(?:the\s+)?([^,;:()]{3,50}?)\s+and\s+(?:the\s+)?([^,;:()]{3,50}?)(?=\s+(?:was|were|groups? (?:was|were))\b|[.,;:(]|$)/giu;

/** As printed, so that the key stands in the sentence. */
const EQUAL = /^no\s+(?:statistically\s+)?(?:significant\s+)?differences?/iu;

/** "How did boys and girls differ in sleep?" where the abstract says that they did not. */
export function askEqualities(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return [...article.abstract.matchAll(NO_DIFFERENCE)].flatMap((match): Draft[] => {
    const [, what = "", one = "", other = ""] = match;
    if (pointsBack(match[0]) || /\b(?:and|or|between)\b/u.test(`${one} ${other}`)) return [];
    const sentence = sentenceAt(reading, match.index);
    return [
      {
        fact: `claim ${sentence}`,
        way: "equality",
        sentence,
        stem: `How did ${one} and ${other} compare in ${what.replace(/^the\s+/u, "")}?`,
        answer: {
          kind: "single",
          key: capitalise(EQUAL.exec(match[0])?.[0] ?? ""),
          distractors: [
            {
              text: `A higher figure in ${one}`,
              feedback: "The abstract reports no such difference.",
            },
            {
              text: `A higher figure in ${other}`,
              feedback: "The abstract reports no such difference.",
            },
          ],
        },
        explanation: "None was found, which is not proof that there is none.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

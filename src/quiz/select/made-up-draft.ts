import type { Reading, Role, Sentence } from "../../reading/index.ts";
import type { Draft } from "../write/draft.ts";

let made = 0;

/** A draft that shares nothing with any other, but for what is given: for tests. */
export function draftOf(given: Partial<Draft> = {}): Draft {
  made += 1;
  return {
    fact: `fact ${made}`,
    way: "number",
    sentence: made,
    stem: `Which of the things is numbered ${made}?`,
    answer: {
      kind: "single",
      key: `key-${made}-of-its-own`,
      distractors: ["x", "y", "z"].map((text) => ({ text: `${text}${made}`, feedback: "" })),
    },
    explanation: "",
    bloom: "understand",
    difficulty: 2,
    ...given,
  };
}

/** A reading of so many sentences, each with the role that is given for it. */
export function readingOf(...roles: Role[]): Reading {
  const sentences = roles.map(
    (role, i): Sentence => ({
      start: i * 100,
      end: i * 100 + 90,
      text: `Sentence ${i} says something.`,
      role,
      confidence: 1,
      weight: 0,
    }),
  );
  return { sentences, quantities: [] } as unknown as Reading;
}

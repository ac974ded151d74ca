import type { Finding } from "../../kernel/index.ts";
import { formatQuestion, parseQuestion, type Question } from "../../quiz/index.ts";

/** What was read from a file of questions; lines are those of that file. */
export interface ReadQuestions {
  readonly questions: readonly Question[];
  /** What could not be read, and what was lost of what could. */
  readonly findings: readonly Finding[];
}

/** One of them. */
export interface ReadQuestion {
  readonly question?: Question;
  readonly findings: readonly Finding[];
}

/** A question as a deck will read it once it is written: what a deck refuses is refused here, at its line. */
export function readBack({ question, findings }: ReadQuestion, line: number): ReadQuestion {
  if (!question) return { findings };
  const [heading = "", ...body] = formatQuestion(question).split("\n");
  const parsed = parseQuestion(
    { number: line, text: heading },
    body.map((text) => ({ number: line, text })),
  );
  if (parsed.question) return { question: parsed.question, findings };
  return { findings: [...findings, ...parsed.findings.map((each) => ({ ...each, line }))] };
}

/** A name for a question that none of the others has: one of those wanted if it may be, else q1, q2 … */
export function freeId(
  taken: readonly Question[],
  ...wanted: readonly (string | undefined)[]
): string {
  const names = new Set(taken.map(({ id }) => id));
  const id = wanted.find(
    (each) => each !== undefined && /^[\w-]+$/u.test(each) && !names.has(each),
  );
  if (id !== undefined) return id;
  let number = taken.length + 1;
  while (names.has(`q${number}`)) number += 1;
  return `q${number}`;
}

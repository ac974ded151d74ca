import type { Answer, Question } from "../question.ts";
import { choiceKind } from "./choice.ts";
import { clozeKind } from "./cloze.ts";
import type { Line, QuestionKind } from "./kind.ts";
import { matchKind } from "./match.ts";
import { numericKind } from "./numeric.ts";
import { orderKind } from "./order.ts";
import { shortKind } from "./short.ts";

/** Every kind there is; the first that recognises a body parses it. */
export const QUESTION_KINDS = [
  choiceKind,
  numericKind,
  orderKind,
  matchKind,
  clozeKind,
  shortKind,
] as const;

/** What a heading may say after `kind=`. */
export const KIND_NAMES: readonly string[] = QUESTION_KINDS.flatMap(({ names }) => [...names]);

/** The kind that the heading names or, when it names none, the one that recognises the body. */
export function findKind(
  name: string | undefined,
  body: readonly Line[],
): Pick<QuestionKind<Question>, "names" | "parse"> | undefined {
  return QUESTION_KINDS.find(({ names, recognises }) =>
    name === undefined ? recognises(body) : (names as readonly string[]).includes(name),
  );
}

/** The kind of a question, typed for questions of all kinds at once. */
export function kindOf(question: Question): QuestionKind<Question> {
  const kind = QUESTION_KINDS.find((each) =>
    (each.names as readonly string[]).includes(question.kind),
  );
  // The list above covers the union `Question`; the cast only forgets which member it is.
  return kind as unknown as QuestionKind<Question>;
}

/** 0 to 1: the share of the question that the answer gets right. */
export function gradeAnswer(question: Question, answer: Answer): number {
  return kindOf(question).grade(question, answer);
}

import type { Answer, Question } from "../question.ts";
import { choiceKind } from "./choice.ts";
import type { QuestionKind } from "./kind.ts";
import { numericKind } from "./numeric.ts";

/** Every kind there is; the first that recognises a body parses it. */
export const QUESTION_KINDS = [choiceKind, numericKind] as const;

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

import type { Question } from "../../quiz/index.ts";
import type { AnswerForm } from "./answer-form.ts";
import { choiceForm } from "./choice-form.ts";
import { matchForm } from "./match-form.ts";
import { numberForm } from "./number-form.ts";
import { orderForm } from "./order-form.ts";
import { textForm } from "./text-form.ts";

const FORMS: { readonly [K in Question["kind"]]: AnswerForm<Extract<Question, { kind: K }>> } = {
  single: choiceForm,
  several: choiceForm,
  numeric: numberForm,
  order: orderForm,
  match: matchForm,
  cloze: textForm,
  short: textForm,
};

/** How a question is answered, typed for questions of all kinds at once. */
export function formOf(question: Question): AnswerForm<Question> {
  // Each kind has its own above; the cast only forgets which.
  return FORMS[question.kind] as unknown as AnswerForm<Question>;
}

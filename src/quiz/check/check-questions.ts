import type { Question } from "../question.ts";
import type { FlawFinding } from "./flaw.ts";
import { QUESTION_FLAWS, QUIZ_FLAWS } from "./flaws.ts";
import { type Item, readItem } from "./item.ts";

/** The item-writing flaws of one question, in the order of `QUESTION_FLAWS`; never throws. */
export function checkQuestion(question: Question): FlawFinding[] {
  return checkItem(readItem(question), 0);
}

/**
 * The flaws of each question, and those that they have together, in the order of the questions.
 * `question` of a finding is an index into `questions`.
 */
export function checkQuiz(questions: readonly Question[]): FlawFinding[] {
  const items = questions.map(readItem);
  const shared = QUIZ_FLAWS.flatMap((flaw) =>
    flaw.find(items).map(({ question, what }) => ({
      flaw: flaw.id,
      question,
      what,
      remedy: flaw.remedy,
    })),
  );
  return [...items.flatMap(checkItem), ...shared].sort((a, b) => a.question - b.question);
}

function checkItem(item: Item, question: number): FlawFinding[] {
  return QUESTION_FLAWS.flatMap((flaw) => {
    const what = flaw.find(item);
    return what === undefined ? [] : [{ flaw: flaw.id, question, what, remedy: flaw.remedy }];
  });
}

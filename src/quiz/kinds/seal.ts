import { hashName } from "../../kernel/index.ts";
import type { Answer, ChoiceQuestion, Question } from "../question.ts";

/**
 * Stands in a question in place of its key, `seal=3fa91c0b77e0a1d2`: a hash of the stem and of
 * the texts that are right; not of the id, which pages make longer by the article's name. It keeps the key from being read. It does not keep it from being found:
 * whoever tries four options by program has it, and no longer hash would change that.
 */
export function sealOf(stem: string, texts: readonly string[]): string {
  const key = JSON.stringify([stem, ...texts.toSorted()]);
  return hashName(key) + hashName(`sealed ${key}`);
}

/** True when the options chosen are those that were sealed. */
export function fitsSeal({ stem, options, seal }: ChoiceQuestion, answer: Answer): boolean {
  if (seal === undefined || answer.kind !== "choice") return false;
  const chosen = [...new Set(answer.chosen)].flatMap((index) => options[index]?.text ?? []);
  return sealOf(stem, chosen) === seal;
}

/** The question without its key, to be given to who will answer it; other kinds have no such form. */
export function sealQuestion(question: ChoiceQuestion): ChoiceQuestion {
  // Sealed again, it would be sealed with nothing in it.
  if (question.seal !== undefined) return question;
  const texts = question.options.flatMap(({ text, correct }) => (correct ? [text] : []));
  return {
    ...question,
    explanation: "",
    seal: sealOf(question.stem, texts),
    options: question.options.map(({ text }) => ({ text, correct: false })),
  };
}

/** Once it was answered rightly, the key of a sealed question is known, and can be shown. */
export function unseal(question: Question, answer: Answer | undefined): Question {
  if (!("options" in question) || answer?.kind !== "choice" || !fitsSeal(question, answer)) {
    return question;
  }
  const options = question.options.map((option, index) => ({
    ...option,
    correct: answer.chosen.includes(index),
  }));
  return { ...question, options };
}

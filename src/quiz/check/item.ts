import type { Option, Question } from "../question.ts";
import type { Passage } from "./text/passage.ts";
import { plainText } from "./text/plain-text.ts";
import { type Amount, readAmount } from "./text/read-amount.ts";
import { splitWords } from "./text/split-words.ts";

/** An option as a passage. */
export interface ReadOption extends Passage {
  readonly correct: boolean;
  /** What it says in numbers, where it does. */
  readonly amount: Amount | undefined;
}

/** A question as the checks see it. */
export interface Item {
  readonly kind: Question["kind"];
  readonly stem: Passage;
  /** In the order in which they are shown; none where there is nothing to choose from. */
  readonly options: readonly ReadOption[];
  readonly keys: readonly ReadOption[];
  readonly distractors: readonly ReadOption[];
  /** What is to be typed, where there is nothing to choose from: "1201", "more than 60%". */
  readonly typed: readonly Passage[];
  /** What the explanation cites: "[^2]". */
  readonly evidence: readonly string[];
}

export function readItem(question: Question): Item {
  const options = optionsOf(question).map(({ text, correct }) => {
    const passage = readPassage(text);
    return { ...passage, correct, amount: readAmount(passage) };
  });
  return {
    kind: question.kind,
    stem: readPassage(question.stem),
    options,
    keys: options.filter(({ correct }) => correct),
    distractors: options.filter(({ correct }) => !correct),
    typed: typedOf(question).map(readPassage),
    evidence: [...new Set(question.explanation.match(/\[\^[^\]\s]{1,40}\]/gu) ?? [])],
  };
}

function readPassage(markdown: string): Passage {
  const text = plainText(markdown);
  return { text, words: splitWords(text) };
}

function optionsOf(question: Question): readonly Option[] {
  return question.kind === "single" || question.kind === "several" ? question.options : [];
}

function typedOf(question: Question): readonly string[] {
  if (question.kind === "numeric") return [String(question.value)];
  return question.kind === "short" ? question.accepted : [];
}

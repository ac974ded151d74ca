import type { Finding } from "../../kernel/index.ts";
import type { Answer, Question, QuestionBase } from "../question.ts";
import type { PlainQuestion } from "./plain-question.ts";
import type { Prompt } from "./prompt.ts";

/** A line of a deck and its number in the file, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The heading of a question as parsed: everything that all kinds share. */
export interface QuestionHead {
  readonly line: number;
  readonly shared: Omit<QuestionBase, "explanation">;
  /** What stands in place of the key, where the heading has it. */
  readonly seal?: string;
}

/** A parsed question, or what is wrong with it. */
export type ParsedQuestion =
  | { readonly question: Question; readonly findings: readonly [] }
  | { readonly question?: undefined; readonly findings: readonly Finding[] };

/** What every kind of question can do; one file each, listed in `kinds.ts`. */
export interface QuestionKind<Q extends Question> {
  readonly names: readonly Q["kind"][];
  /** Whether the heading names the kind, `kind=order`: its body alone could be something else. */
  readonly isNamed: boolean;
  /** True when a body whose heading names no kind is written as this kind is. */
  recognises(body: readonly Line[]): boolean;
  parse(head: QuestionHead, body: readonly Line[]): ParsedQuestion;
  /** The body as Markdown, without heading and explanation. */
  format(question: Q): string;
  /** 0 to 1: the share of the question that the answer gets right. */
  grade(question: Q, answer: Answer): number;
  /** What is shown before the answer: nothing in it gives the key away. */
  prompt(question: Q): Prompt;
  /** The right answer in words, one text for each of its parts. */
  key(question: Q): readonly string[];
  /** What is said about single answers. */
  feedback(question: Q): readonly string[];
  /** As data for formats of others. */
  toPlain(question: Q): PlainQuestion;
}

/** The lines of the closing blockquote, joined: `> because … [^2]`. */
export function parseExplanation(body: readonly Line[]): string {
  return body
    .filter((line) => /^>/u.test(line.text))
    .map((line) => line.text.replace(/^>\s?/u, "").trim())
    .filter((text) => text !== "")
    .join(" ");
}

/** A finding about a line that has no place in a question of its kind. */
export function strayLine(line: Line, remedy: string): Finding {
  return {
    line: line.number,
    rule: "question-line",
    what: `“${line.text.trim().slice(0, 60)}” is no part of such a question`,
    remedy,
  };
}

/** True when two texts would look the same to the person who answers. */
export function hasTwins(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLowerCase())).size < texts.length;
}

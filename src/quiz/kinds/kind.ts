import type { Finding } from "../../kernel/index.ts";
import type { Answer, Question } from "../question.ts";

/** A line of a deck and its number in the file, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The heading of a question as parsed: everything that all kinds share. */
export interface QuestionHead {
  readonly line: number;
  readonly shared: Omit<Question, "kind" | "explanation">;
}

/** A parsed question, or what is wrong with it. */
export type ParsedQuestion =
  | { readonly question: Question; readonly findings: readonly [] }
  | { readonly question?: undefined; readonly findings: readonly Finding[] };

/** What every kind of question can do; one file each, listed in `kinds.ts`. */
export interface QuestionKind<Q extends Question> {
  readonly names: readonly Q["kind"][];
  /** True when the body, the lines below the heading, is written as this kind is. */
  recognises(body: readonly Line[]): boolean;
  parse(head: QuestionHead, body: readonly Line[]): ParsedQuestion;
  /** The body as Markdown, without heading and explanation. */
  format(question: Q): string;
  /** 0 to 1: the share of the question that the answer gets right. */
  grade(question: Q, answer: Answer): number;
}

/** The lines of the closing blockquote, joined: `> because … [^2]`. */
export function parseExplanation(body: readonly Line[]): string {
  return body
    .filter((line) => /^>/u.test(line.text))
    .map((line) => line.text.replace(/^>\s?/u, "").trim())
    .filter((text) => text !== "")
    .join(" ");
}

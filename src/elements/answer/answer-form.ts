import type { TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { renderInline } from "../../deck/index.ts";
import type { Answer, Question, Response } from "../../quiz/index.ts";

/** What a form may ask of the element that it is drawn in. */
export interface FormHost {
  /** Keeps the radios of one question from those of another. */
  readonly name: string;
  /** The order as moved so far, for questions that have one; `undefined` before the first move. */
  readonly draft: readonly number[] | undefined;
  move(order: readonly number[], said: string, focus: string): void;
  /** Something was chosen or typed: a complaint about what was missing goes. */
  touched(): void;
}

/** How questions of a form are answered on the screen; one file each, listed in `answer-forms.ts`. */
export interface AnswerForm<Q extends Question> {
  draw(question: Q, answer: Answer | undefined, host: FormHost): TemplateResult;
  /** What the person gave, or what is missing, as a sentence to show them. */
  read(form: FormData, question: Q, host: FormHost): Response | string;
  /** The right answer, for the verdict; empty where the drawing itself shows it. */
  tell(question: Q): string;
  /** What the share that is right is a share of: "6 of 10 pairs in the right order". */
  parts(question: Q): { readonly count: number; readonly name: string };
}

/** Safe: `renderInline` escapes all that is not our Markdown. */
export const inline = (markdown: string) => unsafeHTML(renderInline(markdown));

/** What the mark beside an answer says: never by colour alone. */
export const markWords = (isRight: boolean) => (isRight ? "✓ Right" : "✗ Not this");

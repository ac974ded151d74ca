import type { Question } from "../../quiz/index.ts";
import { inlineText } from "./inline-html.ts";

/** What a person sees of a text: plain, its white space made even. */
const text = (markdown: string) => inlineText(markdown).replace(/\s+/gu, " ").trim();
const said = (feedback: string | undefined) => (feedback === undefined ? null : text(feedback));
const slips = (all: readonly { answer: string; feedback: string }[] = []) =>
  all.map(({ answer, feedback }) => [text(answer), text(feedback)]);

/** What a person sees of a question and what counts, so that two of them can be compared by tests. */
export function shownOf(question: Question): unknown {
  const { stem, explanation, bloom = null, difficulty = null } = question;
  return [question.kind, text(stem), text(explanation), bloom, difficulty, partsOf(question)];
}

/** Its parts alone. */
export function partsOf(question: Question): unknown {
  switch (question.kind) {
    case "single":
    case "several":
      return question.options.map((each) => [text(each.text), each.correct, said(each.feedback)]);
    case "numeric":
      return [question.value, question.tolerance, said(question.unit), slips(question.slips)];
    case "order":
      return question.items.map((item) => [text(item.text), said(item.feedback)]);
    case "match":
      return [
        question.pairs.map((pair) => [text(pair.left), text(pair.right), said(pair.feedback)]),
        // Where they stand among the choices is no part of the question.
        (question.decoys ?? []).map((decoy) => [text(decoy.text), said(decoy.feedback)]).sort(),
      ];
    case "short":
      return [question.accepted.map(text), slips(question.slips)];
    case "cloze":
      return [
        text(question.pieces.map((piece) => inlineText(piece.trim())).join(" ")),
        question.blanks.map(({ accepted }) => accepted.map(text)),
        slips(question.slips),
      ];
  }
}

/** True when each text of the question says something, and none says what another says. */
export function isSaidOnce(question: Question): boolean {
  const all = JSON.stringify(partsOf(question)).matchAll(/"((?:\\.|[^"\\])*)"/gu);
  const texts = [...all].map(([, each = ""]) => each.toLowerCase());
  const isTold = texts.every((each) => each !== "") && text(question.stem) !== "";
  return isTold && new Set(texts).size === texts.length;
}

import { renderInline } from "../../deck/index.ts";
import type { Question } from "../../quiz/index.ts";

const LETTERS = "ABCDEFGHIJ";

/**
 * A question as it stands before its element draws it: to be read, not yet to be answered. Safe
 * HTML of the same parts, so that little moves when the element takes its place.
 */
export function drawStillQuestion(question: Question): string {
  return `<form class="question ${question.kind}"><fieldset disabled><legend>${renderInline(question.stem)}</legend>${drawParts(question)}</fieldset><div class="actions"><button type="submit" class="primary" disabled>Check answer</button></div></form>`;
}

function drawParts(question: Question): string {
  switch (question.kind) {
    case "single":
    case "several":
      return question.options
        .map(
          ({ text }, i) =>
            `<label class="option"><input type="${question.kind === "single" ? "radio" : "checkbox"}"> <span class="letter" aria-hidden="true">${LETTERS[i] ?? ""}</span> <span class="text">${renderInline(text)}</span></label>`,
        )
        .join("");
    case "cloze":
      return `<p>${question.pieces.map(renderInline).join(" ____ ")}</p>`;
    default:
      // Steps and pairs in the order of the file would be the answer.
      return "";
  }
}

import { renderInline } from "../../deck/index.ts";
import { type Choice, kindOf, type Prompt, type Question } from "../../quiz/index.ts";
import { withoutButtons } from "./without-buttons.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** A place to write into; said as what it is where it cannot be seen. */
const LINE = `<span class="write" role="img" aria-label="blank"></span>`;

/**
 * A question as it stands on paper, safe HTML: whole, with places to tick or to write into, and
 * nothing of its answer. The stem is a heading, which a PDF's outline lists.
 *
 * @param stem where another text is asked than the question's own ("Again: …")
 */
export function printQuestion(question: Question, stem = question.stem): string {
  const html = `<div class="question ${question.kind}"><h2 class="stem">${renderInline(stem)}</h2>${formOf(kindOf(question).prompt(question))}</div>`;
  return withoutButtons(html);
}

/** The letter before an option, the same wherever it is spoken of. */
export function letterOf(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}

function formOf(prompt: Prompt): string {
  switch (prompt.form) {
    case "choice":
      return `${prompt.several ? `<p class="how">Several are right.</p>` : ""}${lettered(prompt.options)}`;
    case "number":
      return `<p class="answer">${LINE} ${renderInline(prompt.unit ?? "")}</p>`;
    case "order":
      return `<p class="how">Number them in their order.</p><ul class="places">${prompt.items
        .map(
          ({ text }) =>
            `<li class="option"><span class="tick"></span> <span class="text">${renderInline(text)}</span></li>`,
        )
        .join("")}</ul>`;
    case "match":
      return printPairs(prompt);
    case "text": {
      const pieces = prompt.pieces.map(keepEnds);
      // A short answer is a text of nothing but one gap.
      return pieces.every((piece) => piece === "")
        ? `<p class="answer">${LINE}</p>`
        : `<p class="cloze">${pieces.join(LINE)}</p>`;
    }
  }
}

function lettered(options: readonly Choice[]): string {
  const items = options.map(
    ({ text }, i) =>
      `<li class="option"><span class="letter">${letterOf(i)}</span> <span class="text">${renderInline(text)}</span></li>`,
  );
  return `<ul class="letters">${items.join("")}</ul>`;
}

/** What is matched on the left, each with a place for the letter of what stands on the right. */
function printPairs({ headings, rows, choices }: Prompt & { form: "match" }): string {
  const [left = "", right = ""] = headings.map(renderInline);
  const lefts = rows.map(
    (row) => `<li><span class="tick"></span> <span class="text">${renderInline(row)}</span></li>`,
  );
  const rights = choices.map(
    ({ text }, i) =>
      `<li><span class="letter">${letterOf(i)}</span> <span class="text">${renderInline(text)}</span></li>`,
  );
  return `<div class="pairs"><div><p class="how">${left}</p><ul>${lefts.join("")}</ul></div><div><p class="how">${right}</p><ul>${rights.join("")}</ul></div></div>`;
}

/** White space around a gap is part of the text; Markdown would trim it. */
function keepEnds(piece: string): string {
  const text = piece.trim();
  if (text === "") return piece === "" ? "" : " ";
  return `${/^\s/u.test(piece) ? " " : ""}${renderInline(text)}${/\s$/u.test(piece) ? " " : ""}`;
}

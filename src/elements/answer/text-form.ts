import { html, nothing, type TemplateResult } from "lit";
import {
  type Answer,
  type ClozeQuestion,
  findSlip,
  isAccepted,
  type ShortQuestion,
} from "../../quiz/index.ts";
import { type AnswerForm, type FormHost, inline, markWords } from "./answer-form.ts";

/** The gaps of a text, or the one field of a short answer. */
export const textForm: AnswerForm<ClozeQuestion | ShortQuestion> = {
  draw(question, answer, host) {
    const typed = answer?.kind === "text" ? answer.texts : [];
    const slips = [...new Set(typed.flatMap((text) => findSlip(text, question.slips) ?? []))];
    const feedback = slips.map((slip) => html`<p class="feedback">${inline(slip)}</p>`);
    if (question.kind === "short") {
      return html`
        <label class="short-answer">
          <span>Your answer</span>
          ${field(question.accepted, typed[0], "", answer, host)}
        </label>
        ${feedback}
      `;
    }
    const { pieces, blanks } = question;
    return html`
      <p class="cloze">${pieces.map((piece, i) => {
        const blank = blanks[i];
        const name = blanks.length === 1 ? "Blank" : `Blank ${i + 1} of ${blanks.length}`;
        // White space around a gap is part of the text; Markdown would trim it.
        const [, before = "", text = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(piece) ?? [];
        return html`${before}${inline(text)}${after}${blank ? field(blank.accepted, typed[i], name, answer, host) : nothing}`;
      })}</p>
      ${feedback}
    `;
  },

  read(form, question) {
    const texts = form.getAll("text").map((text) => String(text).trim());
    if (texts.every((text) => text === "")) return "Type your answer first.";
    const count = question.kind === "short" ? 1 : question.blanks.length;
    return { kind: "text", texts: texts.slice(0, count) };
  },

  parts: (question) => ({
    count: question.kind === "cloze" ? question.blanks.length : 1,
    name: "blanks filled rightly",
  }),

  tell: (question) =>
    question.kind === "short" ? `The answer is ${question.accepted[0] ?? ""}.` : "",
};

/** A field; after the answer, what was typed into it, and what belongs there. */
function field(
  accepted: readonly string[],
  typed: string | undefined,
  name: string,
  answer: Answer | undefined,
  host: FormHost,
): TemplateResult {
  const longest = Math.max(...accepted.map((each) => each.length));
  if (!answer) {
    return html`<input
      type="text"
      class="blank"
      name="text"
      size=${sizeOf(longest)}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-label=${name || nothing}
      @input=${() => host.touched()}
    />`;
  }
  const isRight = isAccepted(typed ?? "", accepted);
  const given = typed === "" || typed === undefined ? "nothing" : typed;
  return html`<span class="filled ${isRight ? "right" : "wrong"}"
    ><span class="visually-hidden">${isRight ? "You wrote, rightly: " : "You wrote: "}</span
    ><span class="given">${given}</span>${
      isRight || name === ""
        ? html` <strong class="tag">${markWords(isRight)}</strong>`
        : html` <span class="visually-hidden">Right is: </span><strong class="tag">✗ → ${inline(accepted[0] ?? "")}</strong>`
    }</span>`;
}

/** Wide enough, and in steps, so that the width of a gap does not tell what belongs in it. */
function sizeOf(length: number): number {
  return length <= 12 ? 14 : length <= 24 ? 26 : 36;
}

import { html, nothing } from "lit";
import { findNumberSlip, type NumericQuestion, parseNumber } from "../../quiz/index.ts";
import { type AnswerForm, inline } from "./answer-form.ts";

/** A field for a number, with its unit. */
export const numberForm: AnswerForm<NumericQuestion> = {
  draw(question, answer, host) {
    const given = answer?.kind === "numeric" ? answer.value : undefined;
    const slip = given === undefined ? undefined : findNumberSlip(given, question);
    return html`
      <label class="number-answer">
        <span>Your number</span>
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          name="number"
          .value=${given === undefined ? "" : String(given)}
          ?disabled=${answer !== undefined}
          @input=${() => host.touched()}
        />
        ${question.unit ? html`<span>${inline(question.unit)}</span>` : nothing}
      </label>
      ${slip ? html`<p class="feedback">${inline(slip)}</p>` : nothing}
    `;
  },

  read(form) {
    const value = parseNumber(String(form.get("number") ?? ""));
    return Number.isNaN(value) ? "Type a number first, in digits." : { kind: "numeric", value };
  },

  parts: () => ({ count: 1, name: "numbers" }),

  tell: ({ value }) => `The answer is ${value.toLocaleString("en")}.`,
};

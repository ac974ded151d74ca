import { html, nothing } from "lit";
import type { ChoiceQuestion } from "../../quiz/index.ts";
import { type AnswerForm, inline } from "./answer-form.ts";

const LETTERS = "ABCDEFGHIJ";

/** Options to choose from: radios for one answer, checkboxes for several. */
export const choiceForm: AnswerForm<ChoiceQuestion> = {
  draw(question, answer, host) {
    const chosen = answer?.kind === "choice" ? answer.chosen : [];
    const type = question.kind === "several" ? "checkbox" : "radio";
    return html`${question.options.map((option, index) => {
      const isChosen = chosen.includes(index);
      const state = !answer ? "" : option.correct ? "right" : isChosen ? "wrong" : "other";
      // Of several it must be seen which of the right ones the person found.
      const isMissed = type === "checkbox" && option.correct && !isChosen;
      const shown = answer && (isChosen || option.correct) ? option.feedback : undefined;
      return html`
        <label class="option ${state}">
          <input
            type=${type}
            name=${host.name}
            value=${index}
            .checked=${isChosen}
            ?disabled=${answer !== undefined}
            @change=${() => host.touched()}
          />
          <span class="letter" aria-hidden="true">${LETTERS[index]}</span>
          <span class="text">
            ${inline(option.text)}
            ${answer && option.correct ? html`<strong class="tag">${isMissed ? "✓ Right answer, not chosen" : "✓ Right answer"}</strong>` : nothing}
            ${answer && isChosen && !option.correct ? html`<strong class="tag">✗ Your answer</strong>` : nothing}
            ${shown ? html`<span class="feedback">${inline(shown)}</span>` : nothing}
          </span>
        </label>
      `;
    })}`;
  },

  read(form, _, host) {
    const chosen = form.getAll(host.name).map(Number);
    return chosen.length === 0 ? "Choose an answer first." : { kind: "choice", chosen };
  },

  parts: ({ options }) => ({ count: options.length, name: "options judged rightly" }),

  tell: () => "",
};

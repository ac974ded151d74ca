import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { renderInline } from "../deck/index.ts";
import {
  type Answer,
  type ChoiceQuestion,
  gradeAnswer,
  type NumericQuestion,
  parseNumber,
  type Question,
} from "../quiz/index.ts";
import { answerKey } from "../store/index.ts";
import { useContext } from "./context.ts";
import { DeckElement } from "./deck-element.ts";

/** Safe: `renderInline` escapes all that is not our Markdown. */
const inline = (markdown: string) => unsafeHTML(renderInline(markdown));
const LETTERS = "ABCDEFGHIJ";

/**
 * `<jc-question question="q4">`: asks, takes the answer, explains. It holds no answer itself: the
 * store does, so that a slide may be torn out and put back, and a reload loses nothing.
 */
export class QuestionElement extends DeckElement {
  static override properties = { question: { type: String }, complaint: { state: true } };

  declare question: string;
  /** What is missing before the answer can be checked. */
  declare complaint: string;
  constructor() {
    super();
    this.question = "";
    this.complaint = "";
  }

  protected override render(): TemplateResult | typeof nothing {
    const { deck, answers } = useContext();
    const question = deck.getState().questions.get(this.question);
    if (!question) return nothing;
    const answer = answers.getState().answers[answerKey(question)];
    return html`
      <form class="question" novalidate @submit=${(event: Event) => this.#check(event, question)}>
        <fieldset>
          <legend>${inline(question.stem)}</legend>
          ${question.kind === "numeric" ? this.#numeric(question, answer) : this.#choice(question, answer)}
        </fieldset>
        ${answer ? this.#verdict(question, answer) : this.#ask()}
      </form>
    `;
  }

  #choice(question: ChoiceQuestion, answer: Answer | undefined): TemplateResult[] {
    const chosen = answer?.kind === "choice" ? answer.chosen : [];
    const several = question.kind === "several";
    return question.options.map((option, index) => {
      const isChosen = chosen.includes(index);
      const state = !answer ? "" : option.correct ? "right" : isChosen ? "wrong" : "other";
      const shown = answer && (isChosen || option.correct) ? option.feedback : undefined;
      return html`
        <label class="option ${state}">
          <input
            type=${several ? "checkbox" : "radio"}
            name=${`answer-${this.question}`}
            value=${index}
            .checked=${isChosen}
            ?disabled=${answer !== undefined}
            @change=${() => this.#touched()}
          />
          <span class="letter" aria-hidden="true">${LETTERS[index]}</span>
          <span class="text">
            ${inline(option.text)}
            ${answer && option.correct ? html`<strong class="tag">✓ Right answer</strong>` : nothing}
            ${answer && isChosen && !option.correct ? html`<strong class="tag">✗ Your answer</strong>` : nothing}
            ${shown ? html`<span class="feedback">${inline(shown)}</span>` : nothing}
          </span>
        </label>
      `;
    });
  }

  #numeric(question: NumericQuestion, answer: Answer | undefined): TemplateResult {
    const given = answer?.kind === "numeric" ? String(answer.value) : "";
    return html`
      <label class="number-answer">
        <span>Your number</span>
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          name="number"
          .value=${given}
          ?disabled=${answer !== undefined}
          @input=${() => this.#touched()}
        />
        ${question.unit ? html`<span>${inline(question.unit)}</span>` : nothing}
      </label>
    `;
  }

  #ask(): TemplateResult {
    return html`
      <div class="actions">
        <button type="submit" class="primary">Check answer</button>
        <p class="complaint" role="status">${this.complaint}</p>
      </div>
    `;
  }

  #verdict(question: Question, answer: Answer): TemplateResult {
    const share = gradeAnswer(question, answer);
    const key =
      question.kind === "numeric"
        ? html` The answer is ${question.value.toLocaleString("en")}.`
        : nothing;
    const verdict = share === 1 ? "Right." : share > 0 ? "Partly right." : "Not quite.";
    return html`
      <div class="verdict ${share === 1 ? "right" : "wrong"}" role="status" tabindex="-1">
        <p><strong>${verdict}</strong>${share === 1 ? nothing : key} ${inline(question.explanation)}</p>
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.#takeBack(question)}>Try again</button>
      </div>
    `;
  }

  #touched(): void {
    this.complaint = "";
  }

  #check(event: Event, question: Question): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    if (question.kind === "numeric") {
      const value = parseNumber(String(form.get("number") ?? ""));
      if (Number.isNaN(value)) this.complaint = "Type a number first, in digits.";
      else this.#give(question, { kind: "numeric", value });
      return;
    }
    const chosen = form.getAll(`answer-${this.question}`).map(Number);
    if (chosen.length === 0) this.complaint = "Choose an answer first.";
    else this.#give(question, { kind: "choice", chosen });
  }

  #give(question: Question, answer: Answer): void {
    useContext().answers.getState().give(question, answer);
    this.#keepFocus(".verdict");
  }

  #takeBack(question: Question): void {
    useContext().answers.getState().takeBack(question);
    this.#keepFocus("input");
  }

  /** The button that was pressed goes; without this, Tab would begin again at the page's top. */
  #keepFocus(selector: string): void {
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    );
  }
}

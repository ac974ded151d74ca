import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { againOf, firstAsked } from "../deck/index.ts";
import { type Answer, gradeAnswer, type Question, unseal } from "../quiz/index.ts";
import { answerKey } from "../store/index.ts";
import { type FormHost, inline } from "./answer/answer-form.ts";
import { formOf } from "./answer/answer-forms.ts";
import { drawConfidence, readConfidence, tellConfidence } from "./answer/confidence-field.ts";
import { givenAnswer } from "./answer/given-answer.ts";
import { useContext } from "./context.ts";
import { DeckElement } from "./deck-element.ts";

/**
 * `<jc-question question="q4">`: asks, takes the answer, explains. It holds no answer itself: the
 * store does, so that a slide may be torn out and put back, and a reload loses nothing.
 */
export class QuestionElement extends DeckElement implements FormHost {
  static override properties = {
    question: { type: String },
    complaint: { state: true },
    draft: { state: true },
    said: { state: true },
    offered: { state: true },
  };

  declare question: string;
  /** What is missing before the answer can be checked. */
  declare complaint: string;
  /** The order as moved so far: no answer yet. */
  declare draft: readonly number[] | undefined;
  /** What a move did, for who cannot see it. */
  declare said: string;
  /** Whether something was chosen: then the person may say how sure they are. */
  declare offered: boolean;
  #shown: string | undefined;

  constructor() {
    super();
    this.question = "";
    this.#clear();
  }

  get name(): string {
    return `answer-${this.question}`;
  }

  /** Another question may take this one's place in the deck: nothing of what was begun is its. */
  protected override willUpdate(): void {
    const question = this.#asked;
    const shown = question && answerKey(question);
    if (shown !== this.#shown) this.#clear();
    this.#shown = shown;
  }

  protected override render(): TemplateResult | typeof nothing {
    const question = this.#asked;
    if (!question) return nothing;
    const key = answerKey(question);
    return html`${keyed(key, this.#form(question, useContext().answers.getState().answers[key]))}`;
  }

  get #asked(): Question | undefined {
    return useContext().deck.getState().find(this.question);
  }

  #clear(): void {
    this.complaint = "";
    this.said = "";
    this.draft = undefined;
    this.offered = false;
  }

  #form(question: Question, answer: Answer | undefined): TemplateResult {
    const isHeld = this.#isHeld();
    return html`
      <form class="question ${question.kind}" novalidate @submit=${(event: Event) => this.#check(event, question)}>
        <fieldset>
          <legend>${inline(question.stem)}</legend>
          ${answer && isHeld ? drawHeld(question, answer) : formOf(question).draw(unseal(question, answer), answer, this)}
        </fieldset>
        ${answer ? (isHeld ? this.#hold(question, answer) : this.#verdict(question, answer)) : this.#ask(question)}
      </form>
    `;
  }

  touched(): void {
    this.complaint = "";
    this.offered = true;
  }

  move(order: readonly number[], said: string, focus: string): void {
    this.draft = order;
    this.said = said;
    this.touched();
    this.#keepFocus(focus);
  }

  #ask(question: Question): TemplateResult {
    return html`
      ${this.#takesConfidence(question) ? drawConfidence(!question.confidence, () => this.touched()) : nothing}
      <div class="actions">
        <button type="submit" class="primary">${this.#isHeld() ? "Keep my answer" : "Check answer"}</button>
        <p class="complaint" role="status">${this.complaint}</p>
        ${this.said ? html`<p class="visually-hidden" role="status">${this.said}</p>` : nothing}
      </div>
    `;
  }

  /** Where the deck asks for it from the start; else once something is chosen, to be skipped. A room is not asked. */
  #takesConfidence({ confidence }: Question): boolean {
    return confidence === true || (this.offered && this.closest(".slides") === null);
  }

  /**
   * Who is told the answer before the talk learns it by heart, and the same question at its end
   * shows nothing. It is told once the room has been told, or this person has answered again.
   */
  #isHeld(): boolean {
    const { deck, answers, talk } = useContext();
    const again = deck.getState().findAgain(this.question);
    if (!again) return false;
    const isTold = talk?.getState().talk.polls[againOf(this.question)]?.stage === "revealed";
    return !isTold && answers.getState().answers[answerKey(again)] === undefined;
  }

  #hold(question: Question, { confidence }: Answer): TemplateResult {
    return html`
      <div class="verdict held" role="status" tabindex="-1">
        <p><strong>Kept.</strong> ${tellConfidence(confidence)} The question is asked again at the end; what is right is shown there.</p>
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.#takeBack(question)}>Change my answer</button>
      </div>
    `;
  }

  #verdict(question: Question, answer: Answer): TemplateResult {
    const share = gradeAnswer(question, answer);
    const key = share === 1 ? "" : formOf(question).tell(question);
    const { count, name } = formOf(question).parts(question);
    const verdict = share === 1 ? "Right." : share > 0 ? "Partly right." : "Not quite.";
    const parts = share > 0 && share < 1 ? `${Math.round(share * count)} of ${count} ${name}.` : "";
    return html`
      <div class="verdict ${share === 1 ? "right" : "wrong"}" role="status" tabindex="-1">
        <p><strong>${verdict}</strong> ${this.#tellFirst()} ${parts} ${inline(key)} ${tellConfidence(answer.confidence)} ${inline(question.explanation)}</p>
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.#takeBack(question)}>Try again</button>
      </div>
    `;
  }

  /** What a question that is asked once more was answered the first time. */
  #tellFirst(): string {
    const { deck, answers } = useContext();
    const first = deck.getState().find(firstAsked(this.question) ?? "");
    const answer = first && answers.getState().answers[answerKey(first)];
    if (!first || !answer) return "";
    const share = gradeAnswer(first, answer);
    return `Before the talk: ${share === 1 ? "right" : share > 0 ? "partly right" : "not right"}.`;
  }

  #check(event: Event, question: Question): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const response = formOf(question).read(form, question, this);
    const confidence = readConfidence(form);
    if (typeof response === "string") this.complaint = response;
    else if (confidence !== undefined) this.#give(question, { ...response, confidence });
    else if (question.confidence) this.complaint = "Say how sure you are, too.";
    else this.#give(question, response);
  }

  #give(question: Question, answer: Answer): void {
    useContext().answers.getState().give(question, answer);
    this.#clear();
    this.#keepFocus(".verdict");
  }

  #takeBack(question: Question): void {
    useContext().answers.getState().takeBack(question);
    this.#keepFocus("input, select, .move");
  }

  /** The button that was pressed goes; without this, Tab would begin again at the page's top. */
  #keepFocus(selector: string): void {
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    );
  }
}

/** What was answered, without a word on what is right. */
function drawHeld(question: Question, answer: Answer): TemplateResult {
  return html`<p>Your answer:</p><ul class="given">${givenAnswer(question, answer).map((text) => html`<li>${inline(text)}</li>`)}</ul>`;
}

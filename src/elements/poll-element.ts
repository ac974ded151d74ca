import { html, nothing, type TemplateResult } from "lit";
import { againOf, firstAsked } from "../deck/index.ts";
import type { Question } from "../quiz/index.ts";
import { type Poll, STAGES, type Stage, type TalkCommand } from "../store/index.ts";
import { inline } from "./answer/answer-form.ts";
import { formOf } from "./answer/answer-forms.ts";
import { useContext } from "./context.ts";
import { DeckElement } from "./deck-element.ts";

const LETTERS = "ABCDEFGHIJ";
const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  stem: "Question",
  open: "Options",
  locked: "Locked",
  revealed: "Answer",
};

/**
 * `<jc-poll question="q4">`: a question asked of the room. Hands are counted by option, seen as
 * bars once the count is locked, and the answer comes when it is asked for. Draws nothing until the
 * talk has a poll on the question. No `<section>`: reveal.js takes one in a slide for a slide.
 */
export class PollElement extends DeckElement {
  static override properties = { question: { type: String } };

  declare question: string;
  constructor() {
    super();
    this.question = "";
  }

  protected override render(): TemplateResult | typeof nothing {
    const { deck, talk } = useContext();
    const question = deck.getState().find(this.question);
    const poll = talk?.getState().talk.polls[this.question];
    if (!question || !poll) return nothing;
    // Asked before the talk and again at its end, it is told at the end: nothing would be learnt from it else.
    const again = deck.getState().findAgain(this.question);
    const isHeld =
      again !== undefined &&
      talk.getState().talk.polls[againOf(this.question)]?.stage !== "revealed";
    const isTold = poll.stage === "revealed" && !isHeld;
    const before = talk.getState().talk.polls[firstAsked(this.question) ?? ""];
    return html`
      <div role="group" class="question poll ${poll.stage}" aria-label="The room’s answer">
        <h3>${inline(question.stem)}</h3>
        ${poll.stage === "stem" ? nothing : html`<ol class="hands">${this.#rows(question, isHeld ? held(poll) : poll, before)}</ol>`}
        ${isTold ? html`<div class="verdict"><p>${tellChange(question, poll, before)}${inline(formOf(question).tell(question))} ${inline(question.explanation)}</p></div>` : nothing}
        ${isHeld && held(poll).stage === "locked" ? html`<p class="later">Asked again at the end; the answer comes there.</p>` : nothing}
        <div class="actions" role="group" aria-label="Asking the room">
          ${STAGES.filter((stage) => !isHeld || stage !== "revealed").map(
            (stage) => html`<button
              type="button"
              aria-pressed=${stage === poll.stage}
              @click=${() => this.#send({ do: "stage", question: this.question, stage })}
            >${STAGE_NAMES[stage]}</button>`,
          )}
          <button type="button" @click=${() => this.#send({ do: "close-poll", question: this.question })}>End the count</button>
        </div>
      </div>
    `;
  }

  #rows(question: Question, { votes, stage }: Poll, before: Poll | undefined): TemplateResult[] {
    const isCounted = stage === "locked" || stage === "revealed";
    const total = votes.reduce((sum, each) => sum + each, 0);
    return rowsOf(question).map(({ text, isRight }, option) => {
      const count = votes[option] ?? 0;
      const share = isCounted && total > 0 ? count / total : 0;
      // What the room said the first time: told only when it can no longer sway anybody.
      const first = isCounted ? (before?.votes[option] ?? (before ? 0 : undefined)) : undefined;
      const mark = stage === "revealed" && isRight ? "right" : "";
      const vote = (change: number) =>
        this.#send({ do: "vote", question: this.question, option, change });
      return html`
        <li class="option ${mark}" style="--share: ${share}">
          <span class="letter" aria-hidden="true">${LETTERS[option]}</span>
          <span class="text">${inline(text)} ${mark ? html`<strong class="tag">✓ Right answer</strong>` : nothing}</span>
          <span class="count">
            ${isCounted ? nothing : html`<button type="button" aria-label="One hand less for ${LETTERS[option]}" ?disabled=${count === 0} @click=${() => vote(-1)}>−</button>`}
            ${first === undefined ? nothing : html`<span class="before">${first} →</span>`}
            <output aria-label="Hands for ${LETTERS[option]}">${count}</output>
            ${isCounted ? nothing : html`<button type="button" aria-label="One hand more for ${LETTERS[option]}" @click=${() => vote(1)}>+</button>`}
          </span>
        </li>
      `;
    });
  }

  #send(command: TalkCommand): void {
    useContext().talk?.getState().send(command);
  }
}

/** Counted, and no more, whatever it was brought to. */
const held = (poll: Poll): Poll =>
  poll.stage === "revealed" ? { ...poll, stage: "locked" } : poll;

/** "Right: 3 of 12 before, 10 of 12 now." */
function tellChange(
  question: Question,
  poll: Poll,
  before: Poll | undefined,
): TemplateResult | typeof nothing {
  if (!before || question.kind !== "single") return nothing;
  const key = question.options.findIndex(({ correct }) => correct);
  const of = ({ votes }: Poll) =>
    `${votes[key] ?? 0} of ${votes.reduce((sum, each) => sum + each, 0)}`;
  return html`<strong>Right: ${of(before)} before, ${of(poll)} now.</strong> `;
}

/** What hands are raised for: the options, or else whether one had it right. */
function rowsOf(question: Question): { text: string; isRight: boolean }[] {
  if (question.kind === "single" || question.kind === "several") {
    return question.options.map(({ text, correct }) => ({ text, isRight: correct }));
  }
  return [
    { text: "Had it right", isRight: false },
    { text: "Had something else", isRight: false },
  ];
}

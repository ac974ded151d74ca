import { html, nothing, type TemplateResult } from "lit";
import { scoreOf } from "../store/index.ts";
import { useContext } from "./context.ts";
import { DeckElement } from "./deck-element.ts";

/** `<jc-score>`: how many of the deck's questions are answered, and how many rightly. */
export class ScoreElement extends DeckElement {
  protected override render(): TemplateResult | typeof nothing {
    const { deck, answers } = useContext();
    const questions = [...deck.getState().questions.values()];
    if (questions.length === 0) return nothing;
    const { asked, answered, points } = scoreOf(questions, answers.getState().answers);
    const right = Number.isInteger(points) ? points : points.toFixed(1);
    return html`<p class="score" role="status">
      ${answered === 0 ? (asked === 1 ? "1 question" : `${asked} questions`) : `${right} right of ${answered} answered, ${asked} in all`}
    </p>`;
  }
}

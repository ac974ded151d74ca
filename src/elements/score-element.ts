import { html, nothing, type TemplateResult } from "lit";
import { calibrate, describeCalibration } from "../quiz/index.ts";
import { ratedAnswers, scoreOf } from "../store/index.ts";
import { percent } from "./answer/confidence-field.ts";
import { useContext } from "./context.ts";
import { DeckElement } from "./deck-element.ts";

/**
 * `<jc-score>`: how many of the deck's questions are answered, and how many rightly; with enough
 * answers that came with a confidence, how well the two fit.
 */
export class ScoreElement extends DeckElement {
  protected override render(): TemplateResult | typeof nothing {
    const { deck, answers } = useContext();
    const questions = deck.getState().counted();
    if (questions.length === 0) return nothing;
    const given = answers.getState().answers;
    const { asked, answered, points } = scoreOf(questions, given);
    const right = Number.isInteger(points) ? points : points.toFixed(1);
    return html`<p class="score" role="status">
      ${answered === 0 ? (asked === 1 ? "1 question" : `${asked} questions`) : `${right} right of ${answered} answered, ${asked} in all`}
    </p>${this.#calibration(ratedAnswers(questions, given))}`;
  }

  #calibration(rated: Parameters<typeof calibrate>[0]): TemplateResult | typeof nothing {
    const calibration = calibrate(rated);
    if (!calibration) return nothing;
    const { answers: count, stated, accuracy, brier, levels } = calibration;
    const words = describeCalibration(calibration);
    return html`<details class="calibration">
      <summary>${capitalise(words)} (${percent(stated)} sure, ${percent(accuracy)} right)</summary>
      <div>
        <p>You are ${words} so far: in ${count} answers you gave yourself a chance of ${percent(stated)} on average, and ${percent(accuracy)} were right. Brier score ${brier.toFixed(2)}: 0 is perfect, 0.25 is what “50%” every time would give.</p>
        <table>
          <thead><tr><th scope="col">You said</th><th scope="col">Answers</th><th scope="col">Right</th></tr></thead>
          <tbody>${levels.map(
            (level) => html`<tr>
              <th scope="row">${level.label} (${percent(level.probability)})</th>
              <td>${level.answers}</td>
              <td>${level.answers === 0 ? "–" : percent(level.accuracy)}</td>
            </tr>`,
          )}</tbody>
        </table>
      </div>
    </details>`;
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { html, nothing, type TemplateResult } from "lit";
import { CONFIDENCE_LEVELS } from "../../quiz/index.ts";

const NAME = "confidence";

/**
 * Asks how sure the person is, before the answer is checked.
 *
 * @param isOffered that it may be left out
 */
export function drawConfidence(isOffered: boolean, touched: () => void): TemplateResult {
  return html`
    <fieldset class=${isOffered ? "confidence offered" : "confidence"}>
      <legend>How sure?${isOffered ? html` <small>(if you like)</small>` : nothing}</legend>
      ${CONFIDENCE_LEVELS.map(
        ({ label, probability }, level) => html`<label>
          <input type="radio" name=${NAME} value=${level} @change=${touched} />
          <span>${label} <small>${percent(probability)}</small></span>
        </label>`,
      )}
    </fieldset>
  `;
}

/** The level that was chosen; `undefined` when none was. */
export function readConfidence(form: FormData): number | undefined {
  const value = form.get(NAME);
  return value === null ? undefined : Number(value);
}

/** "You were fairly sure (75%)." */
export function tellConfidence(level: number | undefined): string {
  const given = level === undefined ? undefined : CONFIDENCE_LEVELS[level];
  return given ? `You said: ${given.label.toLowerCase()} (${percent(given.probability)}).` : "";
}

export const percent = (share: number) => `${Math.round(share * 100)}%`;

import { html, nothing } from "lit";
import { plainText } from "../../deck/index.ts";
import { kindOf, type OrderQuestion } from "../../quiz/index.ts";
import { type AnswerForm, type FormHost, inline } from "./answer-form.ts";
import { keepKeys } from "./keep-keys.ts";

/**
 * A list whose items move by two buttons each: one way for mouse, finger and keyboard, with no
 * dragging. The arrow keys move the item whose button has the focus.
 */
export const orderForm: AnswerForm<OrderQuestion> = {
  draw(question, answer, host) {
    if (answer?.kind === "order") return drawAnswered(question, answer.order);
    const order = host.draft ?? startOrder(question);
    const last = order.length - 1;
    return html`
      <ol class="order">${order.map((item, place) => {
        const text = question.items[item]?.text ?? "";
        const button = (by: -1 | 1) => {
          const way = by < 0 ? "up" : "down";
          // Not `disabled` at the ends: the focus would be lost with the button that has it.
          return html`<button
            type="button"
            class="move"
            data-move=${`${item} ${way}`}
            aria-label=${`Move ${way}: ${plainText(text)}`}
            aria-disabled=${place === (by < 0 ? 0 : last) ? "true" : nothing}
            @click=${() => move(question, order, place, by, way, host)}
          >${by < 0 ? "↑" : "↓"}</button>`;
        };
        const arrows = (event: KeyboardEvent) => {
          keepKeys(event);
          const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
          if (by === 0) return;
          event.preventDefault();
          move(question, order, place, by, by < 0 ? "up" : "down", host);
        };
        return html`<li class="item" @keydown=${arrows}>
          <span class="place" aria-hidden="true">${place + 1}</span>
          <span class="text">${inline(text)}</span>
          <span class="moves">${button(-1)}${button(1)}</span>
        </li>`;
      })}</ol>
    `;
  },

  // The order in which things are shown is never the right one: something has to be moved.
  read: (_form, _question, { draft }) =>
    draft ? { kind: "order", order: draft } : "Move the items into order first.",

  parts: ({ items }) => ({
    count: (items.length * (items.length - 1)) / 2,
    name: "pairs in the right order",
  }),

  tell: () => "",
};

function startOrder(question: OrderQuestion): number[] {
  const prompt = kindOf(question).prompt(question);
  return prompt.form === "order" ? prompt.items.map(({ index }) => index) : [];
}

function move(
  { items }: OrderQuestion,
  order: readonly number[],
  from: number,
  by: -1 | 1,
  way: string,
  host: FormHost,
): void {
  const item = order[from];
  const to = from + by;
  const other = order[to];
  if (item === undefined || other === undefined) return;
  const moved = order.map((each, i) => (i === from ? other : i === to ? item : each));
  const said = `${plainText(items[item]?.text ?? "")}: now ${to + 1} of ${order.length}.`;
  host.move(moved, said, `[data-move="${item} ${way}"]`);
}

/** The right order; beside what was put elsewhere, where. */
function drawAnswered({ items }: OrderQuestion, order: readonly number[]) {
  return html`<ol class="order">${items.map(({ text, feedback }, place) => {
    const given = order.indexOf(place);
    const isRight = given === place;
    return html`<li class="item ${isRight ? "right" : "wrong"}">
      <span class="place" aria-hidden="true">${place + 1}</span>
      <span class="text">${inline(text)}
        <strong class="tag">${isRight ? "✓ In place" : `✗ You put it ${ORDINALS[given] ?? `at ${given + 1}`}`}</strong>
        ${feedback && !isRight ? html`<span class="feedback">${inline(feedback)}</span>` : nothing}
      </span>
    </li>`;
  })}</ol>`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

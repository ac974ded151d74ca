import { type Exchange, type ExchangeOutcome, escapeHtml } from "../../deck/index.ts";
import { sayEditor } from "../../words/index.ts";
import { noticeOf } from "../notice.ts";

const TOLD = {
  alike: { new: "anotherNew", again: "anotherAgain", none: "anotherNone" },
  harder: { new: "harderNew", again: "harderAgain", none: "harderNone" },
} as const satisfies Readonly<Record<Exchange["wish"], Readonly<Record<ExchangeOutcome, string>>>>;

/** What came of a wish for another question. */
export function tellExchange(wish: Exchange["wish"], outcome: ExchangeOutcome): string {
  return sayEditor(TOLD[wish][outcome]);
}

/**
 * Puts “Another like this” and “Harder” below every question of the deck.
 *
 * @param ask exchanges the question; its element draws itself anew
 */
export function offerExchange(
  deck: HTMLElement,
  ask: (exchange: Exchange) => Promise<ExchangeOutcome>,
): void {
  for (const question of deck.querySelectorAll("jc-question")) {
    const id = question.getAttribute("question") ?? "";
    const offer = document.createElement("div");
    offer.className = "exchange";
    offer.innerHTML = `
      <button type="button" data-wish="alike">${escapeHtml(sayEditor("another"))}</button>
      <button type="button" data-wish="harder">${escapeHtml(sayEditor("harder"))}</button>
      <p class="told" role="status"></p>`;
    const told = offer.querySelector(".told") as HTMLElement;
    let isBusy = false;
    offer.addEventListener("click", async (event) => {
      const button = (event.target as Element).closest<HTMLElement>("[data-wish]");
      if (!button || isBusy) return;
      isBusy = true;
      const wish = button.dataset["wish"] === "harder" ? "harder" : "alike";
      try {
        told.textContent = tellExchange(wish, await ask({ id, wish }));
      } catch (error) {
        told.innerHTML = noticeOf(error);
      } finally {
        isBusy = false;
      }
    });
    question.after(offer);
  }
}

import type { Exchange, ExchangeOutcome } from "../../deck/index.ts";
import { noticeOf } from "../notice.ts";

const TOLD: Readonly<Record<Exchange["wish"], Readonly<Record<ExchangeOutcome, string>>>> = {
  alike: {
    new: "Here is another.",
    again: "You have seen them all: from here they come again.",
    none: "There is no other question like this in the article.",
  },
  harder: {
    new: "Here is a harder one.",
    again: "You have seen all that are harder: from here they come again.",
    none: "There is no harder question in the article.",
  },
};

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
      <button type="button" data-wish="alike">Another like this</button>
      <button type="button" data-wish="harder">Harder</button>
      <p class="told" role="status"></p>`;
    const told = offer.querySelector(".told") as HTMLElement;
    let isBusy = false;
    offer.addEventListener("click", async (event) => {
      const button = (event.target as Element).closest<HTMLElement>("[data-wish]");
      if (!button || isBusy) return;
      isBusy = true;
      const wish = button.dataset["wish"] === "harder" ? "harder" : "alike";
      try {
        told.textContent = TOLD[wish][await ask({ id, wish })];
      } catch (error) {
        told.innerHTML = noticeOf(error);
      } finally {
        isBusy = false;
      }
    });
    question.after(offer);
  }
}

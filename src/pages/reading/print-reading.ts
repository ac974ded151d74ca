import { type Deck, firstAsked, questionsOf } from "../../deck/index.ts";
import { answerSheet, listSentences, printQuestion } from "../../export/index.ts";
import css from "../styles/print.css?inline";

/**
 * Printing the reader gives a copy to read: each question whole and unanswered, whatever was
 * answered on the screen; the answers, and the sentences that the marks stand for, at the end. Gives
 * what ends this, for when another deck is shown.
 */
export function readyToPrint(app: HTMLElement, deck: Deck): () => void {
  const questions = new Map(questionsOf(deck).map((question) => [question.id, question]));
  const added: Element[] = [];
  const lay = () => {
    takeAway();
    for (const asked of app.querySelectorAll("jc-question")) {
      const name = asked.getAttribute("question") ?? "";
      const question = questions.get(firstAsked(name) ?? name);
      if (question)
        add(asked, "afterend", `<div class="on-paper">${printQuestion(question)}</div>`);
    }
    const sentences = listSentences(deck, new Set(deck.evidence.map(({ id }) => id)));
    const end = `<section class="on-paper end">${answerSheet(deck)}${sentences && `<h2>The sentences behind it</h2>${sentences}`}</section>`;
    const main = app.querySelector("main.reader");
    if (main) add(main, "beforeend", end);
  };
  const add = (beside: Element, where: "afterend" | "beforeend", html: string) => {
    beside.insertAdjacentHTML(where, html);
    const element = where === "afterend" ? beside.nextElementSibling : beside.lastElementChild;
    if (element) added.push(element);
  };
  const takeAway = () => {
    for (const element of added.splice(0)) element.remove();
  };
  const style = document.createElement("style");
  style.textContent = css;
  style.dataset["for"] = "paper";
  document.head.append(style);
  addEventListener("beforeprint", lay);
  addEventListener("afterprint", takeAway);
  return () => {
    style.remove();
    removeEventListener("beforeprint", lay);
    removeEventListener("afterprint", takeAway);
  };
}

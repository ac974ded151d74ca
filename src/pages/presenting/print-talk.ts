import { type Deck, needsDiagrams } from "../../deck/index.ts";
import { printDeck } from "../../export/index.ts";
import { loadDiagrams } from "../../figures/index.ts";
import css from "../styles/paper.css?inline";
import { slideShape } from "./slide-shape.ts";

/**
 * Printing the talk gives one page for each slide. Its pages are laid beside the talk when the
 * browser is about to print, and taken away again; it waits for nothing then, so all that they need
 * is here before.
 */
export async function readyToPrint(deck: Deck): Promise<void> {
  const diagram = needsDiagrams(deck) ? await loadDiagrams().catch(() => undefined) : undefined;
  // Else reveal.js has its own idea of paper, as black text in large letters.
  document.documentElement.classList.add("print-pdf");
  let paper: Element | undefined;
  addEventListener("beforeprint", () => {
    paper?.remove();
    document.body.insertAdjacentHTML(
      "beforeend",
      printDeck(deck, { format: slideShape(deck.front), ...(diagram ? { diagram } : {}) }),
    );
    paper = document.body.lastElementChild ?? undefined;
    paper?.insertAdjacentHTML("afterbegin", `<style>${css}</style>`);
  });
  addEventListener("afterprint", () => paper?.remove());
}

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
    if (paper) takePictures(paper);
    paper?.insertAdjacentHTML("afterbegin", `<style>${css}</style>`);
  });
  addEventListener("afterprint", () => paper?.remove());
}

/** Pictures of this device, from the slides that show them already: nothing is waited for here. */
function takePictures(paper: Element): void {
  const kept = document.querySelectorAll<HTMLImageElement>(".slides img[data-kept]");
  const addresses = new Map([...kept].map(({ dataset, src }) => [dataset["kept"], src]));
  for (const image of paper.querySelectorAll("img")) {
    const address = addresses.get(image.getAttribute("src") ?? "");
    if (address !== undefined) image.src = address;
  }
}

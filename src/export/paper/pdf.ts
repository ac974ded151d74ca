import { loadMath, needsDiagrams } from "../../deck/index.ts";
import { embedPictures } from "../embed-pictures.ts";
import type { Exporter } from "../exporter.ts";
import { printDeck } from "./print-deck.ts";
import { printedDocument } from "./printed-document.ts";

/** The slides as the room sees them when all is shown, one on each page. */
export const pdf: Exporter = {
  id: "pdf",
  mediaType: "application/pdf",
  async write({ deck }, tools, wish = {}) {
    await tools.step(0);
    const diagram = needsDiagrams(deck) ? await tools.loadDiagram() : undefined;
    const printed = printDeck(deck, { ...wish, ...(diagram ? { diagram } : {}) });
    // MathML needs neither style nor faces beside the page, and a PDF's tags know it.
    const pages = printed.includes("<jc-math")
      ? (await loadMath()).drawMath(printed, "mathml")
      : printed;
    await tools.step(0.3);
    return printedDocument(
      deck,
      await embedPictures(pages, tools),
      await tools.loadAsset("paper.css"),
    );
  },
};

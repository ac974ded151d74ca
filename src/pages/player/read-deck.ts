import type { ParsedDeck } from "../../deck/index.ts";
import type { EvidenceElement } from "../../elements/index.ts";
import { downloadText } from "../../io/browser/index.ts";
import { sayExporting } from "../../words/index.ts";
import { followReading, slideInView } from "../reading/follow-reading.ts";
import { readyToPrint } from "../reading/print-reading.ts";
import { contentsHtml, slidesHtml } from "../reading/reader-html.ts";
import { wireContents } from "../reading/wire-contents.ts";
import css from "../styles/page.css?inline";
import { addStyle } from "./add-style.ts";

/** The deck as one scrolling page, with its questions, to be read and answered. */
export function readDeck(app: HTMLElement, parsed: ParsedDeck, markdown: string): void {
  addStyle(css);
  app.innerHTML = `
    <a class="skip" href="#slide-1" data-slide="1">Skip to the slides</a>
    <header class="bar">
      ${contentsHtml(parsed)}
      <jc-score></jc-score>
      <nav class="actions" aria-label="This deck">
        <button type="button" class="primary" data-action="present">${sayExporting("present")}</button>
        <button type="button" data-action="download">deck.md</button>
      </nav>
    </header>
    <main class="reader">${slidesHtml(parsed)}</main>
    <jc-evidence></jc-evidence>`;
  const press = (action: string, act: () => void) =>
    app.querySelector(`[data-action="${action}"]`)?.addEventListener("click", act);
  press("present", () => {
    location.hash = "#present";
  });
  press("download", () => downloadText("deck.md", markdown));
  wireContents(app);
  followReading(app);
  readyToPrint(app, parsed.deck);
  const evidence = app.querySelector<EvidenceElement>("jc-evidence");
  if (evidence) evidence.currentSlide = () => slideInView(app);
}

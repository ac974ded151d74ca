import type { ElementContext, EvidenceElement } from "../elements/index.ts";
import { deckActions, wireActions } from "./deck-actions.ts";
import { followReading, slideInView } from "./reading/follow-reading.ts";
import { contentsHtml, slidesHtml } from "./reading/reader-html.ts";
import { wireContents } from "./reading/wire-contents.ts";

/** Ends what was ready to print a deck that is no longer shown. */
let stopPrinting = () => {};

/** The deck as one scrolling page: what a link opens. */
export function showReader(app: HTMLElement, context: ElementContext): void {
  const { parsed } = context.deck.getState();
  const { title, lang } = parsed.deck.front;
  document.title = `${title} · journal-club`;
  document.documentElement.lang = lang ?? "en";
  app.innerHTML = `
    <a class="skip" href="#slide=1" data-slide="1">Skip to the slides</a>
    <header class="bar">
      <a class="home" href="./">journal-club</a>
      ${contentsHtml(parsed)}
      <jc-score></jc-score>
      ${deckActions}
    </header>
    <main class="reader">${slidesHtml(parsed)}</main>
    <jc-evidence></jc-evidence>`;
  wireActions(app, context);
  wireContents(app);
  followReading(app);
  stopPrinting();
  // Nobody prints at once: until this is here, the page is printed as it stands.
  void import("./reading/print-reading.ts").then(({ readyToPrint }) => {
    stopPrinting = readyToPrint(app, parsed.deck);
  });
  const evidence = app.querySelector<EvidenceElement>("jc-evidence");
  if (evidence) evidence.currentSlide = () => slideInView(app);
}

/** The slides alone, for a page that shows them beside something else. */
export function readerHtml({ deck }: ElementContext): string {
  return slidesHtml(deck.getState().parsed);
}

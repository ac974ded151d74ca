import type { ElementContext, EvidenceElement } from "../elements/index.ts";
import { wireActions } from "./deck-actions.ts";
import { readerFrame } from "./reader-frame.ts";
import { followReading, slideInView } from "./reading/follow-reading.ts";
import { contentsHtml, slidesHtml } from "./reading/reader-html.ts";
import { wireContents } from "./reading/wire-contents.ts";
import { siteRoot } from "./site-root.ts";

/**
 * What of the reader is on the page already, in its frame: the HTML of the slides from the first
 * one on, or all of it. It stays, with the focus and the place that the person has in it.
 */
export type Standing = string | "all" | undefined;

/** Before what is not needed at once is fetched. */
const PAUSE_MS = 1_000;

/** Ends what was ready to print a deck that is no longer shown. */
let stopPrinting = () => {};

/** The deck as one scrolling page: what a link opens. */
export function showReader(app: HTMLElement, context: ElementContext, standing?: Standing): void {
  const { parsed } = context.deck.getState();
  const { title, lang } = parsed.deck.front;
  document.title = `${title} · journal-club`;
  document.documentElement.lang = lang ?? "en";
  if (standing !== "all") {
    layOut(app, slidesHtml(parsed), contentsHtml(parsed), standing);
  }
  wireActions(app, context);
  wireContents(app);
  followReading(app);
  stopPrinting();
  // Nobody prints at once: until this is here, the page is printed as it stands.
  const waiting = setTimeout(async () => {
    const { readyToPrint } = await import("./reading/print-reading.ts");
    stopPrinting = readyToPrint(app, parsed.deck);
  }, PAUSE_MS);
  stopPrinting = () => clearTimeout(waiting);
  const evidence = app.querySelector<EvidenceElement>("jc-evidence");
  if (evidence) evidence.currentSlide = () => slideInView(app);
}

function layOut(app: HTMLElement, slides: string, contents: string, standing?: string): void {
  const reader = app.querySelector("main.reader");
  if (reader && standing && slides.startsWith(standing)) {
    const whole = document.createElement("template");
    whole.innerHTML = contents;
    // The fold itself stays, with the focus that it may have by now.
    const list = whole.content.querySelector("nav");
    if (list) app.querySelector(".bar > .contents")?.append(list);
    reader.insertAdjacentHTML("beforeend", slides.slice(standing.length));
  } else app.innerHTML = readerFrame({ slides, contents, root: siteRoot() });
}

/** The slides alone, for a page that shows them beside something else. */
export function readerHtml({ deck }: ElementContext): string {
  return slidesHtml(deck.getState().parsed);
}

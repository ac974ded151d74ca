import { escapeHtml, layoutOf, renderNote, renderSlide, type Slide } from "../deck/index.ts";
import type { ElementContext, EvidenceElement } from "../elements/index.ts";
import { deckActions, wireActions } from "./deck-actions.ts";

/** The deck as one scrolling page: what a link opens. */
export function showReader(app: HTMLElement, context: ElementContext): void {
  const { parsed } = context.deck.getState();
  const { title } = parsed.deck.front;
  document.title = `${title} · journal-club`;
  document.documentElement.lang = parsed.deck.front.lang ?? "en";
  app.innerHTML = `
    <header class="bar">
      <a class="home" href="./">journal-club</a>
      <jc-score></jc-score>
      ${deckActions}
    </header>
    <main class="reader">${readerHtml(context)}</main>
    <jc-evidence></jc-evidence>`;
  wireActions(app, context);
  const evidence = app.querySelector<EvidenceElement>("jc-evidence");
  if (evidence) evidence.currentSlide = () => slideInView(app);
}

/** All slides and, above them, what the deck's file has wrong. */
export function readerHtml({ deck }: ElementContext): string {
  const { parsed } = deck.getState();
  const findings = parsed.findings.map(
    ({ line, what, remedy }) => `<li>Line ${line}: ${escapeHtml(what)}; ${escapeHtml(remedy)}</li>`,
  );
  const notice =
    findings.length === 0
      ? ""
      : `<div class="notice" role="alert"><p><strong>The file of this deck has ${findings.length === 1 ? "a mistake" : `${findings.length} mistakes`}.</strong> All that could be read is shown.</p><ul>${findings.join("")}</ul></div>`;
  return notice + parsed.deck.slides.map(slideHtml).join("");
}

function slideHtml(slide: Slide, index: number): string {
  const note = renderNote(slide);
  const details = note && `<details class="note"><summary>Speaker notes</summary>${note}</details>`;
  return `<section class="slide" data-layout="${layoutOf(slide)}" id="slide-${index + 1}" aria-label="Slide ${index + 1}">${renderSlide(slide)}${details}</section>`;
}

/** The slide nearest to the middle of the window. */
function slideInView(app: HTMLElement): Element | undefined {
  const middle = innerHeight / 2;
  const distance = (slide: Element) => {
    const { top, bottom } = slide.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  return [...app.querySelectorAll(".slide")].sort((a, b) => distance(a) - distance(b))[0];
}

import {
  escapeHtml,
  headlineOf,
  layoutOf,
  type ParsedDeck,
  renderNote,
  renderSlide,
  type Slide,
} from "../../deck/index.ts";
import type { Drawing } from "../../figures/index.ts";

/** All slides and, above them, what the deck's file has wrong. */
export function slidesHtml({ deck, findings }: ParsedDeck, drawing: Drawing = {}): string {
  const list = findings.map(
    ({ line, what, remedy }) => `<li>Line ${line}: ${escapeHtml(what)}; ${escapeHtml(remedy)}</li>`,
  );
  const notice =
    list.length === 0
      ? ""
      : `<div class="notice" role="alert"><p><strong>The file of this deck has ${list.length === 1 ? "a mistake" : `${list.length} mistakes`}.</strong> All that could be read is shown.</p><ul>${list.join("")}</ul></div>`;
  return notice + deck.slides.map((slide, index) => slideHtml(slide, index, drawing)).join("");
}

function slideHtml(slide: Slide, index: number, drawing: Drawing): string {
  const note = renderNote(slide);
  const details = note && `<details class="note"><summary>Speaker notes</summary>${note}</details>`;
  return `<section class="slide" data-layout="${layoutOf(slide)}" id="slide-${index + 1}" aria-label="${escapeHtml(nameSlide(slide, index))}">${renderSlide(slide, drawing)}${details}</section>`;
}

/** "Slide 7: More than 60% relapse". */
function nameSlide(slide: Slide, index: number): string {
  const headline = headlineOf(slide);
  return `Slide ${index + 1}${headline === "" ? "" : `: ${headline}`}`;
}

/** Numbers and headlines, folded; a slide that goes on with the one before it is not listed again. */
export function contentsHtml({ deck: { slides } }: ParsedDeck): string {
  const headlines = slides.map(headlineOf);
  const items = headlines.flatMap((headline, index) =>
    index > 0 && headline === headlines[index - 1]
      ? []
      : [
          `<li><a href="#slide=${index + 1}" data-slide="${index + 1}"><span class="number">${index + 1}</span> ${escapeHtml(headline)}</a></li>`,
        ],
  );
  return `<details class="contents"><summary>Contents <span class="place">1 / ${slides.length}</span></summary><nav aria-label="Contents"><ul>${items.join("")}</ul></nav></details>`;
}

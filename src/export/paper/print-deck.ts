import type { Deck } from "../../deck/index.ts";
import type { DrawDiagram } from "../../figures/index.ts";
import { answerSheet } from "./answer-sheet.ts";
import { printNotes } from "./print-notes.ts";
import { type PrintedSlide, printSlides } from "./print-slides.ts";

/** Width to height of a slide. */
export const PAPER_FORMATS = ["16:9", "4:3"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export interface PaperWish {
  readonly format?: PaperFormat;
  /** Each slide on an upright page, its notes and its sentences below. */
  readonly notes?: boolean;
  /** The answers to all questions, on pages of their own at the end. */
  readonly answers?: boolean;
  /** Lays mechanisms out; without it they are sentences. */
  readonly diagram?: DrawDiagram;
}

/** The pages of a talk as they are printed, safe HTML, for `paper.css`: one for each slide. */
export function printDeck(
  deck: Deck,
  { format = "16:9", notes, answers, diagram }: PaperWish,
): string {
  const pages = printSlides(deck, diagram).map((printed) =>
    notes
      ? `<div class="sheet"><div class="frame">${pageOf(printed)}</div>${printNotes(deck, printed)}</div>`
      : pageOf(printed),
  );
  const sheet = answers ? answerSheet(deck) : "";
  if (sheet !== "") pages.push(`<div class="sheet">${sheet}</div>`);
  return `<div class="paper" data-format="${format}">${pages.join("")}</div>`;
}

/** The number is the talk's own mark; a screen reader has the page's. */
function pageOf({ html, number }: PrintedSlide): string {
  return `<div class="page"><div class="reveal"><div class="slides">${html}</div></div><span class="page-number" aria-hidden="true">${number}</span></div>`;
}

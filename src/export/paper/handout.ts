import {
  type Deck,
  escapeHtml,
  layoutOf,
  needsDiagrams,
  presentedSlides,
  questionsOf,
  renderSlide,
  type Slide,
} from "../../deck/index.ts";
import type { DrawDiagram } from "../../figures/index.ts";
import { embedPictures } from "../embed-pictures.ts";
import type { Exporter } from "../exporter.ts";
import { answerSheet } from "./answer-sheet.ts";
import { listSentences } from "./list-sentences.ts";
import { printQuestion } from "./print-question.ts";
import { printedDocument } from "./printed-document.ts";
import { withoutButtons } from "./without-buttons.ts";

/**
 * A copy to read: what the slides say in two columns, the sentences behind them, then the questions,
 * and what is right on a page of its own at the end, to be kept back.
 */
export const handout: Exporter = {
  id: "handout",
  mediaType: "application/pdf",
  async write({ deck }, tools) {
    await tools.step(0);
    const diagram = needsDiagrams(deck) ? await tools.loadDiagram() : undefined;
    const body = await embedPictures(handoutHtml(deck, diagram), tools);
    return printedDocument(deck, body, await tools.loadAsset("handout.css"));
  },
};

/** The pages, safe HTML, for `handout.css`. */
export function handoutHtml(deck: Deck, diagram?: DrawDiagram): string {
  const slides = presentedSlides(deck);
  const drawing = diagram ? { diagram } : {};
  const html = (slide: Slide) =>
    `<section data-layout="${layoutOf(slide)}">${withoutButtons(renderSlide(slide, drawing))}</section>`;
  const [first] = slides;
  const opens = first?.blocks.some((block) => block.type === "heading" && block.depth === 1);
  const title = first && opens ? html(first) : `<h1>${escapeHtml(deck.front.title)}</h1>`;
  // Questions stand together at the end; what is only asked of the room is part of the text.
  const read = slides.filter(
    (slide, index) => !(opens && index === 0) && layoutOf(slide) !== "question",
  );
  const sentences = listSentences(deck, new Set(deck.evidence.map(({ id }) => id)));
  const behind =
    sentences && `<section class="behind"><h2>The sentences behind it</h2>${sentences}</section>`;
  const items = questionsOf(deck).map((question) => `<li>${printQuestion(question)}</li>`);
  const asked =
    items.length === 0
      ? ""
      : `<section class="asked"><h2>Questions</h2><ol>${items.join("")}</ol></section>`;
  const answers = answerSheet(deck);
  return `<main class="handout"><header>${title}</header><div class="reading">${withoutTwins(read).map(html).join("")}${behind}</div>${asked}${answers && `<section class="solutions">${answers}</section>`}</main>`;
}

/** Lists that go on over several slides are one list here: their heading stands once. */
function withoutTwins(slides: readonly Slide[]): Slide[] {
  return slides.map((slide, index) => {
    const before = slides[index - 1];
    const goesOn = before && slide.kind !== "statement" && slide.kind === before.kind;
    return goesOn
      ? { ...slide, part: "", blocks: slide.blocks.filter(({ type }) => type !== "heading") }
      : slide;
  });
}

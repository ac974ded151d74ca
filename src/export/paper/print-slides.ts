import {
  type Deck,
  escapeHtml,
  firstAsked,
  headlineOf,
  presentedSlides,
  questionsOf,
  renderPresented,
  type Slide,
} from "../../deck/index.ts";
import type { DrawDiagram } from "../../figures/index.ts";
import { printQuestion } from "./print-question.ts";
import { withoutButtons } from "./without-buttons.ts";

const QUESTION = /<jc-question question="([^"]*)"><\/jc-question>(?:<jc-poll [^>]*><\/jc-poll>)?/gu;

/** A slide of the talk on paper. */
export interface PrintedSlide {
  readonly slide: Slide;
  /** Counted from 1, as the talk counts. */
  readonly number: number;
  /** The slide as the talk shows it when all of it is shown, safe HTML. */
  readonly html: string;
}

/** Every slide of the talk with all its steps shown, and its questions whole and unanswered. */
export function printSlides(deck: Deck, diagram?: DrawDiagram): PrintedSlide[] {
  const questions = new Map(
    questionsOf(deck).map((question) => [escapeHtml(question.id), question]),
  );
  const slides = presentedSlides(deck);
  return slides.map((slide, index) => {
    const stems = slide.blocks.flatMap((block) => (block.type === "again" ? [block.stem] : []));
    const html = renderPresented(slide, diagram).replace(QUESTION, (_, name: string) => {
      const first = firstAsked(name);
      const question = questions.get(first ?? name);
      if (!question) return "";
      return printQuestion(question, first === undefined ? undefined : stems.shift());
    });
    return { slide, number: index + 1, html: nameSection(withoutButtons(html), slide, index + 1) };
  });
}

/** A slide without a headline of its own is still in the outline, under a name that is not seen. */
function nameSection(html: string, slide: Slide, number: number): string {
  if (/<h[1-6]/u.test(html)) return html;
  const name = escapeHtml(headlineOf(slide) || `Slide ${number}`);
  return html.replace(/^(<section[^>]*>)/u, `$1<h2 class="visually-hidden">${name}</h2>`);
}

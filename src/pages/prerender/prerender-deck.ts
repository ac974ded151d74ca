import { escapeHtml, loadMath, needsDiagrams, parseDeck, questionsOf } from "../../deck/index.ts";
import { loadDiagrams } from "../../figures/index.ts";
import { countThings, hashName } from "../../kernel/index.ts";
import { readerFrame } from "../reader-frame.ts";
import { contentsHtml, slidesHtml } from "../reading/reader-html.ts";
import { drawStillQuestion } from "./draw-still-question.ts";

/** The page of a deck as the reader shows it, before any script has run. */
export interface PrerenderedDeck {
  readonly title: string;
  readonly lang: string;
  /** Safe HTML of all that stands in `#app`. */
  readonly html: string;
  /** Names the text that it was made of; another text is drawn anew. */
  readonly builtFrom: string;
}

/** @param root where the site begins, from the page of the deck: "../../" */
export async function prerenderDeck(markdown: string, root: string): Promise<PrerenderedDeck> {
  const parsed = parseDeck(markdown);
  const questions = questionsOf(parsed.deck);
  const { title, lang = "en" } = parsed.deck.front;
  // Laid out here once, so that no reader of the page fetches what lays out.
  const drawing = needsDiagrams(parsed.deck) ? { diagram: await loadDiagrams() } : {};
  const slides = slidesHtml(parsed, drawing).replace(
    /<jc-question question="([^"]*)"><\/jc-question>/gu,
    (element, id: string) => {
      const question = questions.find((each) => escapeHtml(each.id) === id);
      return question ? element.replace("></", `>${drawStillQuestion(question)}</`) : element;
    },
  );
  // The browser draws it by itself; no reader of the page fetches what draws formulas.
  const drawn = slides.includes("<jc-math")
    ? (await loadMath()).drawMath(slides, "mathml")
    : slides;
  const score = questions.length > 0 ? countThings(questions.length, "question") : "";
  return {
    title,
    lang,
    html: readerFrame({ slides: drawn, contents: contentsHtml(parsed), root, score }),
    builtFrom: hashName(markdown),
  };
}

import type { ArticleRecord } from "../../../article/index.ts";
import {
  type Exchange,
  type ExchangedDeck,
  type ExchangeOutcome,
  exchangeQuestion,
  parseDeck,
} from "../../../deck/index.ts";
import {
  loadRoleModel,
  type Reading,
  type RoleModel,
  readAbstract,
} from "../../../reading/index.ts";
import { freeQuestionId } from "../text/find-question.ts";
import { insertSlide } from "../text/insert-slide.ts";
import { placeFootnotes } from "../text/place-footnotes.ts";
import { swapQuestion } from "../text/swap-question.ts";
import { type Citable, listCitable } from "./citable.ts";
import { type QuestionOutcome, questionOf } from "./question-of.ts";
import { slideOf } from "./slide-of.ts";

/** What came of asking for a slide or a question: the deck's text with it, or why there is none. */
export type Made =
  | { readonly markdown: string }
  | Exclude<QuestionOutcome, { readonly question: string }>
  | { readonly why: "too-long" };

/** The article that the deck was made from, and what can be made of it while editing. */
export interface ArticleDesk {
  readonly record: ArticleRecord;
  readonly reading: Reading;
  readonly sentences: readonly Citable[];
  makeSlide(markdown: string, after: number, sentence: Citable): Made;
  makeQuestion(markdown: string, after: number, sentence: Citable): Made;
  /** The deck's text with another question in the place of one. */
  exchange(
    markdown: string,
    asked: Exchange,
  ): { readonly markdown: string; readonly outcome: ExchangeOutcome };
}

/** Reads the article: some hundred milliseconds, so that it is done when the page stands. */
export async function layOutDesk(record: ArticleRecord): Promise<ArticleDesk> {
  return createArticleDesk(record, await loadRoleModel());
}

export function createArticleDesk(record: ArticleRecord, model: RoleModel): ArticleDesk {
  const { article } = record;
  const reading = readAbstract(article, model);
  const sentences = listCitable(record, reading);
  /** Which stems have stood in the place of each question. */
  let seen: ExchangedDeck["seen"] = new Map();

  const put = (markdown: string, after: number, slide: string, ids: readonly string[]): Made => {
    const notes = sentences.filter(({ id }) => ids.includes(id));
    return { markdown: placeFootnotes(insertSlide(markdown, after, slide), notes) };
  };

  return {
    record,
    reading,
    sentences,
    makeSlide: (markdown, after, sentence) => {
      const slide = slideOf(sentence, article, model);
      return slide === undefined ? { why: "too-long" } : put(markdown, after, slide, [sentence.id]);
    },
    makeQuestion: (markdown, after, sentence) => {
      const { deck } = parseDeck(markdown);
      const made = questionOf(sentence, article, reading, deck, freeQuestionId(markdown));
      return "question" in made ? put(markdown, after, made.question, made.cited) : made;
    },
    exchange: (markdown, asked) => {
      const { deck } = parseDeck(markdown);
      const made = exchangeQuestion({ deck, seen }, article, reading, asked);
      seen = made.seen;
      if (made.outcome === "none") return { markdown, outcome: made.outcome };
      return { markdown: swapQuestion(markdown, asked.id, made.deck), outcome: made.outcome };
    },
  };
}

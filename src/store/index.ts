export type { StoreApi } from "zustand/vanilla";
export {
  type AnswerState,
  answerKey,
  createAnswerStore,
  ratedAnswers,
  type Score,
  scoreOf,
  type TextStorage,
} from "./answer-store.ts";
export { type ArticleState, createArticleStore, type Mended } from "./article-store.ts";
export { createDeckStore, type DeckState } from "./deck-store.ts";
export { createReviewStore, dueQuestions, type ReviewState } from "./review-store.ts";

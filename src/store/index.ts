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
export type {
  Conflict,
  KeptDeckState,
  KeptPhase,
  Resolution,
  Saving,
  Unsaved,
  WriteAhead,
} from "./kept-deck.ts";
export { createKeptDeckStore, type KeptDeckOptions } from "./kept-deck-store.ts";
export { type Recovered, recoverUnsaved } from "./recover-unsaved.ts";
export {
  createReviewStore,
  dueQuestions,
  type Reviewed,
  type ReviewState,
  suggestRecall,
} from "./review-store.ts";
export {
  applyCommand,
  type Clock,
  elapsed,
  NEW_TALK,
  type Place,
  type Poll,
  STAGES,
  type Stage,
  type Talk,
  type TalkCommand,
} from "./talk.ts";
export { isTalkMessage, isTurn, type TalkMessage, type Turn } from "./talk-message.ts";
export { createFollowedTalk, createTalkStore, type TalkState } from "./talk-store.ts";

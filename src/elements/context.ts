import type { AnswerState, DeckState, StoreApi, TalkState } from "../store/index.ts";

/** What every element draws from; given once by the page that holds them. */
export interface ElementContext {
  readonly deck: StoreApi<DeckState>;
  readonly answers: StoreApi<AnswerState>;
  /** The talk that is being given; absent where the deck is read. */
  readonly talk?: StoreApi<TalkState>;
}

let context: ElementContext | undefined;

export function provideContext(given: ElementContext): void {
  context = given;
}

export function useContext(): ElementContext {
  if (!context) throw new Error("provideContext() must come before any element is on the page");
  return context;
}

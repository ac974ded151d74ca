import { createStore, type StoreApi } from "zustand/vanilla";
import { type ParsedDeck, parseDeck, questionsOf } from "../deck/index.ts";
import type { Question } from "../quiz/index.ts";

export interface DeckState {
  /** The text that the deck is; every screen and link is made from it. */
  readonly markdown: string;
  readonly parsed: ParsedDeck;
  readonly questions: ReadonlyMap<string, Question>;
  open(markdown: string): void;
}

/** The deck that the page shows. */
export function createDeckStore(): StoreApi<DeckState> {
  const read = (markdown: string) => {
    const parsed = parseDeck(markdown);
    const questions = new Map(questionsOf(parsed.deck).map((question) => [question.id, question]));
    return { markdown, parsed, questions };
  };
  return createStore<DeckState>()((set) => ({
    ...read(""),
    open: (markdown) => set(read(markdown)),
  }));
}

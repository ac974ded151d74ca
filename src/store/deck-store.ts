import { createStore, type StoreApi } from "zustand/vanilla";
import { type Deck, type ParsedDeck, parseDeck, questionsOf } from "../deck/index.ts";
import { hashName } from "../kernel/index.ts";
import type { Question } from "../quiz/index.ts";

export interface DeckState {
  /** The text that the deck is; every screen and link is made from it. */
  readonly markdown: string;
  readonly parsed: ParsedDeck;
  /**
   * By the id that each has in the deck. The question's own id names its article too: the same
   * words about another article are another question, and come without the answer to this one.
   */
  readonly questions: ReadonlyMap<string, Question>;
  open(markdown: string): void;
}

/** The deck that the page shows. */
export function createDeckStore(): StoreApi<DeckState> {
  const read = (markdown: string) => {
    const parsed = parseDeck(markdown);
    const subject = nameSubject(parsed.deck);
    const questions = new Map(
      questionsOf(parsed.deck).map((each) => [each.id, { ...each, id: `${subject}-${each.id}` }]),
    );
    return { markdown, parsed, questions };
  };
  return createStore<DeckState>()((set) => ({
    ...read(""),
    open: (markdown) => set(read(markdown)),
  }));
}

/** The same for every edit of a deck, so that a corrected slide costs no answers. */
function nameSubject({ front }: Deck): string {
  return hashName(front.article?.doi ?? front.article?.title ?? front.title);
}

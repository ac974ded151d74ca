import { createStore, type StoreApi } from "zustand/vanilla";
import {
  againOf,
  askedTwice,
  type Deck,
  firstAsked,
  type ParsedDeck,
  parseDeck,
  questionsOf,
} from "../deck/index.ts";
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
  /**
   * The question of that name. Asked once more it is another question: its answer there shows what
   * was learnt.
   */
  find(name: string): Question | undefined;
  /** The same question where it is asked once more, behind this one; `undefined` where it is not. */
  findAgain(name: string): Question | undefined;
  /** As they count: a question that is asked twice counts as it was answered the second time. */
  counted(): Question[];
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
  return createStore<DeckState>()((set, get) => ({
    ...read(""),
    open: (markdown) => set(read(markdown)),
    find: (name) => {
      const { questions } = get();
      const first = firstAsked(name);
      const question = questions.get(first ?? name);
      return question && first ? { ...question, id: againOf(question.id) } : question;
    },
    findAgain: (name) => {
      const { parsed, find } = get();
      return askedTwice(parsed.deck).has(name) ? find(againOf(name)) : undefined;
    },
    counted: () => {
      const { questions, findAgain } = get();
      return [...questions].map(([name, question]) => findAgain(name) ?? question);
    },
  }));
}

/** The same for every edit of a deck, so that a corrected slide costs no answers. */
function nameSubject({ front }: Deck): string {
  return hashName(front.article?.doi ?? front.article?.title ?? front.title);
}

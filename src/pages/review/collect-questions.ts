import { type Deck, formatDeck } from "../../deck/index.ts";
import type { DeckSummary } from "../../library/index.ts";
import type { Question } from "../../quiz/index.ts";
import { answerKey, createDeckStore } from "../../store/index.ts";

/** A question of a deck of this device, and how its deck calls it. */
export interface AskedQuestion {
  readonly key: string;
  /** With its article in its id, as answers are kept. */
  readonly question: Question;
  /** Its id within the deck. */
  readonly name: string;
  readonly deck: DeckSummary;
  readonly parsed: Deck;
}

/**
 * The deck with that question alone, and the article's own words: here it is asked for itself, also
 * where the talk asks it twice and keeps the answer for the end.
 */
export function deckOfOne({ name, question, parsed }: AskedQuestion): string {
  const source = parsed.slides.filter(({ kind }) => kind === "source");
  const asked = {
    kind: "statement",
    blocks: [{ type: "question", question: { ...question, id: name } }],
    note: "",
  } as const;
  return formatDeck({ ...parsed, slides: [asked, ...source] });
}

/**
 * The questions of all decks. What two decks ask alike (one is a copy of the other) is asked once.
 *
 * @param rest lets the page breathe between two decks
 */
export async function collectQuestions(
  decks: readonly DeckSummary[],
  rest: () => Promise<void>,
): Promise<ReadonlyMap<string, AskedQuestion>> {
  const asked = new Map<string, AskedQuestion>();
  const store = createDeckStore();
  for (const deck of decks) {
    store.getState().open(deck.markdown);
    const { questions, parsed } = store.getState();
    for (const [name, question] of questions) {
      const key = answerKey(question);
      if (!asked.has(key)) {
        asked.set(key, { key, question, name, deck, parsed: parsed.deck });
      }
    }
    await rest();
  }
  return asked;
}

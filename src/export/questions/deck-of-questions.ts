import { type Deck, formatDeck } from "../../deck/index.ts";
import type { Question } from "../../quiz/index.ts";

/** Questions alone as a deck, each on a slide of its own: Markdown that opens, presents and exports. */
export function deckOfQuestions(title: string, questions: readonly Question[]): string {
  const deck: Deck = {
    front: { title, format: 1 },
    slides: questions.map((question) => ({
      kind: "statement",
      blocks: [{ type: "question", question }],
      note: "",
    })),
    evidence: [],
  };
  return formatDeck(deck);
}

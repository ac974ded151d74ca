import { type Deck, evidenceIds, questionsOf } from "../../../deck/index.ts";
import { formatQuestion } from "../../../quiz/index.ts";
import { findQuestions } from "./find-question.ts";
import { dropFootnotes, placeFootnotes } from "./place-footnotes.ts";

/**
 * The text with the question of another deck in the place of the one with its id, and its footnotes
 * with it; those that only the old one cited go. All else that a person wrote stays as it is.
 */
export function swapQuestion(markdown: string, id: string, deck: Deck): string {
  const place = findQuestions(markdown).find((each) => each.id === id);
  const question = questionsOf(deck).find((each) => each.id === id);
  if (!place || !question) return markdown;
  const insert = formatQuestion(question);
  const swapped = markdown.slice(0, place.from) + insert + markdown.slice(place.to);
  const used = new Set(evidenceIds(swapped.replace(/^\[\^[^\]\s]+\]:/gmu, "")));
  const before = evidenceIds(markdown.slice(place.from, place.to));
  const gone = new Set(before.filter((each) => !used.has(each)));
  const cited = new Set(evidenceIds(insert));
  return placeFootnotes(
    dropFootnotes(swapped, gone),
    deck.evidence.filter((note) => cited.has(note.id)),
  );
}

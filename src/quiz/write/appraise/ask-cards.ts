import { shuffle } from "../../../kernel/index.ts";
import type { Draft, WritingContext } from "../draft.ts";
import { type Asked, CARDS, type Card, type CardPlace } from "./cards/index.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";

/** So many options stand beside the key. */
const WRONG = 3;

/** Each card on every sentence that it fits; of one concept a quiz takes one. */
export function askCards(context: WritingContext): Draft[] {
  return CARDS.flatMap((card) =>
    placesOf(card, context).map((place) => draftOf(card, place, context)),
  );
}

interface Found {
  readonly asked: Asked;
  readonly quote: string;
  readonly index: number;
}

function placesOf(card: Card, context: WritingContext): readonly Found[] {
  const { article, reading } = context;
  const { shows, unless, study, asks } = card;
  if (!shows.test(article.abstract)) return [];
  if (study?.shows?.test(article.abstract) === false || study?.unless?.test(article.abstract))
    return [];
  return sentencesOf(context, card.roles).flatMap(({ text, index }): Found[] => {
    const match = shows.exec(text);
    const quote = match && quoteSentence(text, shows);
    if (!match || !quote || unless?.test(quote)) return [];
    const printed = match[0].replace(/\s+/gu, " ").trim();
    const place: CardPlace = { match, printed, quote, text, article, reading };
    const asked = typeof asks === "function" ? asks(place) : asks;
    return asked ? [{ asked, quote, index }] : [];
  });
}

function draftOf(
  { concept, bloom, difficulty }: Card,
  { asked: { question, key, wrong, explanation }, quote, index }: Found,
  { random }: WritingContext,
): Draft {
  return {
    fact: `concept ${concept}`,
    way: concept,
    tellsAll: true,
    sentence: index,
    stem: `The authors write: “${quote}”. ${question}`,
    answer: {
      kind: "single",
      key,
      distractors: shuffle([...wrong], random)
        .slice(0, WRONG)
        .map(([text, feedback]) => ({ text, feedback })),
    },
    explanation,
    bloom,
    difficulty,
  };
}

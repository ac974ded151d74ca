import type { Article } from "../../article/index.ts";
import {
  type OtherWish,
  type Question,
  type WrittenQuestion,
  writeAnother,
} from "../../quiz/index.ts";
import type { Reading } from "../../reading/index.ts";
import { type Deck, type Evidence, evidenceIds, questionsOf } from "../deck.ts";
import { findOverflow } from "../slide-limits.ts";

/** What a person asks for: another question in place of the one with this id. */
export interface Exchange {
  readonly id: string;
  readonly wish: OtherWish;
}

/** A deck, and for each question's id the stems that have stood there. */
export interface ExchangedDeck {
  readonly deck: Deck;
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether there was another: a new one, one that was there before, or none. */
export type ExchangeOutcome = "new" | "again" | "none";

/**
 * The deck with another question in the place of one: its footnotes come along, and those that
 * nothing else uses go; all else stays as it is. Where all have stood there, they come round again.
 */
export function exchangeQuestion(
  { deck, seen }: ExchangedDeck,
  article: Article,
  reading: Reading,
  { id, wish }: Exchange,
): ExchangedDeck & { readonly outcome: ExchangeOutcome } {
  const shown = questionsOf(deck);
  const before = seen.get(id) ?? new Set<string>();
  const find = (past: ReadonlySet<string>) =>
    writeAnother(article, reading, shown, id, { wish, seen: past, fits: fitsSlide });
  const unseen = find(before);
  const found = unseen ?? (before.size > 0 ? find(new Set()) : undefined);
  const left = shown.find((question) => question.id === id);
  if (!found || !left) return { deck, seen, outcome: "none" };
  const past = new Set(unseen ? [...before, left.stem] : [left.stem]);
  return {
    deck: replaceQuestion(deck, found, reading),
    seen: new Map([...seen, [id, past]]),
    outcome: unseen ? "new" : "again",
  };
}

function fitsSlide(question: Question): boolean {
  const slide = { kind: "statement", blocks: [{ type: "question", question }], note: "" } as const;
  return findOverflow(slide).length === 0;
}

function replaceQuestion(deck: Deck, { question, notes }: WrittenQuestion, reading: Reading): Deck {
  const slides = deck.slides.map((slide) => ({
    ...slide,
    blocks: slide.blocks.map((block) =>
      block.type === "question" && block.question.id === question.id
        ? { ...block, question }
        : block,
    ),
  }));
  const used = new Set(evidenceIds(JSON.stringify(slides)));
  const kept = deck.evidence.filter(({ id }) => used.has(id));
  const sentences = [
    ...reading.sentences.map(({ text }, index) => ({ id: String(index + 1), text })),
    ...(notes ?? []).map(({ id, index }) => ({
      id,
      text: reading.body?.sentences[index]?.text ?? "",
    })),
  ];
  const added = sentences
    .filter(({ id }) => used.has(id) && kept.every((each) => each.id !== id))
    .map(({ id, text }) => ({ id, text: text.replace(/\s+/gu, " ").trim() }));
  return { ...deck, slides, evidence: [...kept, ...added].sort(byNumber) };
}

/** The abstract's sentences by their number, those of the body behind them as they are. */
function byNumber(a: Evidence, b: Evidence): number {
  return placeOf(a.id) - placeOf(b.id) || 0;
}

function placeOf(id: string): number {
  return /^\d+$/u.test(id) ? Number(id) : Number.MAX_SAFE_INTEGER;
}

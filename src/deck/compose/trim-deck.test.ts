import { expect, test } from "vitest";
import type { Slide } from "../deck.ts";
import { type FilledSlide, trimDeck } from "./trim-deck.ts";

/** Slides of one hole, which keeps so many of them. */
const slides = (
  hole: number,
  count: number,
  { least = count, ...slide }: Partial<Slide> & { least?: number } = {},
): FilledSlide[] =>
  Array.from({ length: count }, () => ({
    slide: { kind: "statement", blocks: [], note: "", minutes: 1, ...slide },
    hole,
    least,
  }));
const asking = (count: number): FilledSlide[] =>
  slides(99, count, {
    minutes: 0,
    blocks: [
      {
        type: "question",
        question: {
          id: "q",
          kind: "numeric",
          stem: "How?",
          explanation: "",
          value: 1,
          tolerance: 0,
        },
      },
    ],
  });
const countOf = (kept: readonly FilledSlide[], hole: number) =>
  kept.filter((each) => each.hole === hole).length;

test("a talk that fits its minutes stays as it is", () => {
  const deck = [...slides(1, 10, { least: 1 }), ...slides(2, 4, { least: 0 }), ...asking(9)];
  expect(trimDeck(deck, 15, 9)).toEqual(deck);
});

test("of a longer one the part with most to spare gives its last slide, and no more than must", () => {
  const deck = [...slides(1, 8, { least: 4 }), ...slides(2, 6, { least: 1 })];
  const kept = trimDeck(deck, 10, 9);
  expect(kept.length).toBe(12);
  expect([countOf(kept, 1), countOf(kept, 2)]).toEqual([8, 4]);
  expect(kept).toEqual([...deck.slice(0, 8), ...deck.slice(8, 12)]);
});

test("no part gives more than it can spare, however long the talk", () => {
  const deck = slides(1, 60, { least: 55 });
  expect(trimDeck(deck, 10, 9).length).toBe(55);
});

test("slides beside the talk go where there are too many, though they take none of its minutes", () => {
  const beside = slides(2, 30, { minutes: 0, least: 2, kind: "references" });
  const kept = trimDeck([...slides(1, 10, { least: 1 }), ...beside], 10, 9);
  expect([countOf(kept, 1), countOf(kept, 2)]).toEqual([10, 10]);
});

test("questions take no minutes, and the last of too many go", () => {
  const deck = [...slides(1, 12), ...asking(12)];
  const kept = trimDeck(deck, 10, 9);
  expect(kept).toEqual(deck.slice(0, 21));
});

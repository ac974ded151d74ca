import { expect, test } from "vitest";
import type { Slide } from "../deck.ts";
import { trimDeck } from "./trim-deck.ts";

const slides = (count: number, slide: Partial<Slide>): Slide[] =>
  Array.from({ length: count }, () => ({ kind: "statement", blocks: [], note: "", ...slide }));
const asking = (count: number): Slide[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: "statement",
    blocks: [
      {
        type: "question",
        question: {
          id: `q${i}`,
          kind: "numeric",
          stem: "How many?",
          explanation: "",
          value: 1,
          tolerance: 0,
        },
      },
    ],
    note: "",
  }));

test("a deck that can be presented stays as it is", () => {
  const deck = [...slides(20, {}), ...asking(9), ...slides(5, { kind: "references" })];
  expect(trimDeck(deck)).toEqual(deck);
});

test("of a longer one the references go first, the last of them, and no more than must", () => {
  const deck = [...slides(22, {}), ...slides(6, { kind: "references" })];
  const kept = trimDeck(deck);
  expect(kept.length).toBe(25);
  expect(kept.filter(({ kind }) => kind === "references").length).toBe(3);
});

test("what was found is cut last, and never below what makes a talk", () => {
  const found = slides(8, { part: "What was found" });
  const kept = trimDeck([...found, ...slides(20, { part: "Why it matters" })]);
  expect(kept.filter(({ part }) => part === "What was found").length).toBe(5);
  const long = trimDeck(slides(60, {}));
  expect(long.length).toBe(60);
});

test("questions are no part of the talk’s length, and the last of too many go", () => {
  const deck = [...slides(20, {}), ...asking(12)];
  const kept = trimDeck(deck);
  expect(kept.length).toBe(29);
  expect(kept.at(-1)).toBe(deck[28]);
});

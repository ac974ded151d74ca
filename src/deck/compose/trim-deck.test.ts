import { expect, test } from "vitest";
import type { Slide } from "../deck.ts";
import { trimDeck } from "./trim-deck.ts";

const slides = (count: number, slide: Partial<Slide>): Slide[] =>
  Array.from({ length: count }, () => ({ kind: "statement", blocks: [], note: "", ...slide }));

test("a deck that can be presented stays as it is", () => {
  const deck = [...slides(24, {}), ...slides(6, { kind: "references" })];
  expect(trimDeck(deck)).toEqual(deck);
});

test("of a longer one the references go first, the last of them, and no more than must", () => {
  const deck = [...slides(28, {}), ...slides(6, { kind: "references" })];
  const kept = trimDeck(deck);
  expect(kept.length).toBe(30);
  expect(kept.filter(({ kind }) => kind === "references").length).toBe(2);
});

test("what was found is cut last, and never below what makes a talk", () => {
  const found = slides(8, { part: "What was found" });
  const deck = [...found, ...slides(25, { part: "Why it matters" })];
  const kept = trimDeck(deck);
  expect(kept.filter(({ part }) => part === "What was found").length).toBe(5);
  const long = trimDeck(slides(60, {}));
  expect(long.length).toBe(60);
});

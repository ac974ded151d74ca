import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test } from "vitest";
import type { ReviewEntry } from "../../../library/index.ts";
import { newMemory, reviewMemory } from "../../../quiz/index.ts";
import { createBrowserReviews } from "./browser-reviews.ts";

const START = Date.UTC(2026, 0, 5);
const now = () => START;
const before = newMemory(START);
const entry = (question: string, at = START): ReviewEntry => ({
  question,
  deck: "d",
  at,
  recall: "good",
  grade: 1,
  confidence: 2,
  before,
});
const { memory } = reviewMemory(before, "good", START);

test("an answer and its memory are kept, and taken back together", async () => {
  const reviews = createBrowserReviews({ now, name: "reviews-1" });
  await reviews.add(entry("a"), memory);
  await reviews.add(entry("b", START + 1), memory);
  expect(await reviews.read()).toEqual({
    memories: { a: memory, b: memory },
    log: [entry("a"), entry("b", START + 1)],
  });
  await reviews.takeBack(entry("b", START + 1));
  expect(await reviews.read()).toEqual({ memories: { a: memory }, log: [entry("a")] });
});

test("what cannot be read is left out, and all else stays", async () => {
  const reviews = createBrowserReviews({ now, name: "reviews-2" });
  await reviews.add(entry("a"), memory);
  const raw = await openDB("reviews-2");
  await raw.put("memories", { due: "never" }, "b");
  await raw.put("reviews", { at: START, question: "b", recall: "maybe" });
  raw.close();
  expect(await reviews.read()).toEqual({ memories: { a: memory }, log: [entry("a")] });
});

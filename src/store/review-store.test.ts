import { expect, test } from "vitest";
import type { Question } from "../quiz/index.ts";
import { createReviewStore, dueQuestions } from "./review-store.ts";

const START = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;

function storage(text?: string) {
  let kept = text;
  return {
    read: () => kept,
    write: (_: string, next: string) => {
      kept = next;
    },
  };
}

const question = (id: string, value = 1): Question => ({
  kind: "numeric",
  id,
  stem: `How many, ${id}?`,
  explanation: "",
  value,
  tolerance: 0,
});

test("an answered question comes again when it is due, and not before", () => {
  const store = createReviewStore(storage());
  const [one, two] = [question("a"), question("b")];
  store.getState().review(one, 1, START);
  const { memories } = store.getState();
  expect(dueQuestions([one, two], memories, START + 1000)).toEqual([two]);
  expect(dueQuestions([one, two], memories, START + DAY)).toEqual([one, two]);
});

test("the last answer can be taken back, once", () => {
  const store = createReviewStore(storage());
  store.getState().review(question("a"), 1, START);
  const { memories } = store.getState();
  store.getState().review(question("a"), 0, START + DAY);
  expect(store.getState().memories).not.toEqual(memories);
  store.getState().undo();
  expect(store.getState().memories).toEqual(memories);
  expect(store.getState().last).toBeUndefined();
  store.getState().undo();
  expect(store.getState().memories).toEqual(memories);
});

test("what was wrong comes again before what was half right, and that before what was right", () => {
  const dueAfter = (score: number) => {
    const store = createReviewStore(storage());
    store.getState().review(question("a"), 1, START);
    store.getState().review(question("a"), score, START + DAY);
    return Object.values(store.getState().memories)[0]?.due ?? 0;
  };
  expect(dueAfter(0)).toBeLessThan(dueAfter(0.5));
  expect(dueAfter(0.5)).toBeLessThan(dueAfter(1));
});

test("taking back a first answer makes the question new", () => {
  const store = createReviewStore(storage());
  store.getState().review(question("a"), 0, START);
  store.getState().undo();
  expect(store.getState().memories).toEqual({});
});

test("an edited question is learnt anew", () => {
  const store = createReviewStore(storage());
  store.getState().review(question("a", 1), 1, START);
  const { memories } = store.getState();
  expect(dueQuestions([question("a", 2)], memories, START + 1000)).toHaveLength(1);
});

test("what was learnt survives a reload, and damage costs only what is damaged", () => {
  const kept = storage();
  const store = createReviewStore(kept);
  store.getState().review(question("a"), 1, START);
  const again = createReviewStore(storage(kept.read()));
  expect(again.getState().memories).toEqual(store.getState().memories);
  const half = JSON.stringify({ ...store.getState().memories, b: { due: "soon" }, c: null });
  expect(createReviewStore(storage(half)).getState().memories).toEqual(store.getState().memories);
  for (const broken of ["{", "[]", "3", "null"]) {
    expect(createReviewStore(storage(broken)).getState().memories).toEqual({});
  }
});

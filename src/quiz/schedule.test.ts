import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chanceOfRecall,
  listDue,
  type Memory,
  newMemory,
  type Recall,
  recallOf,
  reviewMemory,
  undoReview,
} from "./schedule.ts";

const START = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;

/** The memory after answers, each given when it was due. */
function after(...recalls: readonly Recall[]): Memory {
  return recalls.reduce<Memory>(
    (memory, recall) => reviewMemory(memory, recall, memory.due).memory,
    newMemory(START),
  );
}

test("a new question is due at once, and comes again within the hour", () => {
  expect(newMemory(START)).toMatchObject({ due: START, stage: "new", answers: 0, lapses: 0 });
  const once = after("good");
  expect(once.stage).toBe("learning");
  expect(once.due - START).toBeLessThanOrEqual(3_600_000);
  expect(once.due).toBeGreaterThan(START);
});

test("what is known comes after days, and each time later", () => {
  const twice = after("good", "good");
  const thrice = after("good", "good", "good");
  expect(twice.stage).toBe("review");
  expect(twice.interval).toBeGreaterThanOrEqual(1);
  expect(thrice.interval).toBeGreaterThan(twice.interval);
});

test("what is forgotten is a lapse, is learnt again, and comes sooner than before", () => {
  const known = after("good", "good", "good");
  const forgotten = after("good", "good", "good", "again");
  expect(forgotten).toMatchObject({ stage: "relearning", lapses: 1, answers: 4 });
  expect(forgotten.stability).toBeLessThan(known.stability);
  expect(after("again").lapses).toBe(0);
});

test("the days are those of FSRS-6 with its default parameters", () => {
  // Reference: the default weights, w2 = 2.3065 days of stability after a first “good”, w3 = 8.2956
  // after a first “easy” (open-spaced-repetition, FSRS-6).
  expect(after("good").stability).toBeCloseTo(2.3065, 4);
  expect(after("easy").stability).toBeCloseTo(8.2956, 4);
  expect(after("easy").interval).toBe(8);
});

test("after as many days as its stability the chance of recall is 90%", () => {
  const memory = after("good", "good", "good");
  const at = (memory.answeredAt ?? 0) + memory.stability * DAY;
  expect(chanceOfRecall(memory, at)).toBeCloseTo(0.9, 1);
  expect(chanceOfRecall(memory, at + 30 * DAY)).toBeLessThan(0.9);
  expect(chanceOfRecall(newMemory(START), START)).toBe(0);
});

test("who wants to remember more is asked sooner", () => {
  const memory = after("good", "good");
  const usual = reviewMemory(memory, "good", memory.due).memory;
  const more = reviewMemory(memory, "good", memory.due, 0.97).memory;
  expect(more.interval).toBeLessThan(usual.interval);
  expect(() => reviewMemory(memory, "good", memory.due, 1)).toThrow(RangeError);
  expect(() => reviewMemory(memory, "good", memory.due, Number.NaN)).toThrow(RangeError);
});

test("an answer that is taken back leaves no trace", () => {
  const recall = fc.constantFrom<Recall>("again", "hard", "good", "easy");
  fc.assert(
    fc.property(fc.array(recall, { maxLength: 8 }), recall, (before, last) => {
      const memory = after(...before);
      const { review } = reviewMemory(memory, last, memory.due + DAY);
      expect(undoReview(review)).toEqual(memory);
    }),
  );
});

test("a memory is the same after it was kept as JSON", () => {
  const memory = after("good", "hard", "good");
  const kept = JSON.parse(JSON.stringify(memory)) as Memory;
  expect(reviewMemory(kept, "good", memory.due)).toEqual(reviewMemory(memory, "good", memory.due));
});

test("what is least likely to be remembered comes first, what is new last", () => {
  const known = after("good", "good", "good");
  const shaky = after("good", "hard");
  const memories = new Map([
    ["new", newMemory(START)],
    ["known", known],
    ["shaky", shaky],
    ["later", { ...known, due: known.due + 500 * DAY }],
  ]);
  expect(listDue(memories, known.due + 100 * DAY)).toEqual(["shaky", "known", "new"]);
  expect(listDue(new Map(), START)).toEqual([]);
});

test("a score says how well it was recalled", () => {
  expect([1, 0.75, 0.5, 0.25, 0].map(recallOf)).toEqual(["good", "hard", "hard", "again", "again"]);
});

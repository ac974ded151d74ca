import { expect, test } from "vitest";
import type { ReviewEntry } from "../../library/index.ts";
import { type Memory, newMemory, type Recall, reviewMemory } from "../../quiz/index.ts";
import { forecast, mastery, planReview, retentionByWeek } from "./plan-review.ts";

const DAY = 86_400_000;
const NOW = new Date(2026, 0, 20, 12).getTime();

/** A question's history: when it was answered, and how well. */
function study(question: string, ...answers: readonly (readonly [number, Recall])[]) {
  let memory: Memory = newMemory(NOW - 60 * DAY);
  const log: ReviewEntry[] = [];
  for (const [at, recall] of answers) {
    const before = memory;
    memory = reviewMemory(before, recall, at).memory;
    log.push({ question, deck: "d", at, recall, grade: recall === "again" ? 0 : 1, before });
  }
  return { memory, log };
}

const keys = Array.from({ length: 30 }, (_, i) => `new-${i}`);

test("twenty new questions a day are enough, and the rest waits", () => {
  const plan = planReview(keys, {}, [], NOW, 20);
  expect([plan.due.length, plan.fresh, plan.waiting]).toEqual([20, 20, 10]);
});

test("what was begun today counts, what was begun yesterday does not", () => {
  const today = study("a", [NOW - 60_000, "good"]);
  const before = study("b", [NOW - DAY, "good"]);
  const log = [...before.log, ...today.log];
  expect(planReview(keys, {}, log, NOW, 20).fresh).toBe(19);
});

test("what is forgotten likeliest comes first, new ones last", () => {
  const memories = {
    long: study("long", [NOW - 40 * DAY, "easy"]).memory,
    short: study("short", [NOW - 4 * DAY, "easy"], [NOW - 3 * DAY, "again"]).memory,
  };
  const { due } = planReview(["fresh", "long", "short"], memories, [], NOW, 20);
  expect(due.at(-1)).toBe("fresh");
  expect(due).toHaveLength(3);
});

test("when nothing is due, the next time is told", () => {
  const { memory } = study("a", [NOW - 1_000, "good"]);
  const plan = planReview(["a"], { a: memory }, [], NOW, 20);
  expect(plan).toMatchObject({ due: [], next: memory.due });
  expect(planReview([], {}, [], NOW, 20).next).toBeUndefined();
});

test("the forecast counts what is overdue as today's", () => {
  const overdue = study("a", [NOW - 30 * DAY, "good"]).memory;
  const easy = study("b", [NOW, "easy"]).memory;
  const counts = forecast([overdue, easy, newMemory(NOW)], NOW, 30);
  expect(counts[0]).toBe(1);
  expect(counts.reduce((a, b) => a + b)).toBe(2);
});

test("retention is of what was known for days, week by week", () => {
  const { log } = study(
    "a",
    [NOW - 40 * DAY, "easy"],
    [NOW - 10 * DAY, "good"],
    [NOW - 1 * DAY, "again"],
  );
  expect(retentionByWeek(log, NOW, 3)).toEqual([
    undefined,
    { asked: 1, remembered: 1 },
    { asked: 1, remembered: 0 },
  ]);
});

test("mastery of a deck is the mean chance of recall, nothing for what was never asked", () => {
  const { memory } = study("a", [NOW - 1_000, "easy"]);
  expect(mastery(["a", "b"], { a: memory }, NOW)).toBeCloseTo(0.5, 1);
  expect(mastery([], {}, NOW)).toBe(0);
});

import { expect, test } from "vitest";
import { seededRandom } from "../../kernel/index.ts";
import type { Draft, Rung } from "../write/draft.ts";
import { draftOf } from "./made-up-draft.ts";
import { placeKeys } from "./place-keys.ts";

const rungs = (count: number): Rung[] =>
  Array.from({ length: count }, (_, value) => ({ text: `${value}`, feedback: "", value }));
const single = (options: number, more: object = {}): Draft =>
  draftOf({
    answer: {
      kind: "single",
      key: "key",
      distractors: Array.from({ length: options - 1 }, (_, i) => ({ text: `${i}`, feedback: "" })),
      ...more,
    },
  });
const ladder = (below: number, above: number) =>
  single(1, { ladder: { below: rungs(below), above: rungs(above) } });
const tally = (places: readonly number[], options: number) =>
  Array.from({ length: options }, (_, at) => places.filter((place) => place === at).length);

test.each([2, 3, 4, 5])("in one quiz keys among %i options stand everywhere equally often", (n) => {
  const drafts = Array.from({ length: 3 * n }, () => single(n));
  expect(tally(placeKeys(drafts, seededRandom(7)), n)).toEqual(new Array(n).fill(3));
});

test.each([2, 3, 4])("over many quizzes of one question no place among %i is likelier", (n) => {
  const places = Array.from({ length: 3000 }, (_, seed) =>
    placeKeys([single(n)], seededRandom(seed)),
  );
  for (const count of tally(places.flat(), n))
    expect(Math.abs(count / 3000 - 1 / n)).toBeLessThan(0.03);
});

test("questions with three options and with four are counted apart", () => {
  const drafts = Array.from({ length: 24 }, (_, i) => single(i % 2 ? 3 : 4));
  const places = placeKeys(drafts, seededRandom(1));
  expect(
    tally(
      places.filter((_, i) => i % 2),
      3,
    ),
  ).toEqual([4, 4, 4]);
  expect(
    tally(
      places.filter((_, i) => !(i % 2)),
      4,
    ),
  ).toEqual([3, 3, 3, 3]);
});

test("a key that has its place keeps it, and the others make up for it", () => {
  const drafts = [single(4), single(4), single(4), single(4, { keyAt: 2 })];
  for (const seed of [1, 2, 3, 4, 5]) {
    const places = placeKeys(drafts, seededRandom(seed));
    expect(places[3]).toBe(2);
    expect(places.toSorted()).toEqual([0, 1, 2, 3]);
  }
});

test("numbers in order have their key where enough others are below and above it", () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const [few, most, only] = placeKeys(
      [ladder(1, 3), ladder(3, 2), ladder(3, 0)],
      seededRandom(seed),
    );
    expect([0, 1]).toContain(few);
    expect([1, 2, 3]).toContain(most);
    expect(only).toBe(3);
  }
});

test("what has no options has no place to choose, and the same seed gives the same places", () => {
  const drafts = [draftOf({ answer: { kind: "numeric", value: 3 } }), single(4), single(3)];
  expect(placeKeys(drafts, seededRandom(2))[0]).toBe(0);
  expect(placeKeys(drafts, seededRandom(2))).toEqual(placeKeys(drafts, seededRandom(2)));
  expect(placeKeys([], seededRandom(2))).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom, shuffle } from "./random.ts";

test("the same seed gives the same numbers on every machine", () => {
  const random = seededRandom(42);
  const numbers = [random(), random(), random()];
  // Written down once: decks that were made must come out the same for ever.
  expect(numbers).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
});

test("numbers are at least 0, below 1, and spread", () => {
  const random = seededRandom(7);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const number = random();
    expect(number >= 0 && number < 1).toBe(true);
    tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("shuffle() loses nothing, adds nothing and leaves its input alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const shuffled = shuffle(items, seededRandom(seed));
      expect(items).toEqual(before);
      expect([...shuffled].sort()).toEqual([...before].sort());
    }),
  );
});

test("shuffle() brings each item to each place about equally often", () => {
  const random = seededRandom(1);
  const firsts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffle(["a", "b", "c"], random).join("");
    firsts.set(order, (firsts.get(order) ?? 0) + 1);
  }
  expect(firsts.size).toBe(6);
  for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

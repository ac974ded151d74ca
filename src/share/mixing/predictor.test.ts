import { expect, test } from "vitest";
import { SQUASH, STRETCH } from "./logistic.ts";
import { Predictor } from "./predictor.ts";

test("the tables are those that links were packed with", () => {
  const sum = (table: ArrayLike<number>) =>
    Array.from(table).reduce((total, each, i) => (total * 31 + each * (i + 1)) % 1_000_000_007, 0);
  expect([sum(SQUASH), sum(STRETCH)]).toEqual([967_920_951, -550_442_486]);
});

test("what came often is expected", () => {
  const predictor = new Predictor(2000);
  predictor.prime(new TextEncoder().encode("more than 60% of the patients; ".repeat(40)));
  const before = predictor.p;
  for (const bit of [0, 1, 1, 0, 1, 1, 0]) predictor.learn(bit);
  // "m" is 01101101: a first bit of 0 and a last bit of 1 were all but certain.
  expect(before).toBeLessThan(3_000);
  expect(predictor.p).toBeGreaterThan(62_000);
});

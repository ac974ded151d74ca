import fc from "fast-check";
import { expect, test } from "vitest";
import { ORIGINS, type Revision, thinRevisions } from "./index.ts";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 5, 1);
const typed = (number: number, at: number, size = 1_000): Revision => ({
  deck: "a",
  number,
  at,
  origin: "typed",
  size,
});

const history = fc
  .array(
    fc.record({
      wait: fc.nat({ max: 3 * 24 * 60 * MINUTE }),
      origin: fc.constantFrom("typed", "typed", "typed", ...ORIGINS),
      size: fc.nat({ max: 3_000 }),
      name: fc.option(fc.constant("named"), { nil: undefined, freq: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    let at = NOW - list.reduce((sum, { wait }) => sum + wait, 0);
    return list.map(({ wait, origin, size, name }, i): Revision => {
      at += wait;
      return { deck: "a", number: i + 1, at, origin, size, ...(name ? { name } : {}) };
    });
  });

test("the newest, the named and what was not typed never go", () => {
  fc.assert(
    fc.property(history, (revisions) => {
      const gone = new Set(thinRevisions(revisions, NOW));
      for (const [i, { number, origin, name }] of revisions.entries()) {
        if (i === revisions.length - 1 || name !== undefined || origin !== "typed") {
          expect(gone.has(number)).toBe(false);
        }
      }
    }),
  );
});

test("thinning what was thinned takes nothing more", () => {
  fc.assert(
    fc.property(history, (revisions) => {
      const gone = new Set(thinRevisions(revisions, NOW));
      const left = revisions.filter(({ number }) => !gone.has(number));
      expect(thinRevisions(left, NOW)).toEqual([]);
    }),
  );
});

test("an hour of typing leaves a version for each minute", () => {
  const start = NOW - 50 * MINUTE;
  const revisions = Array.from({ length: 1_000 }, (_, i) => typed(i + 1, start + i * 3_000));
  expect(revisions.length - thinRevisions(revisions, NOW).length).toBe(50);
});

test("what stood before a large cut is kept for a week", () => {
  const at = NOW - 2 * MINUTE;
  const revisions = [typed(1, at, 5_000), typed(2, at + 100, 10), typed(3, at + 200, 12)];
  expect(thinRevisions(revisions, NOW)).toEqual([2]);
  expect(thinRevisions(revisions, NOW + 8 * 24 * 60 * MINUTE)).toEqual([1, 2]);
});

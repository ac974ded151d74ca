import fc from "fast-check";
import { expect, it } from "vitest";
import { sumPaths } from "./sum-paths.ts";

const labels = 3;
const weight = fc.double({ min: -3, max: 3, noNaN: true });
const weights = (size: number) =>
  fc.array(weight, { minLength: size, maxLength: size }).map((list) => Float64Array.from(list));
const chain = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    steps: fc.record({
      labels: fc.constant(labels),
      next: weights(labels * labels),
      start: weights(labels),
      end: weights(labels),
    }),
    scores: weights(count * labels),
    allowed: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: count, maxLength: count }),
  }),
);

/** Every path through the chain with its weight: the definition, which the sums must meet. */
function listPaths(count: number): number[][] {
  if (count === 0) return [[]];
  return listPaths(count - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
}

it("agrees with the sum over every path that the allowed labels leave", () => {
  fc.assert(
    fc.property(chain, ({ steps, scores, allowed }) => {
      const { next, start, end } = steps;
      const count = allowed.length;
      let total = 0;
      const nodes = new Float64Array(scores.length);
      for (const path of listPaths(count)) {
        if (!path.every((label, i) => (((allowed[i] ?? 0) >> label) & 1) === 1)) continue;
        let log = (start[path[0] ?? 0] ?? 0) + (end[path[count - 1] ?? 0] ?? 0);
        path.forEach((label, i) => {
          log += scores[i * labels + label] ?? 0;
          if (i > 0) log += next[(path[i - 1] ?? 0) * labels + label] ?? 0;
        });
        total += Math.exp(log);
        path.forEach((label, i) => {
          nodes[i * labels + label] = (nodes[i * labels + label] ?? 0) + Math.exp(log);
        });
      }
      const sums = sumPaths(steps, scores, allowed);
      expect(sums.logPartition).toBeCloseTo(Math.log(total), 8);
      sums.nodes.forEach((node, j) => {
        expect(node).toBeCloseTo((nodes[j] ?? 0) / total, 8);
      });
    }),
  );
});

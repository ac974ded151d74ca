/** The weights of the steps of a chain over `labels` labels, as natural logarithms. */
export interface Steps {
  readonly labels: number;
  /** From label x to label y at x * labels + y. */
  readonly next: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** What the paths through a chain weigh. */
export interface PathSums {
  /** Posterior of label y at position i, 0 to 1, at i * labels + y. */
  readonly nodes: Float64Array;
  /** Logarithms of the sums over paths that end and that begin at a label; as `nodes`. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Logarithm of the sum over all allowed paths. */
  readonly logPartition: number;
}

/** The logarithm of a weight that no path takes. */
const NEVER = -1e30;

/**
 * Forward-backward sums over a linear chain (Rabiner 1989): `scores` holds the log weight of
 * label y at position i at i * labels + y, `allowed` for each position the labels that paths may
 * take, as bits (all when absent). Linear in the number of positions.
 */
export function sumPaths(
  { labels, next, start, end }: Steps,
  scores: Float64Array,
  allowed?: readonly number[],
): PathSums {
  const count = scores.length / labels;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const sums = new Float64Array(labels);
  const may = (i: number, y: number) => (((allowed?.[i] ?? -1) >> y) & 1) === 1;
  const at = (row: Float64Array, i: number) => row[i] as number;
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < labels; y++) {
      if (i > 0) {
        for (let x = 0; x < labels; x++)
          sums[x] = at(forward, (i - 1) * labels + x) + at(next, x * labels + y);
      }
      const before = i === 0 ? at(start, y) : logSum(sums);
      forward[i * labels + y] = may(i, y) ? at(scores, i * labels + y) + before : NEVER;
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    for (let x = 0; x < labels; x++) {
      if (i < count - 1) {
        for (let y = 0; y < labels; y++) {
          const after = (i + 1) * labels + y;
          sums[y] = may(i + 1, y)
            ? at(next, x * labels + y) + at(scores, after) + at(backward, after)
            : NEVER;
        }
      }
      backward[i * labels + x] = i === count - 1 ? at(end, x) : logSum(sums);
    }
  }
  for (let y = 0; y < labels; y++) sums[y] = at(forward, (count - 1) * labels + y) + at(end, y);
  const logPartition = count === 0 ? 0 : logSum(sums);
  const nodes = forward.map((sum, j) => Math.exp(sum + at(backward, j) - logPartition));
  return { nodes, forward, backward, logPartition };
}

/** log(Σ exp(value)), without overflow. */
function logSum(values: Float64Array): number {
  let most = NEVER;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

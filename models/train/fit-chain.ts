import { type Random, shuffle } from "../../src/kernel/index.ts";
import { type Steps, sumPaths } from "../../src/reading/roles/sum-paths.ts";

/** An abstract as the fit sees it: feature numbers of each sentence, and the roles it may have. */
export interface Sequence {
  readonly words: readonly (readonly number[])[];
  readonly place: readonly (readonly number[])[];
  readonly allowed: readonly number[];
  readonly weight: number;
  /** Share of its sentences that a round shows without their place. */
  readonly placeless: number;
}

/** Feature weights (label y of feature f at f * labels + y) and steps. */
export interface Chain {
  readonly steps: Steps;
  readonly weights: Float64Array;
}

/** How the fit goes; all chosen on held-out abstracts. */
export interface FitOptions {
  readonly rounds: number;
  /** The last so many rounds are averaged, which steadies what the order of abstracts shakes. */
  readonly averaged: number;
  readonly rate: number;
  /** Share of features that each round hides, so that no few words decide a role. */
  readonly dropout: number;
}

/**
 * Fits a linear-chain conditional random field by stochastic gradient ascent (AdaGrad: Duchi et
 * al. 2011) with dropout. Where a sentence may have several roles, their sum is fitted.
 */
export function fitChain(
  data: readonly Sequence[],
  features: number,
  labels: number,
  { rounds, averaged, rate, dropout }: FitOptions,
  random: Random,
): Chain {
  const groups = [features * labels, labels * labels, labels, labels].map(
    (size) => new Group(size, rate),
  );
  const [weights, next, start, end] = groups as [Group, Group, Group, Group];
  const steps: Steps = { labels, next: next.values, start: start.values, end: end.values };
  for (let round = 0; round < rounds; round++) {
    for (const sequence of shuffle(data, random)) {
      const seen = sequence.words.map((words, i) => {
        const place = random() < sequence.placeless ? [] : (sequence.place[i] ?? []);
        return [...words, ...place].filter(() => random() >= dropout);
      });
      const scores = scoresOf(weights.values, seen, labels);
      const free = sumPaths(steps, scores);
      const held = sumPaths(steps, scores, sequence.allowed);
      const { weight } = sequence;
      seen.forEach((features, i) => {
        for (let y = 0; y < labels; y++) {
          const j = i * labels + y;
          const gap = weight * ((held.nodes[j] as number) - (free.nodes[j] as number));
          for (const feature of features) weights.add(feature * labels + y, gap);
          if (i === 0) start.add(y, gap);
          if (i === seen.length - 1) end.add(y, gap);
        }
      });
      const was = Float64Array.from(next.values);
      const before = { ...steps, next: was };
      for (let i = 1; i < seen.length; i++)
        for (let x = 0; x < labels; x++)
          for (let y = 0; y < labels; y++) {
            const wanted = stepPosterior(before, scores, held, i, x, y, sequence.allowed);
            const given = stepPosterior(before, scores, free, i, x, y);
            next.add(x * labels + y, weight * (wanted - given));
          }
    }
    if (round >= rounds - averaged) for (const group of groups) group.keep(averaged);
  }
  for (const group of groups) group.settle();
  return { steps, weights: weights.values };
}

function scoresOf(weights: Float64Array, seen: readonly (readonly number[])[], labels: number) {
  const scores = new Float64Array(seen.length * labels);
  seen.forEach((features, i) => {
    for (const feature of features)
      for (let y = 0; y < labels; y++) {
        const j = i * labels + y;
        scores[j] = (scores[j] as number) + (weights[feature * labels + y] as number);
      }
  });
  return scores;
}

/** Posterior of the step from role x at position i - 1 to role y at i. */
function stepPosterior(
  { labels, next }: Steps,
  scores: Float64Array,
  { forward, backward, logPartition }: ReturnType<typeof sumPaths>,
  i: number,
  x: number,
  y: number,
  allowed?: readonly number[],
): number {
  if ((((allowed?.[i] ?? -1) >> y) & 1) === 0) return 0;
  const to = i * labels + y;
  return Math.exp(
    (forward[to - y - labels + x] as number) +
      (next[x * labels + y] as number) +
      (scores[to] as number) +
      (backward[to] as number) -
      logPartition,
  );
}

/** Parameters with AdaGrad's memory of each one's gradients, and their average. */
class Group {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #average: Float64Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.values = new Float64Array(size);
    // A first step of at most ten times the rate.
    this.#squares = new Float64Array(size).fill(0.01);
    this.#average = new Float64Array(size);
    this.#rate = rate;
  }

  add(j: number, gradient: number): void {
    const squares = (this.#squares[j] as number) + gradient * gradient;
    this.#squares[j] = squares;
    this.values[j] = (this.values[j] as number) + (this.#rate * gradient) / Math.sqrt(squares);
  }

  keep(times: number): void {
    this.values.forEach((value, j) => {
      this.#average[j] = (this.#average[j] as number) + value / times;
    });
  }

  settle(): void {
    this.values.set(this.#average);
  }
}

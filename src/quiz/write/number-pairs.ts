import type { Quantity } from "../../reading/index.ts";
import { formatLike, readPrinted } from "./number-slips.ts";

/** Two numbers as an answer prints them, and what choosing them shows. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly feedback: string;
}

const SWAPPED = "The two numbers are exchanged.";
const WRONG = "One of the two numbers is not what the abstract gives.";

/**
 * Three wrong pairs for "12.0% and 15.3%". Where the words say which is the higher, each wrong pair
 * keeps that order (two alternatives crossed); else the two exchanged, and both with a third number.
 * No number is one of `taken`, which stand beside them.
 */
export function wrongPairs(
  one: Quantity,
  other: Quantity,
  printed: readonly [string, string],
  all: readonly Quantity[],
  keepsOrder: boolean,
  taken: readonly number[] = [],
): Pair[] | undefined {
  const [a, b] = printed;
  const [x, y] = printed.map(readPrinted);
  const likeA = formatLike(a);
  const likeB = formatLike(b);
  if (!likeA || !likeB || !x || !y) return undefined;
  // Exchanging what is nearly the same would be a quarrel about decimals.
  if (Math.abs(x - y) < Math.max(x, y) / 40) return undefined;
  const isShare = one.kind === "percentage" || other.kind === "percentage";
  const candidates = [
    ...all
      .filter((each) => each.kind === one.kind && each.unit === one.unit && each.comparator === "=")
      .map(({ value }) => value),
    ...[0.75, 1.25, 1.5, 0.5, 2].map((factor) => x * factor),
    ...[1.25, 0.75, 1.5, 0.5, 2].map((factor) => y * factor),
  ];
  const isApart = (value: number, from: number) =>
    Math.abs(value - from) >= Math.max(from, value) / 10;
  const fits = (value: number, beside: number) =>
    value > 0 &&
    !taken.includes(value) &&
    // A score of at most 100 is as likely as not of a scale that ends there.
    !(one.kind === "number" && value > 100 && x <= 100 && y <= 100) &&
    !(isShare && value >= 100) &&
    isApart(value, x) &&
    isApart(value, y) &&
    value <= beside * 3 &&
    value >= beside / 3;
  const shown = (like: (value: number) => string | undefined, value: number) => {
    const text = like(value);
    const read = text === undefined ? undefined : readPrinted(text);
    return text !== undefined && read !== undefined && read > 0 ? { text, value: read } : undefined;
  };
  if (keepsOrder) {
    const sign = Math.sign(x - y);
    const firsts = candidates
      .flatMap((value) => shown(likeA, value) ?? [])
      .filter(({ value }) => fits(value, x) && Math.sign(value - y) === sign);
    const seconds = candidates
      .flatMap((value) => shown(likeB, value) ?? [])
      .filter(({ value }) => fits(value, y) && Math.sign(x - value) === sign);
    for (const first of firsts) {
      const second = seconds.find(
        ({ value }) => Math.sign(first.value - value) === sign && isApart(first.value, value),
      );
      if (second) {
        return [
          { one: first.text, other: b, feedback: WRONG },
          { one: a, other: second.text, feedback: WRONG },
          {
            one: first.text,
            other: second.text,
            feedback: "Neither number is what the abstract gives.",
          },
        ];
      }
    }
    return undefined;
  }
  const third = candidates.find(
    (value) => fits(value, x) && shown(likeA, value) && shown(likeB, value),
  );
  const [thirdA, thirdB] = [third, third].map((value, at) =>
    value === undefined ? undefined : shown(at === 0 ? likeA : likeB, value),
  );
  if (!thirdA || !thirdB) return undefined;
  // As printed, lest a lost decimal show which was moved.
  const [swappedA, swappedB] = exchangeNumbers(a, b);
  return [
    { one: swappedA, other: swappedB, feedback: SWAPPED },
    { one: thirdA.text, other: b, feedback: WRONG },
    { one: swappedA, other: thirdB.text, feedback: WRONG },
  ];
}

const NUMBER = /\d+(?:,\d{3})*(?:[.·]\d+)?/u;

/** The number of each in the place of the other's; words are exchanged whole. */
function exchangeNumbers(a: string, b: string): [string, string] {
  const [x, y] = [NUMBER.exec(a)?.[0], NUMBER.exec(b)?.[0]];
  return x === undefined || y === undefined
    ? [b, a]
    : [a.replace(x, () => y), b.replace(y, () => x)];
}

/** Words that say which of two numbers is the higher, so that exchanging them would contradict. */
const ORDERED =
  /\b(?:higher|lower|more|less|fewer|greater|larger|smaller|longer|shorter|older|younger|better|worse|than|increas\w*|decreas\w*|reduc\w*|improv\w*|rose|rise|fell|fall|drop\w*|declin\w*|grew|grow\w*|lengthen\w*|shorten\w*|worsen\w*|elevat\w*|majority|most|highest|lowest|remaining|remainder|total|only|doubled|gain\w*|loss|lost|faster|slower|earlier|later|thicker|thinner|heavier|lighter|superior|inferior|all|least|range[ds]?|between|up)\b/iu;

/** True when the text tells the order of its numbers. */
export function tellsOrder(text: string): boolean {
  return ORDERED.test(text);
}

import { numbersIn } from "../words/numbers-in.ts";

/** A statement reduced to what it is about and the numbers in it. */
export interface Gist {
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const COMMON =
  /^(?:were|that|this|these|those|with|from|than|have|been|also|which|their|there|between|among|during|after|before|study|studies|patients|group|groups|showed|found|observed|significant|significantly|compared|respectively)$/u;

export function gistOf(text: string): Gist {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\p{N}-]{3,}/gu) ?? [];
  const stems = words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 6));
  return {
    stems: new Set(stems),
    numbers: new Set([...digitsIn(text), ...numbersIn(text.slice(0, 1000)).map(String)]),
  };
}

/** "1,201", "0·71" and "67.7" as they are compared. */
function digitsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\d.])\d+(?:[.,·]\d+)*/gu)].map(([number]) =>
    String(Number(number.replace(/,(?=\d{3}(?!\d))/gu, "").replace(/[,·]/u, "."))),
  );
}

/**
 * True when the claim says nothing that one of the others does not say: most of its words, and all
 * of its numbers, are there.
 */
export function saysAgain(claim: Gist, others: readonly Gist[]): boolean {
  if (claim.stems.size === 0) return true;
  return others.some((other) => {
    const share = shareOf(claim.stems, other.stems);
    if (claim.numbers.size === 0) return share >= 0.65;
    const repeated = shareOf(claim.numbers, other.numbers);
    const isMostlyThere = repeated >= 0.6 && share >= 0.6;
    return (repeated === 1 && share >= 0.4) || isMostlyThere || share >= 0.85;
  });
}

/** How much of a part is in the whole, 0 to 1; a part of fewer than `least` counts as so many. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>, least = 1): number {
  let there = 0;
  for (const each of part) if (whole.has(each)) there++;
  return there / Math.max(least, part.size);
}

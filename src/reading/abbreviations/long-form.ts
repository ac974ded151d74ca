/** A long form as read: its span in the text, and the cost of its alignment (see `align-forms`). */
export interface LongForm {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** A short form with its long form. */
export interface Pair extends LongForm {
  readonly short: string;
}

/**
 * The most words a long form may have for a short form of so many units. Schwartz and Hearst allow
 * fewer, min(|A| + 5, 2|A|); here the cost of the words passed over decides.
 */
export function mostWords(units: number): number {
  return units * 2 + 3;
}

/** Whether `long`, whose letters fit, reads like the long form of `short`. */
export function isPlausible(short: string, long: string): boolean {
  if (long.length <= short.length) return false;
  const words = long.split(/[\s-]+/);
  if (words.includes(short) || words.some((word) => word.toLowerCase() === short)) return false;
  // "RAD51L1 (RAD51L2, RAD51L3)" lists names; a long form is made of words.
  return /\p{L}{4}/u.test(long) && isBalanced(long);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const unit of text) {
    if (unit === "(" || unit === "[") depth++;
    else if ((unit === ")" || unit === "]") && --depth < 0) return false;
  }
  return depth === 0;
}

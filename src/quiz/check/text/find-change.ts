import type { Word } from "./split-words.ts";

/**
 * Index of the word from which on `b` differs from `a`, where one passage is exchanged for another and they share
 * at least half of the words; `undefined` where they are the same, differ more, or one has only more words. Linear.
 *
 *     chronically inflamed and acidic
 *     chronically hypoxic  and acidic     →  1
 */
export function findChange(a: readonly Word[], b: readonly Word[]): number | undefined {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before]?.lower === b[before]?.lower) before++;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after)?.lower === b.at(-1 - after)?.lower) after++;
  const shared = before + after;
  // An insertion adds a condition to the same answer; only an exchange makes another of it.
  const isExchange = shared < shorter;
  return !isExchange || shared * 2 < Math.max(a.length, b.length) ? undefined : before;
}

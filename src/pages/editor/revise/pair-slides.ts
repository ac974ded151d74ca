import { diffIndices } from "node-diff3";
import { type KnownSlide, withoutIds } from "./slide-parts.ts";

/** So many of the words of either slide that they share make them one slide, edited. */
const ALIKE = 0.5;

/**
 * For each slide of a deck its counterpart in another version of it, by index; absent where it has
 * none. First what is the same, wherever it stands; then what has the same headline; then what
 * stands between the same neighbours, or shares most of its words.
 */
export function pairSlides(
  from: readonly KnownSlide[],
  to: readonly KnownSlide[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (i: number, j: number) => {
    pairs.set(i, j);
    taken.add(j);
  };
  const pairBy = (key: (slide: KnownSlide) => string) => {
    const places = new Map<string, number[]>();
    for (const [j, slide] of to.entries()) {
      if (taken.has(j)) continue;
      const name = key(slide);
      if (name !== "") places.set(name, [...(places.get(name) ?? []), j]);
    }
    for (const [i, slide] of from.entries()) {
      if (pairs.has(i)) continue;
      const j = places.get(key(slide))?.shift();
      if (j !== undefined) pair(i, j);
    }
  };
  pairBy(({ text }) => withoutIds(text));
  pairBy(({ body }) => withoutIds(body));
  pairBy(({ headline }) => headline);
  for (const [i, slide] of from.entries()) {
    if (pairs.has(i)) continue;
    const [best] = [...to.keys()]
      .filter((j) => !taken.has(j))
      .map((j) => ({ j, share: sharedWords(slide.body, to[j]?.body ?? "") }))
      .filter(({ share }) => share >= ALIKE)
      .sort((a, b) => b.share - a.share);
    if (best) pair(i, best.j);
  }
  return pairs;
}

/** Whether the paired slides stand in another order. */
export function isReordered(pairs: ReadonlyMap<number, number>): boolean {
  const order = [...pairs].sort(([a], [b]) => a - b).map(([, j]) => j);
  return order.some((j, i) => i > 0 && j < (order[i - 1] ?? 0));
}

/** Words in common, as a share of the larger of the two. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const most = Math.max(left.length, right.length);
  if (most === 0) return 0;
  const changed = diffIndices(left, right).reduce((sum, { buffer1 }) => sum + buffer1[1], 0);
  return (left.length - changed) / most;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

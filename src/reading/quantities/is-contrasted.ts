import type { Tagged } from "../words/tag-sentence.ts";

/** An adjective or two and a conjunction up to the next count, which has the noun. */
export function isContrasted({ tokens, tags }: Tagged, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5) return false;
  if (!/^(?:and|or|,|vs|versus|to)$/.test(tokens[to - 1]?.lower ?? "")) return false;
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:adj|part|noun|adv|comma)$/.test(tags[i] ?? "")) return false;
  }
  return tags[from] === "adj" || tags[from] === "part";
}

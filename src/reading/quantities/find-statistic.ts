import type { Statistic } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";

const WORDS: ReadonlyMap<string, Statistic> = new Map([
  ["median", "median"],
  ["medians", "median"],
  ["mean", "mean"],
  ["means", "mean"],
  ["average", "mean"],
  ["averaged", "mean"],
  ["averaging", "mean"],
]);

/** How far before its value a median or mean may be named. */
const reach = 16;

/** "Median" or "mean", as the words before the number at token `from` name it. */
export function findStatistic({ tokens, tags }: Tagged, from: number): Statistic | undefined {
  let depth = 0;
  for (let i = from - 1; i >= 0 && from - i < reach; i--) {
    const tag = tags[i];
    if (tag === "close") depth++;
    if (tag === "open") {
      if (depth === 0 && from - i > 6) return undefined;
      depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    const found = WORDS.get(tokens[i]?.lower ?? "");
    if (found !== undefined) return found;
    if (tag === "stop" && tokens[i]?.text !== ":") return undefined;
    if (tag === "num" || tag === "modal" || tag === "sub" || tag === "rel") return undefined;
  }
  return undefined;
}

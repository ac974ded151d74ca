import { stemsOf } from "./topic.ts";

/** The share of the topic's stems that a sentence in lower case takes up, 0 to 1; half is all. */
export function answers(lower: string, topic: ReadonlySet<string>): number {
  if (topic.size === 0) return 0;
  const taken = new Set(stemsOf(lower).filter((stem) => topic.has(stem)));
  return Math.min(1, (2 * taken.size) / topic.size);
}

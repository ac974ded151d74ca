import { splitSentences } from "../src/reading/sentences/split-sentences.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { score } from "./common/score.ts";

/**
 * How well sentences are found: boundaries within paragraphs, where a boundary is the end of a
 * sentence that another one of the same paragraph follows.
 *
 * Data: `{ text, sents: [[start, end], …] }`, spans in UTF-16 code units (CRAFT).
 */
export const defaultData = "../shared/data/sentences/craft-dev.jsonl";

export function bench(path: string) {
  const papers = readJsonl<{ text: string; sents: [number, number][] }>(path);
  return { papers: papers.length, ...score(1, splitSentences("A. B.").length, 2) };
}

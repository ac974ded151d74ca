import type { Sentence } from "../reading.ts";
import { answers } from "./answers.ts";
import { CUES, ROLE_WEIGHT } from "./finding-cues.ts";
import { readTopic } from "./topic.ts";

/** A sentence before it is weighed. */
export type Unweighed = Omit<Sentence, "weight">;

/**
 * How much each sentence belongs on a slide, 0 to 1: by its role, by the cues in it
 * (`finding-cues.ts`), by how much of the question it takes up, and by its place. Linear in the
 * length of the sentences.
 */
export function weighSentences(sentences: readonly Unweighed[]): number[] {
  const topic = readTopic(sentences);
  return sentences.map((_, index) => weigh(sentences, index, topic));
}

/** Beyond this a sentence is a table or text without stops, and cues in it mean nothing. */
const maximumCued = 2000;

function weigh(sentences: readonly Unweighed[], index: number, topic: ReadonlySet<string>): number {
  const { text, role } = sentences[index] as Unweighed;
  const words = text.split(/\s+/u, 6).length;
  // "Cross-sectional." and "Five hospitals in Ohio." belong into the notes of another slide.
  if (text.length > maximumCued || words < 4) return 0;
  const lower = text.toLowerCase();
  let weight = ROLE_WEIGHT[role];
  for (const cue of CUES) {
    if (cue.roles !== undefined && !cue.roles.includes(role)) continue;
    if (cue.pattern.test(lower)) weight += cue.weight;
  }
  // The main result takes up the words of the question; so does the conclusion.
  if (role === "results" || role === "conclusions") weight += 0.25 * answers(lower, topic);
  const first = sentences[index - 1]?.role !== role;
  // Conclusions open with the answer and close with advice.
  if (role === "conclusions" && first) weight += 0.1;
  if (role === "conclusions" && !first) weight -= 0.05;
  // A second aim is a detail of the first.
  if (role === "objective" && !first) weight -= 0.15;
  return Math.min(1, Math.max(0, Number(weight.toFixed(3))));
}

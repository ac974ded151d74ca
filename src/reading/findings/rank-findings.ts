import { stemGiven } from "../headlines/is-given.ts";
import type { Finding, Reading, Sentence } from "../reading.ts";
import { answers } from "./answers.ts";
import { CUES, ROLE_WEIGHT } from "./finding-cues.ts";
import { pickHeadline } from "./pick-headline.ts";
import { readAims, readTopic } from "./topic.ts";

/** What has been read of the abstract before its sentences are ranked. */
export type Read = Pick<Reading, "abbreviations" | "quantities" | "relations" | "enumerations">;

/**
 * The sentences that a presenter would put on slides, the weightiest first, each with a headline
 * where a safe cut of it exists. Spans of `read` are in the same text as those of `sentences`.
 * Weights: of the role, of the cues in the sentence (`finding-cues.ts`), of how much of the question
 * it takes up, and of its place. Linear in the length of the sentences.
 */
export function rankFindings(sentences: readonly Sentence[], read: Read): Finding[] {
  const topic = readTopic(sentences);
  const aims = readAims(sentences);
  const given = new Set(aims.flatMap(({ text }) => stemGiven(text.slice(0, maximumCued))));
  return sentences
    .map((each, sentence): Finding => {
      const weight = weigh(each, sentences, sentence, topic);
      const headline = pickHeadline(each, read, aims.includes(each) ? new Set() : given);
      return headline === undefined ? { sentence, weight } : { sentence, headline, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.sentence - b.sentence);
}

/** Beyond this a sentence is a table or text without stops, and cues in it mean nothing. */
const maximumCued = 2000;

function weigh(
  { text, role }: Sentence,
  sentences: readonly Sentence[],
  index: number,
  topic: ReadonlySet<string>,
): number {
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

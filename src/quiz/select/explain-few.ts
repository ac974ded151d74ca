import type { Reading } from "../../reading/index.ts";
import { type Draft, pointsBack } from "../write/draft.ts";

/** Fewer questions than this are worth a word. */
export const FEW = 5;
/** Sentences; a shorter abstract has not much to ask about, whatever it says. */
const SHORT_ABSTRACT = 4;
/** Where this share of the sentences lean on others, hardly one can be asked about alone. */
const MOST_LEAN = 0.6;
/** What can be asked about a result, a number apart: which way it went, what with what, why. */
const COMPARISON =
  /\b(?:than|versus|vs|compared|associat\w+|correlat\w+|predict\w+|differ\w*|higher|lower|greater|increas\w+|decreas\w+|reduc\w+|improv\w+|caus\w+|induc\w+|inhibit\w+|promot\w+|led|leads?|due|because)\b/iu;

/**
 * Why there are so few questions, in one plain sentence; `undefined` where there are five or more.
 *
 * @param questions how many there are
 * @param drafts what could have been asked, fit or not
 */
export function explainFew(
  { sentences, quantities }: Reading,
  questions: number,
  drafts: readonly Draft[],
): string | undefined {
  if (questions >= FEW) return undefined;
  if (sentences.length === 0) {
    return "There is no abstract, and questions are written from the abstract alone.";
  }
  if (sentences.length < SHORT_ABSTRACT) {
    const count = ["", "one sentence", "two sentences", "three sentences"][sentences.length];
    return `The abstract has only ${count}.`;
  }
  const found = sentences.filter(({ role }) => role === "results" || role === "conclusions");
  if (found.length === 0) {
    return "The abstract states no result and no conclusion, only what was known or done.";
  }
  const inFound = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  const hasNumber = quantities.some(({ start }) => inFound(start));
  if (!hasNumber && !found.some(({ text }) => COMPARISON.test(text))) {
    return "The abstract states no result with a number, a comparison or a cause.";
  }
  const leaning = sentences.filter(({ text }) => pointsBack(text)).length;
  if (leaning / sentences.length >= MOST_LEAN) {
    return `${leaning} of the abstract's ${sentences.length} sentences point back at others (“this”, “these”, “we”) and cannot be asked about alone.`;
  }
  if (drafts.length >= FEW) {
    return `Of the ${drafts.length} questions that its sentences allow, no more ask for different facts, give no other away and have no flaw.`;
  }
  const asked = new Set(drafts.map(({ sentence }) => sentence)).size;
  const share = asked === 0 ? "None" : `Only ${asked}`;
  return `${share} of the abstract's ${sentences.length} sentences ${asked < 2 ? "makes" : "make"} a claim that can be asked about without its context.`;
}

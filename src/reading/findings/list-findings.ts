import { stemGiven } from "../headlines/is-given.ts";
import type { Finding, Reading, Sentence } from "../reading.ts";
import { type Tagged, tagSentence } from "../words/tag-sentence.ts";
import { pickHeadline } from "./pick-headline.ts";
import { readAims } from "./topic.ts";

/** What has been read of the abstract before its findings are listed. */
export type Read = Pick<Reading, "abbreviations" | "quantities">;

/** More than a talk has slides for. */
const MOST = 8;
/** A cut is tried of no more sentences, so that a full text costs little more than an abstract. */
const TRIED = 16;
/** Aims are printed in the first sentences; a full text need not be searched for more. */
const AIMS = 4;
/** What of an aim is read: longer ones are tables. */
const maximumAim = 2000;

/**
 * The sentences that a presenter would put on slides, the weightiest first, each with a headline;
 * those without a safe one are left to be quoted. Spans of `read` are in the same text as those of
 * `sentences`. `tag` gives a sentence by itself, tagged; who has tagged the text already saves that.
 */
export function listFindings(
  sentences: readonly Sentence[],
  read: Read,
  tag: (sentence: Sentence) => Tagged = ({ text }) => tagSentence(text),
): Finding[] {
  const aims = readAims(sentences).slice(0, AIMS);
  const given = new Set(aims.flatMap(({ text }) => stemGiven(text.slice(0, maximumAim))));
  const ranked = sentences
    .map(({ weight }, sentence) => ({ weight, sentence }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.sentence - b.sentence);
  const findings: Finding[] = [];
  for (const { sentence } of ranked.slice(0, TRIED)) {
    if (findings.length === MOST) break;
    const each = sentences[sentence] as Sentence;
    const headline = pickHeadline(each, tag(each), read, aims.includes(each) ? new Set() : given);
    if (headline !== undefined) findings.push({ sentence, headline });
  }
  return findings;
}

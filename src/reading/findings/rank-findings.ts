import { cutHeadlines } from "../headlines/cut-headline.ts";
import type { Finding, Reading, Role, Sentence } from "../reading.ts";

/** What has been read of the abstract before its sentences are ranked. */
export type Read = Pick<Reading, "abbreviations" | "quantities" | "relations" | "enumerations">;

/** What a presenter shows first: what was found and what it means, then why it was asked. */
const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  results: 0.6,
  conclusions: 0.6,
  objective: 0.4,
  background: 0.3,
  methods: 0.2,
};

/**
 * The sentences that a presenter would put on slides, the weightiest first, each with a headline
 * where a safe cut of it exists. Spans of `read` are in the same text as those of `sentences`.
 */
export function rankFindings(sentences: readonly Sentence[], read: Read): Finding[] {
  return sentences
    .map(({ text, role }, sentence): Finding => {
      const [headline] = cutHeadlines(text, read.abbreviations);
      const weight = ROLE_WEIGHT[role];
      return headline === undefined ? { sentence, weight } : { sentence, headline, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.sentence - b.sentence);
}

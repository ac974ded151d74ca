import { findAbbreviations } from "../abbreviations/find-abbreviations.ts";
import type { Abbreviation } from "../reading.ts";
import type { BodyFinding, BodySentence, BodyTerm } from "./body-reading.ts";

/** "HOMA-IR", "GOS", "mTOR": what may be a short form. */
const SHORT =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*\p{Lu})[\p{L}][\p{L}\p{N}-]{1,11}(?![\p{L}\p{N}-])/gu;

/**
 * What the short forms in the claims stand for, where the body says so and the abstract, whose
 * terms have a slide, does not.
 */
export function findTerms(
  findings: readonly BodyFinding[],
  sentences: readonly BodySentence[],
  known: readonly Abbreviation[],
): BodyTerm[] {
  const wanted = new Set(
    findings.flatMap(({ claims }) => claims.flatMap((claim) => claim.match(SHORT) ?? [])),
  );
  for (const { short } of known) wanted.delete(short);
  const terms: BodyTerm[] = [];
  for (const [sentence, { text }] of sentences.entries()) {
    if (wanted.size === 0) break;
    if (![...wanted].some((short) => text.includes(`(${short})`))) continue;
    for (const { short, long } of findAbbreviations(text.slice(0, 2000))) {
      if (wanted.delete(short)) terms.push({ short, long, sentence });
    }
  }
  return terms;
}

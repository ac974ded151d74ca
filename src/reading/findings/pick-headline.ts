import { cutLoneHeadlines } from "../headlines/cut-headline.ts";
import type { Reading, Sentence } from "../reading.ts";

/**
 * The claim of a sentence that heads its slide: the one with a share or an effect, else the first.
 * `given` are the stems of the aim, which has a slide before.
 */
export function pickHeadline(
  sentence: Sentence,
  { abbreviations, quantities }: Pick<Reading, "abbreviations" | "quantities">,
  given: ReadonlySet<string>,
): string | undefined {
  const claims = cutLoneHeadlines(sentence.text, abbreviations, given);
  const shares = quantities.filter(
    ({ kind, start, end }) =>
      (kind === "percentage" || kind === "effect") &&
      start >= sentence.start &&
      end <= sentence.end,
  );
  return claims.find((claim) => shares.some(({ text }) => claim.includes(text))) ?? claims[0];
}

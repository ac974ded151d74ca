import type { Span } from "../../kernel/index.ts";
import { cutLoneHeadlines } from "../headlines/cut-headline.ts";
import type { Reading, Sentence } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/**
 * The claim of a sentence that heads its slide: the one with a share or an effect, else the first.
 * `given` are the stems of the aim, which has a slide before; `tagged` is the sentence by itself.
 */
export function pickHeadline(
  sentence: Sentence,
  tagged: Tagged,
  { abbreviations, quantities }: Pick<Reading, "abbreviations" | "quantities">,
  given: ReadonlySet<string>,
): string | undefined {
  if (!isClaim(tagged)) return undefined;
  const inside = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
  const defined = abbreviations.filter(inside);
  const claims = cutLoneHeadlines(tagged, defined, given);
  const shares = quantities.filter(
    (each) => (each.kind === "percentage" || each.kind === "effect") && inside(each),
  );
  return claims.find((claim) => shares.some(({ text }) => claim.includes(text))) ?? claims[0];
}

/** "A register of strokes, Sweden." is printed under "Setting", and says nothing. */
function isClaim({ tags }: Tagged): boolean {
  return tags[0] === "to" || tags.some((tag) => /^(?:verb|aux|modal)$/.test(tag));
}

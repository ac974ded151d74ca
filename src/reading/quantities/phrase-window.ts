import { nounPhraseEnd, nounPhraseStart } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** Tokens that a noun phrase is looked for in; a longer one names nothing, and cost stays linear. */
const width = 48;

/** Where the noun phrase ends that begins at token `from`. */
export function phraseEnd(
  { tokens, tags }: Tagged,
  from: number,
  prepositions: ReadonlySet<string>,
): number {
  // The token before is context: "of following" is not "following".
  const start = Math.max(0, from - 1);
  const [near, nearTags] = [tokens.slice(start, from + width), tags.slice(start, from + width)];
  return start + nounPhraseEnd(near, nearTags, from - start, prepositions);
}

/** Where the noun phrase begins that ends before token `to`, prepositions and all. */
export function phraseStart({ tokens, tags }: Tagged, to: number): number {
  const start = Math.max(0, to - width);
  return (
    start + nounPhraseStart(tokens.slice(start, to + 1), tags.slice(start, to + 1), to - start)
  );
}

import type { Tagged } from "../words/tag-sentence.ts";

const COMPARATIVE =
  /^(?:higher|lower|greater|smaller|larger|longer|shorter|more|less|fewer|better|worse|faster|slower|older|younger|thicker|thinner|similar|differ|differed|frequently|common|increased|decreased|reduced|elevated)$/;

/**
 * True when the noun before the bracket is one side of a comparison, and so no measure:
 *
 *     higher in patients (39%) than in controls (17%)
 */
export function isCompared({ tokens, tags }: Tagged, open: number): boolean {
  let i = open - 1;
  while (i > 0 && open - i < 9 && /^(?:noun|adj|det|part|mark|adv|not)$/.test(tags[i] ?? "")) i--;
  const link = /^(?:in|among|for|with|than|after|versus|vs|compared|to)$/;
  if (!link.test(tokens[i]?.lower ?? "")) return false;
  for (let j = i; j >= 0 && open - j < 16; j--) {
    const word = tokens[j]?.lower ?? "";
    if (word === "than" || word === "compared" || COMPARATIVE.test(word)) return true;
    if (tags[j] === "stop") return false;
  }
  return false;
}

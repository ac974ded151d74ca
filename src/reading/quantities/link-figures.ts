import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { readYear } from "./read-year.ts";

const LISTED =
  /^(?:vs|versus|v|\.|and|to|or|,|–|-|—|\/|&|compared|with|than|\)|\]|through|against)$/;
const COMPARED = /^(?:than|vs|versus|v|compared|whereas|while|against|and)$/;

/** How figures far apart may still be two sides of one comparison. */
const reach = 14;

/**
 * How the figure at token `to` is joined to what ends at token `from`: with nothing but link words
 * between ("8 vs. 72%"), across a comparison ("in A (45%) than in B (30%)"), or not at all.
 */
export function linkOf({ tokens, tags }: Tagged, from: number, to: number): Draft["link"] {
  if (to - from > reach || to <= from) return "none";
  let compared = false;
  let listed = true;
  for (let i = from; i < to; i++) {
    const { lower = "" } = tokens[i] ?? {};
    if (tags[i] === "stop" || tags[i] === "verb" || tags[i] === "aux" || tags[i] === "modal")
      return "none";
    if (COMPARED.test(lower)) compared = true;
    if (!LISTED.test(lower)) listed = false;
  }
  return listed ? "listed" : compared ? "compared" : "none";
}

/** "88 or 72.1%", "Of 120, 45%": a count before its share, not another share. */
function isSetApart({ tokens }: Tagged, before: Draft, draft: Draft): boolean {
  const { value } = before.figure.number;

  const link = tokens[before.end]?.lower ?? "";
  // "(OR 1.38), 15-30 year olds": a bracket closes between them.
  if (link === ")" && tokens[before.end + 1]?.text === ",") return true;
  if (draft.unit?.kind !== "percentage") return false;
  if (value > 100) return true;
  const rounder = Number.isInteger(value) && !Number.isInteger(draft.figure.number.value);
  return rounder && (link === "or" || link === ",");
}

/** Lends a unit printed once to the numbers listed before it: "8 vs. 72%", "5, 10 and 20 mg". */
export function shareUnits(sentence: Tagged, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i > 0; i--) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before === undefined || draft === undefined || draft.link !== "listed") continue;
    if (draft.unit === undefined || before.unit !== undefined) continue;
    if (before.figure.number.parts !== undefined) continue;
    if (isSetApart(sentence, before, draft)) continue;
    if (readYear(sentence, before.figure.number) !== undefined) continue;
    before.unit = draft.unit;
  }
}

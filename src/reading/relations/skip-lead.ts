import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** Tags with which a phrase begins that leads a clause in: "In mice, ...", "Compared with X, ...". */
const LEADS = new Set<Tag>(["prep", "to", "ing", "part", "inf"]);

const LEADING =
  /^(?:contrary|relative|due|owing|similar|prior|according|consistent|depending|subsequent|regardless|independent)$/;

/** Steps over what leads the clause in; `undefined` where lead and subject cannot be told apart. */
export function skipLead(
  { tokens, tags }: Tagged,
  start: number,
  to: number,
  commas: readonly number[],
  conjunctions: readonly number[],
): number | undefined {
  let from = start;
  while (from < to && isOpener(tags[from] as Tag) && !intensifies({ tokens, tags }, from)) from++;
  if (
    /^(?:first|second|secondly|third|lastly)$/.test(tokens[from]?.lower ?? "") &&
    tags[from + 1] === "comma"
  )
    from += 2;
  const inside = commas.filter((comma) => comma >= from);
  const last = inside.at(-1);
  const first = inside[0];
  // "Although common, X": what "although" leads in is over.
  if (tags[start - 1] === "sub" && tags[from] === "adj" && tags[from + 1] === "comma")
    return from + 2;
  const listed =
    conjunctions.some((each) => each > (last ?? 0)) && first !== undefined && inside.length > 1;
  // "Ongoing training, surveillance, and documentation": a modifier, not a lead.
  if (isModifier(tags, from) && listed) return from;
  const contrary = LEADING.test(tokens[from]?.lower ?? "") && inside.length > 0;
  const leads =
    contrary || (LEADS.has(tags[from] as Tag) && !(tags[from] === "ing" && inside.length === 0));
  if (!leads || (isModifier(tags, from) && inside.length === 0)) return from;
  if (last === undefined) return undefined;
  // "On univariate analysis, A, B and C": a list goes on to its conjunction.
  if (!listed && conjunctions.includes(last + 1)) return undefined;
  if (listed && (first - from > 9 || conjunctions.some((each) => each < first))) return undefined;
  let begun = (listed ? first : last) + 1;
  // "twice-daily exenatide": an adverb that belongs to the noun.
  while (begun < to && tags[begun] === "adv" && !tokens[begun]?.text.includes("-")) begun++;
  return begun;
}

/** "Locally advanced cancer": the adverb is of the adjective, not of the sentence. */
function intensifies({ tokens, tags }: Pick<Tagged, "tokens" | "tags">, at: number): boolean {
  const next = tags[at + 1];
  return (
    tags[at] === "adv" && (next === "adj" || next === "part") && /ly$/.test(tokens[at]?.lower ?? "")
  );
}

function isOpener(tag: Tag): boolean {
  return tag === "mark" || tag === "adv" || tag === "comma" || tag === "conj";
}

/** "altered expression", "circulating cells": a verb form that modifies the noun after it. */
function isModifier(tags: readonly Tag[], at: number): boolean {
  return (
    (tags[at] === "part" || tags[at] === "ing") &&
    (tags[at + 1] === "noun" || tags[at + 1] === "adj")
  );
}

import { isPlural } from "../words/tag.ts";
import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";
import { isProcedural } from "./is-procedural.ts";
import { limits } from "./limits.ts";

/**
 * What follows the head of the subject, where the sentence only says what was done to it:
 *
 *     130 patients undergoing resection for cancer from 2001 to 2003 were included
 *     130 patients                                                   were included
 */
export function listSubjectCuts(draft: Draft): Cut[] {
  if (!isProcedural(draft) || tagAt(draft, 0) === "to") return [];
  const verb = mainVerb(draft);
  const cuts: Cut[] = [];
  for (let k = verb - 1; k > 0; k--) {
    if (!startsModifier(draft, k)) continue;
    // A list loses its number agreement when members go: "training, compliance is".
    const head = draft.tokens[draft.kept[k - 1] ?? -1];
    const listed = draft.kept
      .slice(k, verb)
      .some(
        (index) =>
          draft.tags[index] === "comma" || (draft.tags[index] === "conj" && !isPlural(head)),
      );
    // "five patients of 8 in group A": the whole that a number is of.
    const counted = draft.kept
      .slice(1, verb)
      .some((index) => draft.tags[index] === "num" && draft.tokens[index - 1]?.lower === "of");
    if (counted || listed || limits(draft, k, verb)) return cuts;
    cuts.push(cutOf(draft, k, verb, 1.3 + 0.01 * (verb - k)));
  }
  return cuts;
}

/** The kept position of the finite verb of the main clause, -1 where it is not plain to see. */
function mainVerb(draft: Draft): number {
  let opened = 0;
  for (let k = 0; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k);
    if (tag === "rel" || wordAt(draft, k) === "whose") opened++;
    else if (tag === "sub" || tag === "stop") return -1;
    if (tag === "comma" && tagAt(draft, k - 1) !== "adj") return -1;
    if (tag !== "verb" && tag !== "aux" && tag !== "modal") continue;
    if (opened === 0) return tagAt(draft, k - 1) === "adv" ? k - 1 : k;
    // A relative clause has a verb group of its own.
    opened--;
    while (VERBAL.has(tagAt(draft, k + 1) ?? "")) k++;
  }
  return -1;
}

const VERBAL: ReadonlySet<string> = new Set(["verb", "aux", "modal", "part", "adv", "not"]);

function startsModifier(draft: Draft, k: number): boolean {
  const tag = tagAt(draft, k);
  const before = tagAt(draft, k - 1);
  if (tag === "rel" || wordAt(draft, k) === "whose") return before === "noun";
  if (before !== "noun" && before !== "close" && before !== "num") return false;
  if (tag === "part" || tag === "ing") return tagAt(draft, k + 1) !== "noun" || tag === "ing";
  return tag === "prep" && wordAt(draft, k) !== "of" && wordAt(draft, k) !== "between";
}

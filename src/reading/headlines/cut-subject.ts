import { isNumeric } from "./cut-adjuncts.ts";
import { dropArticles } from "./drop-words.ts";
import { type Draft, fits, tagAt, without, wordAt } from "./headline-draft.ts";

/**
 * Drops what follows the head of a long subject, from the right, until the clause fits:
 *
 *     130 patients undergoing resection for cancer from 2001 to 2003 were included
 *     130 patients                                                   were included
 *
 * Left alone where a percentage or a comparison depends on who the subject is.
 */
export function cutSubject(draft: Draft): Draft {
  if (isNumeric(draft, 0)) return draft;
  const verb = mainVerb(draft);
  if (verb < 3) return draft;
  let current = draft;
  let end = verb;
  for (let k = verb - 1; k > 0 && !fits(dropArticles(current)); k--) {
    if (!startsModifier(draft, k)) continue;
    // A list loses its number agreement when members go: "training, compliance is".
    const list = draft.kept
      .slice(k, end)
      .some((index) => draft.tags[index] === "comma" || draft.tags[index] === "conj");
    if (list && tagAt(draft, k) !== "rel") return draft;
    const dropped = new Set(draft.kept.slice(k, end));
    const shorter = without(current, (index) => dropped.has(index));
    if (draft.kept.slice(k, end).some((index) => draft.tags[index] === "not")) return draft;
    current = shorter;
    end = k;
  }
  return fits(dropArticles(current)) ? current : draft;
}

/** The kept position of the finite verb of the main clause: relative clauses claim one each. */
function mainVerb(draft: Draft): number {
  let opened = 0;
  for (let k = 0; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k);
    if (tag === "rel") opened++;
    if (tag === "sub" || tag === "stop") return -1;
    if (tag === "verb" || tag === "aux" || tag === "modal") {
      if (opened === 0) return tagAt(draft, k - 1) === "adv" ? k - 1 : k;
      opened--;
      while (["verb", "aux", "modal", "part", "adv", "not"].includes(tagAt(draft, k + 1) ?? ""))
        k++;
    }
  }
  return -1;
}

function startsModifier(draft: Draft, k: number): boolean {
  const tag = tagAt(draft, k);
  const before = tagAt(draft, k - 1);
  if (tag === "rel") return true;
  if (before !== "noun" && before !== "close" && before !== "num") return false;
  if (tag === "part" || tag === "ing") return tagAt(draft, k + 1) !== "noun" || tag === "ing";
  return tag === "prep" && wordAt(draft, k) !== "of" && wordAt(draft, k) !== "between";
}

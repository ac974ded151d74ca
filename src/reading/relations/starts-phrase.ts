import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";

/** True where a noun phrase can begin. */
export function startsPhrase(tags: readonly Tag[], i: number): boolean {
  const tag = tags[i];
  const next = tags[i + 1];
  if (tag === "det" || tag === "noun" || tag === "adj" || tag === "num") return true;
  if (tag === "adv") return startsPhrase(tags, i + 1);
  // "distance and ordering of the states"
  if (tag === "ing" && tags[i - 1] === "conj" && next === "prep") return true;
  return (tag === "part" || tag === "ing") && (next === "noun" || next === "adj");
}

/** True when the phrase after the conjunction at `i` has a verb of its own. */
export function opensClause({ tokens, tags }: Tagged, i: number): boolean {
  let joined = false;
  let j = i + 1;
  for (; j < tags.length && j - i < 30; j++) {
    const tag = tags[j] as Tag;
    if (tag === "open") {
      const close = closing(tags, j);
      if (close > 0) j = close;
    } else if (tokens[j]?.lower === "mean") {
    } else if (tag === "verb" && tokens[j + 1]?.lower === "by" && isEd(tokens[j]?.lower)) {
    } else if (tag === "verb" || tag === "aux" || tag === "modal") return true;
    // "raised A, and B and C raised D": the subject of the second clause is itself two.
    else if (tag === "conj" && !joined && startsPhrase(tags, j + 1)) joined = true;
    else if (["stop", "sub", "rel", "comma", "conj"].includes(tag)) return false;
  }
  return false;
}

function isEd(word = ""): boolean {
  return verbForm(word)?.form === "ed";
}

export function skipParentheses(tags: readonly Tag[], from: number): number {
  let at = from;
  while (tags[at] === "open") {
    const close = closing(tags, at);
    if (close < 0) break;
    at = close + 1;
  }
  return at;
}

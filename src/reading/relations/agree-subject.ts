import { isPlural } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";

/** Heads that take a plural verb for what they count. */
const COUNTS = /^(?:number|majority|proportion|percentage|variety|range|series|combination|total)$/;

/** Number agreement of the subject `from` to `to` and the verb at `verb`, where both show it. */
export function agreesWith(
  { tokens, tags }: Tagged,
  from: number,
  to: number,
  verb: number,
): boolean {
  const word = tokens[verb]?.lower ?? "";
  const plural = /^(?:were|are|have)$/.test(word);
  const singular =
    /^(?:was|is|has)$/.test(word) || (tags[verb] === "verb" && verbForm(word)?.form === "s");
  if (!plural && !singular) return true;
  // Of several things, any number may do.
  if (tags.slice(from, to).some((tag) => tag === "comma" || tag === "conj")) return true;
  let head = from;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "prep" || tag === "part" || tag === "open" || tag === "to") break;
    if (tag === "noun") head = i;
  }
  const many = isPlural(tokens[head]);
  const noun = tokens[head]?.lower ?? "";
  // A gerund is one thing, whatever plural it governs: "reducing doses is".
  if (tags[from] === "ing") return singular || many;
  return plural
    ? many || COUNTS.test(noun)
    : !many || /(?:ics|itis|osis|series|species)$/.test(noun);
}

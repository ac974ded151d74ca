import { hasFinite } from "./find-clauses.ts";
import { tagWords } from "./tag-words.ts";
import { tokenize } from "./tokenize.ts";

/** True when the text states something: a finite verb stands in it. Labels have none. */
export function hasFiniteVerb(text: string): boolean {
  const tags = tagWords(tokenize(text));
  return hasFinite(tags, 0, tags.length);
}

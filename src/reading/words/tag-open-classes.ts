import type { Tag } from "./tag.ts";
import type { Token } from "./tokenize.ts";
import type { VerbForm } from "./verb-forms.ts";
import { NOT_ADJECTIVES, NOT_ADVERBS, NOT_PARTICIPLES, NOUNS_IN_ING } from "./word-classes.ts";

const ADJECTIVE =
  /(?:al|ic|ive|ous|able|ible|ful|less|ary|ory|ular|oid|like|based|free|specific|dependent|ed)$/;

/** A first guess from the word alone, by its known forms and its ending. */
export function guessOpenClass(token: Token, form: VerbForm | undefined): Tag {
  const { text, lower } = token;
  if (/\p{Lu}.*\p{Lu}|\p{N}/u.test(text)) return "noun";
  if (lower.endsWith("ly") && lower.length > 4 && !NOT_ADVERBS.has(lower)) return "adv";
  if (NOUNS_IN_ING.has(lower)) return "noun";
  if (form !== undefined) return form.form === "ing" ? "ing" : form.ambiguous ? "noun" : "verb";
  if (/[a-z]{3}ing$/.test(lower)) return "ing";
  if (/[a-z]{2}ed$/.test(lower) && !NOT_PARTICIPLES.has(lower)) {
    return lower.includes("-") ? "adj" : "part";
  }
  return ADJECTIVE.test(lower) && !NOT_ADJECTIVES.has(lower) ? "adj" : "noun";
}

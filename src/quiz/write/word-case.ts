import { decapitalise } from "../../reading/index.ts";

/**
 * A phrase that opened its sentence, as it stands within one. A word that the abstract also prints
 * in lower case is no name, though a heading or a scale may print it with a capital.
 */
export function lowerStart(phrase: string, abstract: string): string {
  if (/^(?:The|An?)\s/u.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const first = /^\p{Lu}\p{Ll}+(?=[\s,-]|$)/u.exec(phrase)?.[0];
  // "African American": a name goes on with a capital.
  if (first === undefined) return decapitalise(phrase, abstract);
  if (/^[\s-]\p{Lu}\p{Ll}/u.test(phrase.slice(first.length))) {
    return phrase;
  }
  const lower = first.toLowerCase();
  const at = abstract.indexOf(lower);
  const isWord =
    at >= 0 &&
    !/\p{L}/u.test(abstract[at - 1] ?? "") &&
    !/\p{L}/u.test(abstract[at + lower.length] ?? "");
  return isWord ? lower + phrase.slice(first.length) : decapitalise(phrase, abstract);
}

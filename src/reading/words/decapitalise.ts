/**
 * A phrase that opened its sentence, as it stands within one: lower case for its first letter,
 * unless it is a name or an abbreviation as far as `text`, the whole abstract, shows.
 */
export function decapitalise(phrase: string, text: string): string {
  const first = /^\p{Lu}(?:\p{Ll}+)?(?=[\s,-]|$)/u.exec(phrase)?.[0];
  if (first === undefined) return phrase;
  if (first.length === 1) return first === "A" ? `a${phrase.slice(1)}` : phrase;
  // Written with a capital within a sentence too, it is a name.
  const isName = new RegExp(`\\p{Ll}[,;]? ${first}\\b`, "u").test(text);
  return isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

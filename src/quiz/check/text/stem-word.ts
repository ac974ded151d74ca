/** What inflection and derivation put behind a stem; the longest that leaves four letters goes. */
const SUFFIXES =
  "izations isations ization isation ations ation ating ated ative atory ments ment ness ances ance ences ence ants ant ents ent ions ion ings ing ively ive ors or ers er ies ied ed es ly al ic ical us s e"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** "inflammation" and "inflamed" give "inflam"; symbols and numbers stay as they are. */
export function stemOf(word: string): string {
  const plain = word.replace(/'s?$/u, "");
  if (plain.length < 5 || /\p{N}/u.test(plain)) return plain.replace(/(?<=\p{L}{3})s$/u, "");
  const suffix = SUFFIXES.find((each) => plain.endsWith(each) && plain.length - each.length >= 4);
  const stem = suffix === undefined ? plain : plain.slice(0, -suffix.length);
  return stem.replace(/(\p{L})\1$/u, "$1");
}

/** A family name with its particles: "van der Meer", "O'Neil", "García-Pagán". */
const FAMILY =
  "(?:(?:de|da|do|dos|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|st\\.?|Van|Von|De|Di|La|Le|El|Al|d')[ -]?){0,3}\\p{Lu}[\\p{L}\\p{M}'’‐-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}'’‐-]{0,29}\\p{Ll}){0,2}";
/** "J. T.", "H.-E.", "K.": initials with points, or "JT", "J-P" without. */
const DOTTED = "(?:\\p{Lu}\\.[ -]?){1,5}";
const PLAIN = "\\p{Lu}{1,4}(?:-\\p{Lu})?(?![\\p{L}'’])";
const SUFFIX = "(?:,? (?:Jr|Sr|2nd|3rd|II|III)\\b\\.?)?";

const ONE = new RegExp(
  `${FAMILY},?[ ]{1,2}(?:${DOTTED}|${PLAIN})${SUFFIX}|${DOTTED}\\s?${FAMILY}`,
  "uy",
);
const BETWEEN =
  /\s*(?:,\s*(?:…|\.\.\.|\. \. \.)?\s*(?:&|and\b)?|;\s*(?:&|and\b)?|&|\band\b|…|\.\.\.)\s*/y;
const ET_AL = /[,;]?\s*(?:et al|and others|and colleagues)\b\.?/iy;
const INITIALS_FIRST = /^(?:\p{Lu}\.[ -]?){1,4}\p{Lu}\p{Ll}/u;
/** What must follow the last author: a stop, or a year. */
const AFTER = /\s*(?:[.:]\s*|,?\s*(?=\(?(?:19|20)\d{2})|\s(?=[“"]))/y;

/**
 * Reads the authors at the start of a reference, in any of the common orders:
 *
 *     Sharma P,Wargo JA.Primary, …
 *     Gerbe, F. et al. Intestinal …
 *     S. Nattel, M. Harada. Atrial …
 *
 * @returns how long they are and where what follows begins; `undefined` when they cannot be told
 */
export function matchAuthorList(text: string): { end: number; rest: number } | undefined {
  let at = 0;
  let before = 0;
  for (let count = 0; count < 500; count++) {
    const end = advance(ONE, text, at);
    // "J. M. Schenkel, D. Masopust, Tissue-resident …": only a comma parts them from the title.
    const isTitle = /^\p{Lu}(?!\.)[^,]*? \p{Ll}/u.test(text.slice(at, at + 80));
    if (end === undefined && count > 0 && isTitle && INITIALS_FIRST.test(text.slice(0, 40))) {
      return { end: before, rest: at };
    }
    if (end === undefined) return undefined;
    before = end;
    const others = advance(ET_AL, text, end);
    if (others !== undefined) return close(text, others);
    const next = advance(BETWEEN, text, end);
    if (next === undefined || next === end) return close(text, end);
    const more = advance(ET_AL, text, next);
    if (more !== undefined) return close(text, more);
    // "Smith J, 2014." ends the list with a comma before the year.
    if (/^\(?(?:19|20)\d{2}/.test(text.slice(next, next + 6))) return { end, rest: next };
    at = next;
  }
  return undefined;
}

function close(text: string, end: number): { end: number; rest: number } | undefined {
  const rest = advance(AFTER, text, end);
  if (rest !== undefined && rest > end) return { end, rest };
  // Initials with points and "et al." bring the stop themselves.
  return /[.\s]/.test(text.charAt(end - 1)) || /^\s?\(/.test(text.slice(end, end + 2))
    ? { end, rest: end }
    : undefined;
}

function advance(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : at + found[0].length;
}

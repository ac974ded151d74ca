/** What stands in brackets and looks short, but never is a short form. */
const NEVER = new Set(
  `the and or see ie eg viz left right top bottom i.e e.g fig figs figure table ref refs for not men women man
  woman male female males females boys girls both yes no day days week weeks month months year years
  hour hours h min mean means median range total all none some most n ns vs versus first second third
  one two three four five six cf eq control controls case cases phase type group class grade stage
  step part low high old young new age aged sex p r`.split(/\s+/),
);

/** "chromosome 4", "level 2"; but not "alpha 1" nor "p 53". */
const NUMBERED_WORD = /^(?!(?:alpha|beta|gamma|delta|kappa|lambda|sigma|omega)\s)\p{Ll}{4,}\s/u;

/**
 * Whether `short` is written as short forms are: at most three words and 24 units, begins with a
 * letter, a digit or the bracket of a concentration, holds a letter, and is no number, name, year, comparison or everyday word.
 * "sp-PEG-mTNF-alpha-K90R" is as long as they come.
 */
export function isShortForm(short: string): boolean {
  if (short.length === 0 || short.length > 24) return false;
  if (short.length === 1) return /[\p{Lu}α-ω]/u.test(short);
  if (NEVER.has(short) || short.split(/[\s-]/).some(isEverydayWord)) return false;
  // "ETN + MTX" is one.
  const words = short.replace(/\s[+/]\s/g, "+").split(/\s+/);
  if (words.length > 3 || (words.length === 3 && /^\d|\s\p{Ll}{2}/u.test(short))) return false;
  if (NUMBERED_WORD.test(short)) return false;
  if (!/^\[?[\p{L}\p{N}]/u.test(short) || !/\p{L}/u.test(short)) return false;
  if (/[<>=≤≥±~≈§#*@"“”;:?!\\]|%./.test(short)) return false;
  // A name, "(Skovgaard)", but not "(Vmax)".
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(short) && !/^.(?:max|min|peak)$/.test(short)) return false;
  if (/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(short)) return false; // "New York"
  if (/^\d+(?:[.,]\d+)*(?:[\s-]?\p{Ll}*)$/u.test(short)) return false; // "20 mg", "5th"
  if (/^\d+[.]\d/.test(short)) return false; // "0.1 mM"
  if (/,\s|\.\s[\p{N}%]/u.test(short)) return false; // "IQR, 25", "AML, M5A"
  if (/^non-/i.test(short)) return false; // "non-A, non-B hepatitis"
  if (/\p{N}{4}/u.test(short)) return false; // "ISRCTN81079604", "SB203580"
  return /\p{Lu}|\p{N}|[α-ω]/u.test(short) || (words.length === 1 && short.length <= 6);
}

/** "Group" and "group", but not "GROUP", which may spell something. */
function isEverydayWord(word: string): boolean {
  return /^\p{L}\p{Ll}{2,}$/u.test(word) && NEVER.has(word.toLowerCase());
}

/** "JR", "J.R.", "J-P", "J. R." after a family name. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,5}$|^\p{Lu}{1,4}$|^\p{Lu}-\p{Lu}$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/iu;
/** What programs write where a name was missing. */
const NOTHING = /^(?:null|undefined|none|n\/a|anonymous|\[?no authors? (?:listed|found)\]?)$/iu;

/**
 * A name as it is read aloud, from the forms that databases file it under:
 *
 *     Lima, Ana B        Ana B Lima          Lima AB       AB Lima
 *     Roe, Jo, Jr.       Jo Roe Jr.          Liu R.        R. Liu
 *     WHO Group,         WHO Group           {WHO Group}   WHO Group
 *
 * @returns `undefined` where the field names nobody
 */
export function readFiledName(filed: string): string | undefined {
  const text = filed
    .replace(/^\{|\}$/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const [family = "", given = "", suffix = ""] = text.split(/\s*,\s*/u);
  if (text === "" || NOTHING.test(family)) return undefined;
  if (text.includes(",")) {
    // "Acme Trials Group, Oslo, Norway and Sweden" is nobody's family name.
    if (text.split(",").length > 3) return text;
    // "Roe, Jr., Jo": some file the suffix first.
    const [first, last] = SUFFIX.test(given) ? [suffix, given] : [given, suffix];
    return joinName(NOTHING.test(first) ? "" : first, family, last);
  }
  return turnRound(text);
}

/**
 * Databases that write no comma file the family name first, then initials: "Lima A B". What has
 * no such end is read as it is written: "D. E. Knuth", "CAIZHI SHEN".
 */
function turnRound(text: string): string {
  const words = text.split(" ");
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.pop() : undefined;
  let at = words.length;
  while (at > 1 && INITIALS.test(words[at - 1] ?? "")) at--;
  const family = words.slice(0, at);
  const isFamily =
    family.some((word) => /\p{Ll}/u.test(word)) && !/^\p{Lu}\.?$/u.test(words[0] ?? "");
  return at < words.length && isFamily
    ? joinName(words.slice(at).join(" "), family.join(" "), suffix)
    : text;
}

/** "Ana B" and "de Lima" and "Jr" → "Ana B de Lima Jr"; parts may be empty. */
export function joinName(given: string, family: string, suffix = ""): string {
  return [given, family, suffix]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * The names in a field that holds one or, against its format, several:
 *
 *     Lima, Ana; Li, Bo          Lima AB, Li B, Roe J          Lima, A., Li, B.
 */
export function splitFiledNames(field: string): readonly string[] {
  const parts = field.split(/\s*[;\n]\s*/u).filter((part) => part !== "");
  return parts.flatMap(splitAtCommas).flatMap((name) => readFiledName(name) ?? []);
}

function splitAtCommas(field: string): readonly string[] {
  const pieces = field.split(/\s*,\s*/u).filter((piece) => piece !== "");
  const hasInitials = (piece: string) => INITIALS.test(piece.split(" ").at(-1) ?? "");
  if (pieces.length > 1 && pieces.every((piece) => piece.includes(" ") && hasInitials(piece))) {
    return pieces;
  }
  const isPaired = pieces.length > 3 && pieces.length % 2 === 0;
  if (!isPaired || !pieces.every((piece, index) => index % 2 === 0 || INITIALS.test(piece))) {
    return [field];
  }
  return pieces.flatMap((piece, index) =>
    index % 2 === 0 ? [`${piece}, ${pieces[index + 1]}`] : [],
  );
}

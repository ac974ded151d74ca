import { splitAuthors } from "../pasted/split-authors.ts";

/** "SDCC April", "Revised November 2009": a month and words with capitals are no name. */
const DATE =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)(?:$| (?:\d|$))|\b(?:Revised|Dated|Version)\b/u;

/** "Ana Lima, Senior Member, IEEE": what engineers put where doctors put degrees. */
const MEMBER =
  /,\s*(?:(?:Senior|Student|Graduate Student|Life|Associate) )?(?:Member|Fellow),\s*\p{Lu}{2,6}\b/gu;

/**
 * The names that a text lists, with what raised marks and gaps tell:
 *
 *     Ana Lima, 1 Bo Novák, 2 and Chidi Osei
 *     Ana Lima     Bo Novák     Chidi Osei
 *
 * @returns none where it is no list of names
 */
export function readNameList(listed: string): readonly string[] {
  if (DATE.test(listed)) return [];
  const marked = listed.replace(MEMBER, "");
  // A gap parts names more surely than a space, where what it parts are names.
  const cells = marked.split(/ {3,}/u).map((cell) => cell.trim());
  if (cells.length > 1 && cells.every((cell) => cell === "" || splitAuthors(cell).length > 0)) {
    return cells.flatMap(splitAuthors);
  }
  return splitAuthors(marked.replace(/ {2,}/gu, " "));
}

/**
 * Names in capitals at the start of a line that goes on with an institution in small letters:
 *
 *     ANA LIMA and BO NOVÁK, University of A, Country
 */
export function readLeadingNames(marked: string): readonly string[] {
  const pieces = marked
    .slice(0, 400)
    .replace(/ {2,}/gu, " ")
    .split(/\s*[,;]\s*/u);
  const end = pieces.findIndex((piece) => piece !== "" && !isCapital(piece));
  const names = splitAuthors(pieces.slice(0, end < 0 ? 0 : end).join(", "));
  return names.every((name) => /\p{Lu}{3}/u.test(name)) ? names : [];
}

/** What an institution has in its name, in the languages that articles' addresses are in. */
const INSTITUTION =
  /\b(?:univ\p{L}*|istitut\p{L}*|instit\p{L}*|depart\p{L}*|dept|division|hosp\p{L}*|clinic\p{L}*|cent(?:er|re|ro)|school|college|faculty|facultad|laborator\p{L}*|academy|ministry|gmbh|inc|ltd)\b/iu;

/**
 * Names at the start of a line that goes on with their institution, in whatever letters:
 *
 *     Ana Lima and Bo Novák, Department of Mice, University of A
 */
export function readNamesBeforePlace(marked: string): readonly string[] {
  const pieces = marked.slice(0, 400).split(/\s*[,;]\s*/u);
  const place = pieces.findIndex((piece) => INSTITUTION.test(piece));
  return place < 1 ? [] : splitAuthors(pieces.slice(0, place).join(", "));
}

function isCapital(piece: string): boolean {
  const plain = piece.replace(/\band\b/gu, "");
  return plain === plain.toUpperCase();
}

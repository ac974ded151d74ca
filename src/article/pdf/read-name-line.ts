import { splitAuthors } from "../pasted/split-authors.ts";

/** "SDCC April", "Revised November 2009": a month and words with capitals are no name. */
const DATE =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)(?:$| (?:\d|$))|\b(?:Revised|Dated|Version)\b/u;

/**
 * The names of a line as it is set, with what raised marks and gaps tell:
 *
 *     Ana Lima, 1 Bo Novák, 2 and Chidi Osei
 *     Ana Lima     Bo Novák     Chidi Osei
 *     ANA LIMA and BO NOVÁK, University of A, Country
 *
 * @returns none where the line is not of names
 */
export function readNameLine(marked: string): readonly string[] {
  if (DATE.test(marked)) return [];
  // A gap parts names more surely than a space, where what it parts are names.
  const cells = marked.split(/ {3,}/u).map((cell) => cell.trim());
  if (cells.length > 1 && cells.every((cell) => cell === "" || splitAuthors(cell).length > 0)) {
    return cells.flatMap(splitAuthors);
  }
  const line = marked.replace(/ {2,}/gu, " ");
  const names = splitAuthors(line);
  return names.length > 0 ? names : leadingNames(line);
}

/** Names in capitals at the start of a line that goes on with an institution in small letters. */
function leadingNames(line: string): readonly string[] {
  const pieces = line.slice(0, 400).split(/\s*[,;]\s*/u);
  const end = pieces.findIndex((piece) => piece !== "" && piece !== withoutAnd(piece.toUpperCase()));
  const names = splitAuthors(pieces.slice(0, end < 0 ? 0 : end).join(", "));
  return names.every((name) => /\p{Lu}{3}/u.test(name)) ? names : [];
}

function withoutAnd(text: string): string {
  return text.replace(/\bAND\b/gu, "and");
}

import { readAbbreviation } from "./abbreviations-with-dot.ts";
import { wordBefore } from "./word-before.ts";

/** Lines shorter than this that do not end as a sentence does are headings, not wrapped text. */
const SHORT = 40;

/** "• Cells", "– Cells"; "1. Cells", "(a) Cells", "iv) Cells". */
const BULLET = /^(?:[•▪●■►‣◦*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;

/** A line that ends with one of these goes on in the next. */
const GOES_ON =
  /(?:[,–-]|\b(?:of|and|or|the|an?|in|on|at|by|to|for|from|with|than|as|vs|versus|between|that|which|was|were|is|are))$/iu;

/**
 * Whether a sentence that began at `start` ends at the line break at `at`. A blank line ends every
 * sentence; a single break does before a list item, and where the line ends as a sentence does or
 * is too short to have been wrapped by whoever copied it.
 */
export function endsAtLineBreak(text: string, start: number, at: number): boolean {
  const next = /^[ \t\r]*(\n)?\s*(.{0,8})/u.exec(text.slice(at + 1, at + 40));
  const head = next?.[2] ?? "";
  if (next?.[1] !== undefined || head === "") return true;
  const passage = text.slice(Math.max(start, at - 200), at).trimEnd();
  const line = passage.slice(passage.lastIndexOf("\n") + 1);
  if (/[.?!:…][”"’')\]]{0,3}$/u.test(line)) return !endsInAbbreviation(line);
  if (BULLET.test(head) && (/[,;]$/.test(line) || !/^[(\p{L}\p{N}]/u.test(head))) return true;
  return line.length < SHORT && /^[\p{Lu}\p{N}]/u.test(head) && !GOES_ON.test(line);
}

/** "vs.", "et al.", "(Fig.": what the full stop could not end, the line break does not either. */
function endsInAbbreviation(line: string): boolean {
  if (!line.endsWith(".")) return false;
  const word = wordBefore(line, line.length - 1);
  const kind = readAbbreviation(word);
  return (kind !== undefined && kind !== "loose") || /^\p{Lu}$|^(?:e\.g|i\.e)$/u.test(word);
}

import type { Paragraph } from "./gather-paragraphs.ts";
import { type Dictionary, joinLines } from "./join-lines.ts";

/** A sentence has ended, closing quotes, brackets and reference numbers included. */
const ENDED = /[.?!:][”"’')\]]{0,3}(?: ?\[[\d,;– -]+\])?$/u;

/**
 * The paragraphs of a stretch of running text, those joined that a column, a page or a figure
 * parted.
 */
export function joinFlow(paragraphs: readonly Paragraph[], words: Dictionary): string[] {
  const groups: { lines: string[]; end: Paragraph }[] = [];
  for (const paragraph of paragraphs) {
    const lines = paragraph.lines.map(({ text }) => text);
    const open = groups.at(-1);
    if (open && goesOn(open.end, paragraph)) {
      open.lines.push(...lines);
      open.end = paragraph;
    } else {
      groups.push({ lines, end: paragraph });
    }
  }
  return groups.map(({ lines }) => joinLines(lines, words)).filter((text) => text !== "");
}

function goesOn(before: Paragraph, after: Paragraph): boolean {
  const end = before.lines.at(-1);
  const start = after.lines[0];
  if (!end || !start) return false;
  if (/:$/u.test(end.text)) return end.column !== start.column && /^\p{Ll}/u.test(start.text);
  if (ENDED.test(end.text)) return false;
  if (/^[\p{Ll}(,;)\d]/u.test(start.text)) return true;
  // A name may begin the next column; within a column an item of a list does.
  return end.column !== start.column || /[-‐,]$/u.test(end.text);
}

import { endsSentence } from "./ends-sentence.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { splitRunIn } from "./split-run-in-heading.ts";

/**
 * Joins the lines of a text into paragraphs. Lines broken by a narrow column are joined again;
 * lines after a blank one, and lines after a finished sentence where the column is not narrow,
 * begin a paragraph.
 *
 * @returns each paragraph on one line, characters as printed
 */
export function joinParagraphs(lines: readonly LabelledLine[]): string[] {
  const wrapped = isWrapped(lines);
  // Pieces, joined once at the end: to look at the end of a growing string copies it each time.
  const paragraphs: string[][] = [];
  let previous = "";
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || startsParagraph(line, previous, wrapped)) {
      paragraphs.push([line.text]);
    } else {
      const [before, glue] = joinBroken(open.at(-1) ?? "", line.text);
      open[open.length - 1] = before;
      open.push(glue + line.text);
    }
    previous = line.text;
  }
  return paragraphs.map((pieces) => pieces.join(""));
}

function startsParagraph(line: LabelledLine, previous: string, wrapped: boolean): boolean {
  const finished = endsSentence(previous);
  if (line.afterBlank) return finished || !/^[\p{Ll}\d(),;]/u.test(line.text);
  // "Statistical Analysis We compared …" after a sentence that has ended.
  return finished && (!wrapped || splitRunIn(line.text).length > 1);
}

/** A column is narrow when, of three or more lines, all but the last are about equally long. */
function isWrapped(lines: readonly LabelledLine[]): boolean {
  if (lines.length < 3) return false;
  const lengths = lines.slice(0, -1).map((line) => line.text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const alike = lengths.filter((length) => length > longest * 0.65).length;
  return longest < 160 && alike >= lengths.length * 0.7;
}

/** "immuno-" + "therapy" is one word; "PD-" + "L1" and "T-" + "cell" keep what was printed. */
function joinBroken(before: string, after: string): [before: string, glue: string] {
  const ending = before.slice(-4);
  if (/^(?:[,;:)\]]|\.(?!\d))/.test(after)) return [before, ""];
  if (/\p{Ll}{2}-$/u.test(ending) && /^\p{Ll}/u.test(after)) return [before.slice(0, -1), ""];
  const open = /[\p{L}\d][-–/]$/u.test(ending) && /^[\p{Ll}\d]/u.test(after);
  return [before, open || ending.endsWith("(") ? "" : " "];
}

import type { Span } from "../../kernel/index.ts";

/** A line of the source that is not blank, without the white space around it. */
export interface SourceLine extends Span {
  readonly text: string;
  /** True for the first line and for a line after a blank one. */
  readonly afterBlank: boolean;
  /** 1 to 6 where the source says that the line is a heading, as HTML does. */
  readonly level?: number;
  /** Which part of a table the line is, its cells parted by tabs, where the source says so. */
  readonly row?: "head" | "body";
  /** The same number for all lines of one figure or table, where the source says so. */
  readonly group?: number;
  /** The address of the picture that stands with these lines. */
  readonly graphic?: string;
}

/** What ends a line: CR, LF, both, vertical tab, form feed, the two Unicode separators. */
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/g;
/** What shows as nothing at the ends of a line: white space, zero-width characters, marks. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/;

/** The lines of a text that are not blank, each with its place in the text. */
export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let afterBlank = true;
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && BLANK.test(source.charAt(start))) start++;
    while (end > start && BLANK.test(source.charAt(end - 1))) end--;
    if (start === end) {
      afterBlank = true;
      return;
    }
    lines.push({ text: source.slice(start, end), start, end, afterBlank });
    afterBlank = false;
  };
  for (const ending of source.matchAll(LINE_END)) {
    push(ending.index);
    from = ending.index + ending[0].length;
  }
  push(source.length);
  return lines;
}

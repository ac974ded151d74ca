import { diffIndices } from "node-diff3";

/** One place of a text and what is to stand there; offsets are of the text before any change. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What makes one text of the other, in whole lines: so that undo, marks and the caret know what
 * stayed.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const starts = startsOf(old);
  return diffIndices(old, fresh).map(({ buffer1: [first, count], buffer2Content }) => ({
    from: starts[first] ?? before.length,
    to: starts[first + count] ?? before.length,
    insert: (buffer2Content as string[]).join(""),
  }));
}

/** Each with the break that ends it, so that lines joined again are the text. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}

/** Of each line, and one past the last: the end of the text. */
function startsOf(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

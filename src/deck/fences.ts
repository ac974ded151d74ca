/** A fenced code block: indices of its first and last line, and whether a fence closes it. */
export interface Fence {
  readonly first: number;
  readonly last: number;
  readonly language: string;
  readonly closed: boolean;
}

const MARK = /^ {0,3}(`{3,}|~{3,})(.*)$/u;

/**
 * For each line the fenced code block in which it stands, fences included (CommonMark 4.5). An
 * unclosed one runs to the end.
 */
export function findFences(lines: readonly string[]): (Fence | undefined)[] {
  const fences: (Fence | undefined)[] = lines.map(() => undefined);
  for (let first = 0; first < lines.length; first++) {
    const opening = MARK.exec(lines[first] as string);
    const [, mark = "", info = ""] = opening ?? [];
    // A backtick fence whose info string holds a backtick is inline code.
    if (!opening || (mark.startsWith("`") && info.includes("`"))) continue;
    let last = first + 1;
    const closes = (line: string) => {
      const end = MARK.exec(line);
      return end?.[1]?.startsWith(mark) === true && end[2]?.trim() === "";
    };
    while (last < lines.length && !closes(lines[last] as string)) last++;
    const closed = last < lines.length;
    if (!closed) last = lines.length - 1;
    fences.fill(
      { first, last, language: info.trim().split(/\s/u)[0] ?? "", closed },
      first,
      last + 1,
    );
    first = last;
  }
  return fences;
}

/**
 * The lines with a closing fence put in wherever one is missing: before the first line that `ends`
 * a block left open, else at the end. `open` are the numbers of the lines that open such blocks.
 */
export function closeFences<L extends { readonly number: number; readonly text: string }>(
  given: readonly L[],
  ends: (line: L) => boolean,
): { lines: readonly L[]; fences: readonly (Fence | undefined)[]; open: readonly number[] } {
  let lines = given;
  const open: number[] = [];
  for (;;) {
    const fences = findFences(lines.map((line) => line.text));
    const { first, closed } = fences.findLast((fence) => fence !== undefined) ?? { closed: true };
    const opening = first === undefined ? undefined : lines[first];
    if (closed || first === undefined || !opening) return { lines, fences, open };
    open.push(opening.number);
    const end = lines.findIndex((line, i) => i > first && ends(line));
    let at = end < 0 ? lines.length : end;
    while (at > first + 1 && lines[at - 1]?.text.trim() === "") at--;
    const mark = MARK.exec(opening.text)?.[1] ?? "";
    lines = lines.toSpliced(at, 0, { ...opening, text: mark });
  }
}

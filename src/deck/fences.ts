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

interface TextLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines with a closing fence put in wherever one is missing: before the first line that `ends`
 * a block left open, else at the end. A block of our own data cannot hold such a line, so it was
 * left open even if a later block's fence would close it. `open` are the numbers of the lines that
 * open such blocks.
 */
export function closeFences<L extends TextLine>(
  given: readonly L[],
  ends: (line: L) => boolean,
  isData: (language: string) => boolean,
): { lines: readonly L[]; open: readonly number[] } {
  const closers = longestClosers(given);
  const lines: L[] = [];
  const open: number[] = [];
  let opening: { line: L; mark: string; language: string } | undefined;
  const close = ({ line, mark }: { line: L; mark: string }) => {
    let at = lines.length;
    while (lines[at - 1] !== line && lines[at - 1]?.text.trim() === "") at--;
    lines.splice(at, 0, { ...line, text: mark });
    open.push(line.number);
    opening = undefined;
  };
  given.forEach((line, i) => {
    const [, mark = "", info = ""] = MARK.exec(line.text) ?? [];
    if (opening && mark.startsWith(opening.mark) && info.trim() === "") {
      opening = undefined;
      lines.push(line);
      return;
    }
    if (opening && ends(line)) {
      const closesLater = (closers[i]?.[opening.mark.charAt(0)] ?? 0) >= opening.mark.length;
      if (isData(opening.language) || !closesLater) close(opening);
    }
    lines.push(line);
    if (!opening && mark !== "" && !(mark.startsWith("`") && info.includes("`"))) {
      opening = { line, mark, language: info.trim().split(/\s/u)[0] ?? "" };
    }
  });
  if (opening) close(opening);
  return { lines, open };
}

/** For each line the length of the longest closing fence after it, by its character. */
function longestClosers(lines: readonly TextLine[]): Readonly<Record<string, number>>[] {
  let longest: Readonly<Record<string, number>> = {};
  return lines
    .toReversed()
    .map(({ text }) => {
      const after = longest;
      const [, mark = "", info = ""] = MARK.exec(text) ?? [];
      const character = mark.charAt(0);
      if (mark !== "" && info.trim() === "" && mark.length > (longest[character] ?? 0)) {
        longest = { ...longest, [character]: mark.length };
      }
      return after;
    })
    .reverse();
}

import type { Span } from "../../kernel/index.ts";
import { endsAtLineBreak } from "./ends-at-line-break.ts";
import { isGluedEnd } from "./is-glued-end.ts";
import { readBeginning, skipSpace } from "./read-beginning.ts";
import { skipReference } from "./skip-reference.ts";
import { weighFullStop } from "./weigh-full-stop.ts";

const MARKS = ".?!…";
/** Marks of other scripts, which end a sentence whatever follows. */
const SURE_MARKS = "。！？؟۔।";
const CLOSERS = "\"'”’)]»";

/**
 * The sentences of `text`, trimmed, in order, in UTF-16 code units.
 *
 *     Models of NSCLC (Fig. 1) relapsed.3,4 They had p < 0.05 vs. controls.
 *     ^-----------------------------------^ ^-----------------------------^
 *
 * One pass; each decision looks at a bounded window, so the cost is linear in the length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipAll(text, 0);
  let depth = 0;
  let stray = -1;
  const close = (end: number) => {
    let to = end;
    while (to > start && /\s/.test(text.charAt(to - 1))) to--;
    if (to > start) spans.push({ start, end: to });
    start = skipAll(text, end);
    depth = 0;
  };
  for (let i = start; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === "(" || unit === "[") depth++;
    else if (unit === ")" || unit === "]") {
      if (depth === 0) stray = i;
      depth = Math.max(0, depth - 1);
    } else if (SURE_MARKS.includes(unit)) close(skipClosers(text, i + 1));
    else if (unit === "\n") {
      if (endsAtLineBreak(text, start, i)) close(i);
    } else if (MARKS.includes(unit)) {
      const marksEnd = skipMarks(text, i);
      const brackets = { inBrackets: depth > 0, strayBracket: stray === i - 1 };
      const end = readEnd(text, { start, at: i, marksEnd, ...brackets });
      if (end > 0) close(end);
      // A rejected run of marks is not looked at again, or a text of dots would cost its square.
      i = Math.max(end, marksEnd) - 1;
    }
    // What close() has skipped belongs to no sentence.
    i = Math.max(i, start - 1);
  }
  close(text.length);
  return spans;
}

/** A run of marks in the sentence that begins at `start`: from `at` to before `marksEnd`. */
interface Marks {
  readonly start: number;
  readonly at: number;
  readonly marksEnd: number;
  readonly inBrackets: boolean;
  readonly strayBracket: boolean;
}

/** The end of the sentence that the marks close, or 0 when they close none. */
function readEnd(text: string, marks: Marks): number {
  const { start, at, marksEnd } = marks;
  const closed = skipClosers(text, marksEnd);
  const end = skipReference(text, at, closed);
  if (end >= text.length) return text.length;
  const nextAt = skipSpace(text, end);
  if (nextAt === end) return isGluedEnd(text, at, end) ? end : 0;
  if (nextAt - end >= 50) return end;
  const next = readBeginning(text, nextAt);
  const capital = next.kind === "opener" || next.kind === "capital";
  const mark = text.slice(at, marksEnd);
  if (mark === ".") {
    const closesBracket = /[)\]]/.test(text.slice(marksEnd, closed));
    return weighFullStop({ ...marks, text, closesBracket }, next) ? end : 0;
  }
  // "[...]", "(?)", "A, B, … N" stand for something inside the sentence.
  const before = text.slice(Math.max(start, at - 2), at);
  if (/[([]$/.test(before)) return 0;
  if (/[?!]/.test(mark)) return next.kind === "none" ? 0 : end;
  return capital && !/,\s?$/.test(before) ? end : 0;
}

function skipMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && MARKS.includes(text.charAt(end))) end++;
  return end;
}

function skipClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 8 && CLOSERS.includes(text.charAt(end))) end++;
  return end;
}

function skipAll(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}

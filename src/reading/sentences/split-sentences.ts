import type { Span } from "../../kernel/index.ts";

/** Abbreviations whose dot never ends a sentence: something always follows them. */
const ALWAYS_OPEN = new Set(
  `e.g i.e eg ie cf vs viz approx ca fig figs figure eq eqs ref refs no nos vol pp ed eds dr prof mr mrs ms st
  tab suppl resp sect chap wt str subsp var gen dept univ med int dist al-`.split(/\s+/),
);

/** Abbreviations whose dot ends a sentence only when a sentence visibly begins after it. */
const MAYBE_OPEN = new Set(
  "al etc inc ltd co corp sp spp jr sr dec jan feb aug sept oct nov min max sec hr hrs wk mo yr yrs a.m p.m".split(
    " ",
  ),
);

/** Words that begin sentences far more often than they follow an abbreviation with a capital. */
const OPENERS = new Set(
  `the a an in we our this these those it its they their there here however moreover furthermore although
  while when after before to for from by on at as both all with no one two results patients thus therefore
  additionally conversely finally interestingly importantly using here because since each i he she such`.split(
    /\s+/,
  ),
);

const CLOSERS = "\"'”’)]»";
const OPENING = "\"'“‘([«¿¡";

/**
 * The sentences of `text`, trimmed, in order, in UTF-16 code units.
 *
 *     Models of NSCLC (Fig. 1) relapsed.3,4 They had p < 0.05 vs. controls.
 *     ^-----------------------------------^ ^-----------------------------^
 *
 * A blank line always ends a sentence; a single line break does where the line is a heading or
 * ends as a sentence does. One pass, each decision looks at a bounded window: linear.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] as string)) from++;
    while (to > from && /\s/.test(text[to - 1] as string)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    if (unit === "\n") {
      if (endsAtLineBreak(text, start, i)) close(i);
    } else if (unit === "." || unit === "?" || unit === "!" || unit === "…") {
      const end = endsAt(text, i, start);
      if (end > 0) {
        close(end);
        i = end - 1;
      }
    }
  }
  close(text.length);
  return spans;
}

function endsAtLineBreak(text: string, start: number, at: number): boolean {
  const next = text.slice(at + 1, at + 40).match(/^[ \t\r]*(\n)?\s*(.)?/u);
  if (next?.[1] !== undefined || next?.[2] === undefined) return true;
  const line = text.slice(Math.max(start, at - 200), at).trimEnd();
  if (/[.?!:]["”’)\]]*$/.test(line)) return true;
  // A short line without a stop is a heading; a long one was wrapped by whoever copied it.
  return line.length - line.lastIndexOf("\n") - 1 < 40 && /^[\p{Lu}\p{N}]/u.test(next[2]);
}

/** The end of the sentence that the mark at `at` closes, or 0 when it closes none. */
function endsAt(text: string, at: number, start: number): number {
  let end = at + 1;
  while (end < text.length && ".?!".includes(text[end] as string)) end++;
  const ellipsis = end - at > 1 && text[at] === ".";
  while (end < text.length && CLOSERS.includes(text[end] as string)) end++;
  end = skipReference(text, at, end);
  if (end >= text.length) return text.length;
  const glued = !/\s/.test(text[end] as string);
  if (glued) return gluedSentence(text, at, end) ? end : 0;
  let next = end;
  while (next < text.length && next - end < 50 && /\s/.test(text[next] as string)) next++;
  let word = next;
  while (word < text.length && OPENING.includes(text[word] as string)) word++;
  const head = text.slice(word, word + 30);
  if (text[at] !== ".") return /^[\p{Lu}\p{N}\p{Lo}]/u.test(head) ? end : 0;
  if (ellipsis && !/^\p{Lu}/u.test(head)) return 0;
  return dotEnds(text, at, start, head, word > next) ? end : 0;
}

/** Superscript references flattened by copying: "relapsed.3,4 They", "cells.[12] We". */
function skipReference(text: string, at: number, end: number): number {
  const tail = text.slice(end, end + 24);
  const marks = tail.match(/^(?:\[[\d,;–\- ]{1,16}\]|[¹²³⁰⁴-⁹]{1,6})(?=\s|$)/u);
  if (marks !== null) return end + marks[0].length;
  const digits = tail.match(/^\d{1,3}(?:[,–-]\d{1,3}){0,4}(?=\s+\p{Lu})/u);
  // Only after a word: "p < .05 The" and "version 2.0 The" are numbers.
  if (digits !== null && /\p{Ll}[)\]]?$/u.test(text.slice(Math.max(0, at - 2), at))) {
    return end + digits[0].length;
  }
  return end;
}

/** "stage.The next": a space was lost. Names ("Node.js", "p.Val600Glu", "E.coli") are not. */
function gluedSentence(text: string, at: number, end: number): boolean {
  if (end !== at + 1) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(end, end + 16);
  return (
    /\p{Ll}{3}$|\p{Ll}{2}\)$|\d%$/u.test(before) &&
    /^(?:The|In|We|These|This|Our|However|It|They|There|Results|Patients|Thus|After|To)\s/u.test(
      after,
    )
  );
}

function dotEnds(text: string, at: number, start: number, head: string, opened: boolean): boolean {
  let from = at;
  while (from > start && at - from < 40 && !/[\s([]/.test(text[from - 1] as string)) from--;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  const first = head.match(/^[\p{L}\p{M}'’-]*/u)?.[0] ?? "";
  const capital = /^\p{Lu}/u.test(head);
  const opener = capital && OPENERS.has(first.toLowerCase());
  if (/^\p{Ll}/u.test(head)) {
    // "mRNA", "p53", "miR-21", "α" can begin a sentence; a plain lower-case word does not.
    return (
      /^(?:\p{Ll}{1,3}\p{Lu}|p\d|[α-ω])/u.test(head) &&
      !ALWAYS_OPEN.has(lower) &&
      !MAYBE_OPEN.has(lower) &&
      word.length > 2
    );
  }
  if (lower === "no" && !/^\d/.test(head)) return true;
  if (ALWAYS_OPEN.has(lower))
    return (
      /^(?:fig|figs|figure|no|st|ms|med|int|var|ed|eds|str|ca|tab|gen)$/.test(lower) &&
      opener &&
      /^\p{Ll}/u.test(word)
    );
  if (MAYBE_OPEN.has(lower))
    return opener || (capital && !opened && !/^(?:al|sp|spp)$/.test(lower));
  // Initials and species: "J. Smith", "E. coli", "S. Aureus"; "vitamin A. The" ends.
  if (/^\p{Lu}$/u.test(word)) {
    const before = text.slice(Math.max(start, from - 14), from).trimEnd();
    if (opener) return from - start > 3 && !/\p{Lu}\.$/u.test(before);
    // "with A than with B. Six patients": a label, not an initial, after a plain word.
    const labels = /(?:^|\s)(?:than with|versus|vs\.?|and|or|with|to|drug|gene|compound|arm)$/iu;
    const isLabel = labels.test(before) && /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(head);
    return (
      (capital && isLabel) ||
      (capital &&
        /(?:vitamin|type|group|class|hepatitis|protein|phase|arm|cyclin|factor)$/i.test(before))
    );
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener;
  if (/^\d+$/.test(word) && from === start) return false; // "1. Methods"
  return capital || opened || /^[\p{N}\p{Lo}~≥≤<>+−-]/u.test(head);
}

import type { Span } from "../../kernel/index.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** One entry of the list as printed, line by line, without its number. */
export interface ReferenceEntry {
  readonly number?: number;
  readonly lines: readonly string[];
}

export interface FoundReferences extends Span {
  readonly entries: readonly ReferenceEntry[];
}

/** "[12]", "12.", "12)" or "12" at the start of a line, alone, before or glued to the entry. */
const NUMBER =
  /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)])(?:\s+|$|(?=\p{L}))|^(\d{1,3})(?:$|\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}))/u;
/** Links that pages print below an entry. */
const LINKS =
  /^(?:(?:article|pubmed(?: central|\/ncbi)?|pubmed abstract|crossref full text|google scholar|cross ?ref|cas|ads|web of science|®|view in article|view article|view in scopus|search|view|full text|view pdf|pdf|scopus|openurl|download pdf|pmc(?: free article)?|math|mathscinet|free full text|free|publisher full text|abstract|external resources|ref|go to citation|worldcat|google preview|medline|isi|\[|\]|\||,|·|-)\s*)+$/i;
/** No entry is longer; what goes on past it is the next part of the page. */
const LONGEST_ENTRY = 2_500;

/** Finds the reference list: under the heading "References" that has the most entries. */
export function findReferences(lines: readonly LabelledLine[]): FoundReferences | undefined {
  let best: FoundReferences | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.heading?.kind !== "references") continue;
    if (line.heading.restAt < line.text.length) continue;
    const found = gather(lines, index + 1);
    if (found && found.entries.length > (best?.entries.length ?? 0)) best = found;
  }
  return best;
}

function gather(lines: readonly LabelledLine[], from: number): FoundReferences | undefined {
  const listed: LabelledLine[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === "copyright") break;
    const alone = line.heading && line.heading.restAt >= line.text.length;
    const isEnd = alone && line.heading?.kind !== "abstract" && !LINKS.test(line.text);
    if (isEnd || (listed.length === 0 && line.heading)) break;
    listed.push(line);
  }
  const numbered = listed.filter((line) => NUMBER.test(line.text)).length;
  const isNumbered = numbered >= 2 || (numbered === 1 && NUMBER.test(listed[0]?.text ?? ""));
  const { entries, last } = isNumbered ? splitNumbered(listed) : splitPlain(listed);
  const first = listed[0];
  if (!first || entries.length === 0) return undefined;
  return { entries, start: first.start, end: last };
}

interface Split {
  readonly entries: ReferenceEntry[];
  /** Where the last entry ends in the source. */
  readonly last: number;
}

/** Entries counted 1, 2, 3 …: a number that does not continue the count belongs to an entry. */
function splitNumbered(lines: readonly LabelledLine[]): Split {
  const entries: { number: number; lines: string[] }[] = [];
  let last = 0;
  let closed = false;
  for (const line of lines) {
    const open = entries.at(-1);
    const marked = NUMBER.exec(line.text);
    const number = marked ? Number(marked[1] ?? marked[2] ?? marked[3] ?? marked[4]) : 0;
    const expected = (open?.number ?? 0) + 1;
    if (marked && number >= expected && number <= expected + (open ? 2 : 0)) {
      const rest = line.text.slice(marked[0].length);
      entries.push({ number, lines: rest === "" ? [] : [rest] });
      closed = false;
    } else if (open === undefined) {
      continue;
    } else if (LINKS.test(line.text)) {
      closed = open.lines.length > 0;
      continue;
    } else if (continues(open.lines, line, closed)) {
      open.lines.push(line.text);
    } else {
      continue;
    }
    last = line.end;
  }
  return { entries: entries.filter((entry) => entry.lines.join(" ").length > 10), last };
}

const IDENTIFIER = /^(?:doi|https?:|10\.\d{4}|pmid|pmcid|\[?(?:pubmed|pmc|doi|crossref)|epub)/i;

/** After a finished entry only what belongs to one goes on: its identifiers, its next line. */
function continues(before: readonly string[], line: LabelledLine, closed: boolean): boolean {
  if (before.length === 0) return true;
  const text = before.join(" ");
  if (text.length > LONGEST_ENTRY || line.kind === "noise") return false;
  if (IDENTIFIER.test(line.text)) return true;
  if (closed) return false;
  return !(line.afterBlank && /(?:19|20)\d{2}/.test(text));
}

/**
 * A list without numbers. Where links stand below entries, an entry ends at them; elsewhere an
 * entry is a line with a year in it.
 */
function splitPlain(lines: readonly LabelledLine[]): Split {
  const entries: string[][] = [];
  const linked = lines.filter((line) => LINKS.test(line.text)).length >= 2;
  let last = 0;
  let misses = 0;
  let open: string[] = [];
  const close = (): void => {
    if (hasYear(open.join(" ")) && open.join(" ").length > 25) entries.push(open);
    open = [];
  };
  for (const line of lines) {
    if (LINKS.test(line.text)) {
      close();
      continue;
    }
    const text = line.text.slice(0, LONGEST_ENTRY);
    const complete = hasYear(open.join(" "));
    if (IDENTIFIER.test(text) && (open.length > 0 || entries.length > 0)) {
      (open.length > 0 ? open : (entries.at(-1) ?? open)).push(text);
    } else if (linked && !(complete && (line.afterBlank || startsEntry(text, open)))) {
      if (open.length > 30) break;
      open.push(text);
      if (!hasYear(open.join(" "))) continue;
    } else if (hasYear(text) && text.length > 25) {
      close();
      open = [text];
      misses = 0;
    } else if (++misses > 4) {
      break;
    } else {
      continue;
    }
    last = line.end;
  }
  close();
  return { entries: entries.map((one) => ({ lines: one })), last };
}

function hasYear(text: string): boolean {
  return /(?:^|[^\d])(?:19|20)\d{2}(?:[^\d]|$)/.test(text);
}

/** Of two lines with a year each, the second is an entry of its own. */
function startsEntry(text: string, open: readonly string[]): boolean {
  return text.length > 60 && hasYear(text) && open.length === 1;
}

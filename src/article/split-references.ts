import type { Span } from "../kernel/index.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** One entry of the list as printed, joined to one line. */
export interface ReferenceEntry {
  readonly number?: number;
  readonly text: string;
}

export interface FoundReferences extends Span {
  readonly entries: readonly ReferenceEntry[];
}

/** "[12]", "12.", "12)" or "12" at the start of a line, alone or before the entry. */
const NUMBER = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)])(?:\s+|$|(?=\p{Lu}))|^(\d{1,4})$/u;
/** Links that pages print below an entry. */
const LINKS =
  /^(?:(?:article|pubmed(?: central)?|google scholar|crossref|cas|ads|web of science|view in article|view in scopus|search|view article|full text|view pdf|pdf|scopus|openurl|download pdf|doi|pmc(?: free article)?|math|mathscinet|free full text|publisher full text|abstract|this article|external resources|ref|go to citation|worldcat|google preview|search adS|medline|isi|cross ref|\[|\]|\||,|·|-|\d+)\s*)+$/i;
/** A heading after the list ends it; a short list of one heading is a menu entry. */
const LONGEST_ENTRY = 2_500;

/** Finds the reference list: the entries under the last heading "References" that has some. */
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
    if (!line) break;
    if (line.heading && line.heading.restAt >= line.text.length && line.heading.kind !== "part") {
      if (LINKS.test(line.text)) continue;
      break;
    }
    listed.push(line);
  }
  const first = listed[0];
  if (!first) return undefined;
  const numbered = listed.filter((line) => NUMBER.test(line.text)).length;
  const { entries, last } = numbered >= 2 ? gatherNumbered(listed) : gatherPlain(listed);
  if (entries.length === 0) return undefined;
  return { entries, start: first.start, end: last };
}

/** Entries counted 1, 2, 3 …: a number that does not continue the count belongs to an entry. */
function gatherNumbered(lines: readonly LabelledLine[]): {
  entries: ReferenceEntry[];
  last: number;
} {
  const entries: { number: number; text: string }[] = [];
  let last = 0;
  let open: { number: number; text: string } | undefined;
  for (const line of lines) {
    const marked = NUMBER.exec(line.text);
    const number = marked ? Number(marked[1] ?? marked[2] ?? marked[3] ?? marked[4]) : 0;
    const expected = (open?.number ?? 0) + 1;
    if (marked && (number === expected || (open && number > expected && number <= expected + 2))) {
      open = { number, text: line.text.slice(marked[0].length) };
      entries.push(open);
    } else if (open === undefined || LINKS.test(line.text)) {
      continue;
    } else if (open.text === "") {
      open.text = line.text;
    } else if (continues(open.text, line)) {
      open.text = `${open.text} ${line.text}`;
    } else {
      continue;
    }
    last = line.end;
  }
  return { entries: entries.filter((entry) => entry.text.length > 10), last };
}

/** After a finished entry only what belongs to one goes on: its identifiers, its next line. */
function continues(text: string, line: LabelledLine): boolean {
  if (text.length > LONGEST_ENTRY || line.kind === "noise") return false;
  if (/^(?:doi|https?:|pmid|pmcid|\[?(?:pubmed|pmc|doi|crossref)|epub)/i.test(line.text))
    return true;
  if (line.afterBlank && /(?:19|20)\d{2}|\d[.)]?$/.test(text)) return false;
  return true;
}

/** A list without numbers: an entry is a line with a year in it. */
function gatherPlain(lines: readonly LabelledLine[]): { entries: ReferenceEntry[]; last: number } {
  const entries: { text: string }[] = [];
  let last = 0;
  let misses = 0;
  for (const line of lines) {
    if (LINKS.test(line.text)) continue;
    const open = entries.at(-1);
    if (
      /\b(?:19|20)\d{2}[a-z]?\b/.test(line.text.slice(0, LONGEST_ENTRY)) &&
      line.text.length > 25
    ) {
      if (open && /^(?:doi|https?:)/i.test(line.text)) open.text += ` ${line.text}`;
      else entries.push({ text: line.text.slice(0, LONGEST_ENTRY) });
      last = line.end;
      misses = 0;
    } else if (open && /^(?:doi|https?:)/i.test(line.text)) {
      open.text += ` ${line.text}`;
      last = line.end;
    } else if (++misses > 4) {
      break;
    }
  }
  return { entries, last };
}

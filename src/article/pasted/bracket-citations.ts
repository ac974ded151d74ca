import type { Span } from "../../kernel/index.ts";
import { type LabelledLine, labelLines } from "./line-kinds.ts";
import { splitLines } from "./source-lines.ts";
import { findReferences } from "./split-references.ts";

/** Numbers that may have been raised in print, and the word and marks they are glued to. */
const GLUED =
  /(?<![\p{L}\p{N}@/._])(\p{L}[\p{L}’'-]{1,40})([)\]”"’]?[.,;:]?[)\]”"’]?)(\d{1,3}(?:[,–-]\d{1,3}){0,15})(?=[\s.,;:)\]”]|$)/gu;
/** "frailty.1 2 Guidelines": some journals part them by spaces. */
const SPACED = /^(?: \d{1,3}){1,6}(?=\s+[\p{Lu}“"(]|\s*$)/u;
const BRACKETED = /[\p{Ll})”.,]\s?\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,15}\]/gu;
/** After their stop stands a number. */
const ABBREVIATED =
  /^(?:figs?|tabs?|tables?|refs?|eqs?|nos?|vols?|suppl|vs|ca|approx|sec|ver|version|cf|eds?|chap|art)$/iu;
/** Words that a number makes a name of: "galectin9", "omega3", "exon19", "type2". */
const NAMED =
  /(?:alpha|beta|gamma|delta|epsilon|kappa|lambda|omega|sigma|theta|zeta|caspase|interleukin|interferon|galectin|claudin|nectin|notch|keratin|connexin|cathepsin|cadherin|beclin|sirtuin|endothelin|glypican|frizzled|neuropilin|syntaxin|annexin|peroxiredoxin|thioredoxin|vitamin|covid|carbon|iodine|technetium|gallium|lutetium|fluorine|oxygen|nitrogen|chromosome|exon|intron|table|figure|grade|stage|phase|type|day|week|month|visit|arm|group|clone|lane|panel|mouse|patient|sample|cluster|equation|casp|foxp|smad|stat|log|histone|cyclin|ephrin|integrin|factor|complex)s?$/iu;
/** Next to what was cited so far; a few may have been lost in tables and legends. */
const STEP = 4;
/** A range names no more works. */
const LONGEST_RANGE = 40;

interface Citation extends Span {
  readonly word: string;
  readonly text: string;
  /** "1", "3", "4", "5" of "1,3–5". */
  readonly numbers: readonly number[];
  readonly isAfterMark: boolean;
}

/**
 * Sets numbers of references in brackets that print raises above the line and copying glues to the
 * word before them, as the readers of HTML and JATS do:
 *
 *     lipid peroxidation1,2 kills cells.3–5 Others        peroxidation[1,2] kills cells.[3–5] Others
 *
 * "CD8", "IL6", "p53", "1,201" stay what they are. Numbers of references can be told from others by
 * their order alone: through a text they begin at 1 and grow by small steps. Where they do not, or
 * brackets cite, nothing is changed.
 */
export function bracketCitations(source: string): string {
  const lines = labelLines(splitLines(source));
  const references = findReferences(lines);
  const inBody = (line: LabelledLine) =>
    !references || line.end < references.start || line.start > references.end;
  const isProse = (line: LabelledLine | undefined) =>
    line?.kind === "prose" || (line?.kind === "text" && mostlyLower(line.text));
  const prose = lines.filter((line, index) => {
    if (!inBody(line)) return false;
    if (line.kind === "prose" || line.kind === "heading") return true;
    // In a narrow column not every line is a sentence by itself.
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isBeside = (isProse(above) && !line.afterBlank) || (isProse(below) && !below?.afterBlank);
    return line.kind === "text" && isBeside && mostlyLower(line.text);
  });
  const bracketed = prose.reduce((sum, { text }) => sum + [...text.matchAll(BRACKETED)].length, 0);
  if (bracketed > 2) return source;
  const found = prose.flatMap(citationsIn);
  const listed = references?.entries.length ?? 0;
  const inOrder = pickOrdered(withoutNames(found));
  const citations = inOrder.length > 0 || listed === 0 ? inOrder : pickListed(found, listed);
  const [only] = citations;
  const isLone = citations.length === 1 && only !== undefined && !only.isAfterMark;
  if (only === undefined || (isLone && only.numbers.length < 2)) return source;
  let text = "";
  let at = 0;
  for (const citation of citations) {
    text += `${source.slice(at, citation.start)}[${citation.text}]`;
    at = citation.end;
  }
  return text + source.slice(at);
}

function mostlyLower(text: string): boolean {
  const words = text.split(/\s+/u, 40);
  return (
    words.length > 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length / 2
  );
}

function citationsIn(line: LabelledLine): Citation[] {
  const citations: Citation[] = [];
  for (const found of line.text.matchAll(GLUED)) {
    const [whole, word = "", marks = "", printed = ""] = found;
    const after = line.text.slice(found.index + whole.length, found.index + whole.length + 40);
    const isAfterMark = /[.,;:]/u.test(marks);
    const before = line.text.slice(Math.max(0, found.index - 60), found.index);
    if (
      !(isAfterMark
        ? standsAfter(word, marks, after)
        : standsOn(word, marks, printed, after, before))
    )
      continue;
    const more = isAfterMark ? (SPACED.exec(after)?.[0] ?? "") : "";
    const text = printed + more.replaceAll(" ", ",");
    const numbers = readNumbers(text);
    if (numbers === undefined) continue;
    const start = line.start + found.index + word.length + marks.length;
    citations.push({
      word,
      text,
      numbers,
      isAfterMark,
      start,
      end: start + printed.length + more.length,
    });
  }
  return citations;
}

/** "relapsed.3,4 They", "homes,3 and": after a stop the next sentence begins. */
function standsAfter(word: string, marks: string, after: string): boolean {
  if (word.length < 3 && !/^al$/u.test(word)) return false;
  if (ABBREVIATED.test(word)) return false;
  if (!marks.includes(".") || word === "al") return /^\s|^$/u.test(after);
  return /^$|^\s+(?:[\p{Lu}“"([]|\p{Ll}\p{Lu}|\d)|^\)/u.test(after) || SPACED.test(after);
}

/** "peroxidation1,2", "(ECOG)4": a word of some length in lower case, or one in brackets. */
function standsOn(
  word: string,
  marks: string,
  printed: string,
  after: string,
  before: string,
): boolean {
  if (/^[.;]\d/u.test(after)) return false;
  // "Ca(OH)2" and "Fe(acac)3" have no space before their bracket.
  if (marks !== "") return !/[)\]]/u.test(marks) || /\s[([][^()[\]]*$/u.test(before);
  const last = word.split(/[-’']/u).at(-1) ?? "";
  const letters = /^\p{Lu}/u.test(word) ? 8 : 4;
  // "grades1–4" are grades, "samples3,4" cites.
  const isNamed = NAMED.test(last) && !(last.endsWith("s") && printed.includes(","));
  return word.length >= letters && /^\p{Lu}?\p{Ll}{2,}$/u.test(last) && !isNamed;
}

/** The numbers of "1,3–5", each larger than the one before; else `undefined`: "1,201" is a count. */
function readNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of text.split(",")) {
    const [from = 0, to] = part.split(/[–-]/u).map(Number);
    const isRange = to !== undefined;
    if (part.startsWith("0") || from <= (numbers.at(-1) ?? 0)) return undefined;
    if (isRange && (to <= from || to - from > LONGEST_RANGE)) return undefined;
    for (let number = from; number <= (to ?? from); number++) numbers.push(number);
  }
  return numbers;
}

/** "nectin4" stands there again and again; nobody cites one work twice behind the same word. */
function withoutNames(citations: readonly Citation[]): Citation[] {
  const times = new Map<string, number>();
  const numbers = new Map<string, Set<string>>();
  const keyOf = ({ word, text }: Citation) => `${word.toLowerCase()}${text}`;
  for (const citation of citations) {
    times.set(keyOf(citation), (times.get(keyOf(citation)) ?? 0) + 1);
    if (citation.isAfterMark || citation.numbers.length > 1) continue;
    const word = citation.word.toLowerCase();
    numbers.set(word, (numbers.get(word) ?? new Set()).add(citation.text));
  }
  // "sapk1" and "sapk2" are kinds of one thing, and enzymes are numbered.
  const isKind = ({ word }: Citation) =>
    /ase$/u.test(word) || (numbers.get(word.toLowerCase())?.size ?? 0) > 1;
  return citations.filter(
    (citation) =>
      citation.isAfterMark ||
      citation.numbers.length > 1 ||
      (times.get(keyOf(citation)) === 1 && !isKind(citation)),
  );
}

/** Those that go on with the count, from 1. */
function pickOrdered(citations: readonly Citation[]): Citation[] {
  const picked: Citation[] = [];
  let largest = 0;
  for (const citation of citations) {
    let reached = largest;
    const isNext = citation.numbers.every((number) => {
      const fits = number <= reached + (largest === 0 && reached === 0 ? 3 : STEP);
      reached = Math.max(reached, number);
      return fits;
    });
    if (!isNext) continue;
    picked.push(citation);
    largest = reached;
  }
  return picked;
}

/** A part of an article, or a list in the order of names: what its references can be. */
function pickListed(citations: readonly Citation[], listed: number): Citation[] {
  const within = citations.filter(({ numbers }) => numbers.every((number) => number <= listed));
  return within.length >= 3 && within.length >= citations.length * 0.8 ? within : [];
}

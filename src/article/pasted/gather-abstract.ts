import { endsSentence } from "./ends-sentence.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import { type LabelledLine, labelText } from "./line-kinds.ts";
import { splitInlineHeadings } from "./split-inline-headings.ts";

/** The abstract and the lines it was read from: `first` to `last`, both included. */
export interface FoundAbstract {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** How many parts with a printed heading of their own it has. */
  readonly parts: number;
  /** How many paragraphs the longest part has. */
  readonly longestPart: number;
}

interface Part {
  readonly heading: string;
  readonly key: string;
  readonly lines: LabelledLine[];
}

/** Twice what the longest abstract has: what goes on so long is the article. */
const ENOUGH = 12_000;
/** What a structured abstract begins with; after its conclusion these begin the body. */
const EARLY =
  /^(?:main|background|introduction|context|importance|rationale|objective|aim|purpose|method|material|patient|result)\b/;
const LATE =
  /^(?:conclusion|interpretation|main conclusion|author's conclusion|implication(?! for))/;
/** "(Funded by X; Y ClinicalTrials.gov number, NCT…)" ends an abstract. */
const PAID = /\((?:funded|supported)\b[^()]{3,250}\)$/iu;
/** What may follow the conclusion on a line of its own. */
const CODA =
  /^\(|^(?:trial|clinical|funded|funding|registration|level|prospero|registered|supported)/i;

/**
 * Gathers the abstract from a line on, until something that is not it.
 *
 * @param restAt where the text starts in the first line, past a heading "Abstract"
 * @returns `undefined` when what follows is not the text of an abstract
 */
export function gatherAbstract(
  lines: readonly LabelledLine[],
  from: number,
  restAt: number,
): FoundAbstract | undefined {
  const parts: Part[] = [{ heading: "", key: "", lines: [] }];
  let first = -1;
  let last = from;
  let skipped = 0;
  let length = 0;
  for (let index = from; index < lines.length && length < ENOUGH; index++) {
    length += lines[index]?.text.length ?? 0;
    const whole = lines[index];
    const part = parts.at(-1);
    if (!whole || !part) break;
    const line = index === from && restAt > 0 ? cutLine(whole, restAt) : whole;
    if (!line) continue;
    // "Trial registration" and, below it, "ClinicalTrials.gov: NCT01388504".
    const isContent =
      line.heading && part.heading !== "" && part.lines.length === 0 && !isAlone(line);
    if (line.heading && !isContent) {
      if (line.heading.kind === "abstract" && index === from) continue;
      if (!opensPart(line, parts)) break;
      const rest = cutLine(line, line.heading.restAt);
      parts.push({ heading: line.heading.name, key: line.heading.key, lines: rest ? [rest] : [] });
      if (!rest) continue;
    } else if (runsOn(line, part, parts)) {
      part.lines.push(line);
    } else if (line.kind === "copyright") {
      if (first >= 0 || index > from + 3) break;
      continue;
    } else if (isFurniture(line)) {
      continue;
    } else if (part.lines.length === 0) {
      // A language button or the like may stand under the heading, a title may not.
      if (line.kind !== "prose" && !isSentence(line.text)) {
        const structured = parts.some(isHeaded);
        if (!structured && (line.text.length > 25 || ++skipped > 2)) break;
        if (!structured) continue;
      }
      part.lines.push(line);
    } else if (leaves(line, part)) {
      if (!opensUnknown(lines, index, parts)) break;
      parts.push({ heading: line.text.replace(/[\s:.]+$/, ""), key: line.text, lines: [] });
      continue;
    } else {
      part.lines.push(line);
    }
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0 || !parts.some((part) => part.lines.some((line) => line.kind === "prose"))) {
    return undefined;
  }
  return {
    text: formatParts(parts),
    first,
    last,
    parts: parts.filter(isHeaded).length,
    longestPart: Math.max(...parts.map((part) => joinParagraphs(part.lines).length)),
  };
}

function isAlone(line: LabelledLine): boolean {
  return line.heading !== undefined && line.heading.restAt >= line.text.length;
}

function isHeaded(part: Part): boolean {
  return part.heading !== "" && part.lines.length > 0;
}

/** A finished sentence, or so long a stretch of words in lower case that it is no title. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/, 60);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return endsSentence(text) || (text.length > 60 && lower >= words.length * 0.6);
}

/** What a page sets between the parts of an abstract; "A hospital in London, UK." is a part. */
function isFurniture({ kind, text }: LabelledLine): boolean {
  if (kind === "affiliation") return !endsSentence(text);
  return kind === "noise" || kind === "record";
}

/** Lines of a narrow column are about as long as each other, and longer than menus are. */
const COLUMN = { shortest: 45, longest: 130 };

/** Whether a line goes on in a narrow column, whatever it would be by itself. */
function runsOn(line: LabelledLine, part: Part, parts: readonly Part[]): boolean {
  const previous = part.lines.at(-1);
  if (line.afterBlank || !previous || line.text.length > COLUMN.longest) return false;
  // "… a broad range of hospital" and "performance …" are one sentence wherever they broke.
  if (!endsSentence(previous.text) && /^\p{Ll}/u.test(line.text)) return true;
  // The first line of a part was longer by its heading, the last one is as long as it is.
  const lengths = parts.flatMap((one) => one.lines.slice(1, -1).map(({ text }) => text.length));
  const first = part.lines.length === 1 ? part.heading.length + 2 : 0;
  const width = Math.max(...lengths, previous.text.length + first);
  if (width > COLUMN.longest || lengths.some((length) => length < COLUMN.shortest)) return false;
  if (!endsSentence(previous.text)) return width >= COLUMN.shortest;
  if (line.kind === "copyright") return false;
  if (lengths.length > 0) return previous.text.length + first > width * 0.75;
  return line.text.length >= COLUMN.shortest && Math.abs(line.text.length - width) < width * 0.3;
}

/** Whether a heading opens a part of the abstract; otherwise it opens what comes after it. */
function opensPart(line: LabelledLine, parts: readonly Part[]): boolean {
  const heading = line.heading;
  const filled = parts.filter((part) => part.lines.length > 0);
  const isSummary = heading?.key === "summary" && filled.some((part) => part.heading !== "");
  if (heading === undefined || (heading.kind !== "part" && !isSummary)) return false;
  if (parts.some((part) => part.key === heading.key)) return false;
  if (filled.length === 0) return heading.key !== "main";
  if (filled.some((part) => LATE.test(part.key)) && EARLY.test(heading.key)) return false;
  if (!isAlone(line)) return true;
  // All of its parts stood in one paragraph: headings on lines of their own are the body's.
  if (filled.some(holdsParts)) return false;
  const structured = filled.some((part) => part.heading !== "");
  return structured && heading.key !== "introduction" && heading.key !== "main";
}

/** "Background: … Methods: … Results: …" in one paragraph. */
function holdsParts({ heading, lines }: Part): boolean {
  const text = lines.map((line) => line.text).join(" ");
  return splitInlineHeadings(heading === "" ? text : `${heading}: ${text}`).length >= 3;
}

/** Whether a line after the text of a part belongs to something else. */
function leaves(line: LabelledLine, part: Part): boolean {
  const previous = part.lines.at(-1)?.text ?? "";
  if (line.level !== undefined) return true;
  if (!endsSentence(previous)) return false;
  const newParagraph = line.afterBlank || line.text.length > 160 || PAID.test(previous.slice(-300));
  if (LATE.test(part.key) && newParagraph && !CODA.test(line.text)) return true;
  if (line.kind === "prose") return false;
  return !endsSentence(line.text) && (line.text.length < 120 || isList(line.text));
}

/** An unknown heading between known ones is one of theirs: "Case definition", "Pathologic findings". */
function opensUnknown(lines: readonly LabelledLine[], at: number, parts: readonly Part[]): boolean {
  const text = lines[at]?.text ?? "";
  const below = lines[at + 1];
  if (!parts.some(isHeaded) || text.length > 60 || !/^\p{Lu}/u.test(text)) return false;
  if (!below || below.heading || (below.kind !== "prose" && !endsSentence(below.text)))
    return false;
  return lines.slice(at + 2, at + 8).some((line) => line.heading && opensPart(line, parts));
}

/** "amyloid, ageing, sleep": keywords without their heading. */
export function isList(text: string): boolean {
  const items = text.split(/\s*[,;·•|]\s*/);
  return items.length >= 3 && text.length < 400 && items.every((item) => item.length < 45);
}

function cutLine(line: LabelledLine, at: number): LabelledLine | undefined {
  const rest = line.text.slice(at).trimStart();
  if (rest === "") return undefined;
  const kind = labelText(rest);
  return { text: rest, start: line.end - rest.length, end: line.end, afterBlank: true, kind };
}

function formatParts(parts: readonly Part[]): string {
  const paragraphs: string[] = [];
  for (const { heading, lines } of parts) {
    if (lines.length === 0) continue;
    const joined = joinParagraphs(lines);
    // A part is one paragraph, so that its heading reaches to its end.
    if (heading !== "") paragraphs.push(`${heading}: ${joined.join(" ")}`);
    else paragraphs.push(...joined);
  }
  return paragraphs.flatMap(splitInlineHeadings).join("\n\n");
}

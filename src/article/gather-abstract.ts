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
}

interface Part {
  readonly heading: string;
  readonly key: string;
  readonly lines: LabelledLine[];
}

const SENTENCE_END = /[.?!][)\]"”’\d,]*$/;
/** What a structured abstract begins with; after its conclusion these begin the body. */
const EARLY =
  /^(?:main|background|introduction|context|importance|rationale|objective|aim|purpose|method|material|patient|result)\b/;
const LATE = /^(?:conclusion|interpretation|main conclusion|author's conclusion|implication)/;
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
  for (let index = from; index < lines.length; index++) {
    const whole = lines[index];
    const part = parts.at(-1);
    if (!whole || !part) break;
    const line = index === from && restAt > 0 ? cutLine(whole, restAt) : whole;
    if (!line) continue;
    if (line.heading) {
      if (line.heading.kind === "abstract" && index === from) continue;
      if (!opensPart(line, parts)) break;
      const rest = cutLine(line, line.heading.restAt);
      parts.push({ heading: line.heading.name, key: line.heading.key, lines: rest ? [rest] : [] });
      if (!rest) continue;
    } else if (line.kind === "copyright") {
      if (first >= 0 || index > from + 3) break;
      continue;
    } else if (line.kind === "noise" || line.kind === "record" || line.kind === "affiliation") {
      continue;
    } else if (part.lines.length === 0) {
      // A language button or the like may stand under the heading, a title may not.
      if (line.kind !== "prose" && !isSentence(line.text)) {
        if (line.text.length > 25 || ++skipped > 2) break;
        continue;
      }
      part.lines.push(line);
    } else if (leaves(line, part)) {
      break;
    } else {
      part.lines.push(line);
    }
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0 || !parts.some((part) => part.lines.some((line) => line.kind === "prose"))) {
    return undefined;
  }
  return { text: formatParts(parts), first, last, parts: parts.filter(isHeaded).length };
}

function isHeaded(part: Part): boolean {
  return part.heading !== "" && part.lines.length > 0;
}

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12)) || /^[\p{Lu}\d][^.]{30,}$/u.test(text);
}

/** Whether a heading opens a part of the abstract; otherwise it opens what comes after it. */
function opensPart(line: LabelledLine, parts: readonly Part[]): boolean {
  const heading = line.heading;
  if (heading?.kind !== "part") return false;
  const filled = parts.filter((part) => part.lines.length > 0);
  if (parts.some((part) => part.key === heading.key)) return false;
  if (filled.length === 0) return heading.key !== "main";
  if (filled.some((part) => LATE.test(part.key)) && EARLY.test(heading.key)) return false;
  const alone = heading.restAt >= line.text.length;
  if (!alone) return true;
  const structured = filled.some((part) => part.heading !== "");
  return structured && heading.key !== "introduction" && heading.key !== "main";
}

/** Whether a line after the text of a part belongs to something else. */
function leaves(line: LabelledLine, part: Part): boolean {
  const previous = part.lines.at(-1)?.text ?? "";
  if (!SENTENCE_END.test(previous.slice(-12))) return false;
  const newParagraph = line.afterBlank || line.text.length > 160;
  if (LATE.test(part.key) && newParagraph && !CODA.test(line.text)) return true;
  if (line.kind === "prose") return false;
  return !SENTENCE_END.test(line.text.slice(-12)) && (line.text.length < 120 || isList(line.text));
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

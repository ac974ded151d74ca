import { joinParagraphs } from "./join-paragraphs.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** The abstract and the lines it was read from: `first` to `last`, both included. */
export interface FoundAbstract {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Longer than this is not an abstract but the article; the longest real ones have 5,000. */
const LONGEST = 6_000;
/** Shorter than this under a heading is a menu entry, not an abstract. */
const SHORTEST = 60;

/**
 * Finds the abstract: under its heading, else under the headings of a structured abstract, else
 * as the first paragraphs of prose.
 *
 * Paragraphs are parted by a blank line. Each part of a structured abstract is one paragraph
 * that begins with its printed heading and a colon: "Methods: We enrolled 30 patients."
 */
export function findAbstract(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  return (
    findHeaded(lines, (key) => key !== "summary") ??
    findHeaded(lines, (key) => key === "summary") ??
    findStructured(lines) ??
    findBare(lines)
  );
}

function findHeaded(
  lines: readonly LabelledLine[],
  wanted: (key: string) => boolean,
): FoundAbstract | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.heading?.kind === "references" && index > 0) break;
    if (line.heading?.kind !== "abstract" || !wanted(line.heading.key)) continue;
    const found = gather(lines, index, line.heading.restAt);
    if (found && found.text.length >= SHORTEST) return found;
  }
  return undefined;
}

/** "Background" or "Importance", with prose under it and a second part near it. */
function findStructured(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.heading?.kind !== "part") continue;
    const found = gather(lines, index, 0);
    if (found && found.text.length <= LONGEST && countParts(found.text) >= 2) return found;
  }
  return undefined;
}

function countParts(text: string): number {
  return text.split("\n\n").filter((part) => /^\p{Lu}[^.:]{2,80}: /u.test(part)).length;
}

function findBare(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  const first = lines.findIndex((line) => line.kind === "prose" && isEnough(line.text));
  if (first < 0) {
    const only = lines.findIndex((line) => line.kind === "prose");
    return only < 0 || lines.length > 12 ? undefined : gather(lines, only, 0);
  }
  return gather(lines, first, 0);
}

function isEnough(text: string): boolean {
  return text.length >= 250;
}

/**
 * Gathers the abstract from a line on, until something that is not it.
 *
 * @param restAt where the text starts in the first line, past the heading "Abstract"
 */
function gather(
  lines: readonly LabelledLine[],
  from: number,
  restAt: number,
): FoundAbstract | undefined {
  const groups: { heading: string; lines: LabelledLine[] }[] = [];
  const seen = new Set<string>();
  let last = from;
  let first = -1;
  let structured = false;
  let group = { heading: "", lines: [] as LabelledLine[] };
  const begin = (heading: string): void => {
    group = { heading, lines: [] };
    groups.push(group);
  };
  begin("");
  for (let index = from; index < lines.length; index++) {
    const whole = lines[index];
    if (!whole) break;
    const line = index === from && restAt > 0 ? cutLine(whole, restAt) : whole;
    if (!line) continue;
    const empty = groups.every((one) => one.lines.length === 0);
    const heading = line.heading;
    if (heading) {
      if (heading.kind === "abstract" && (empty || index === from)) continue;
      if (heading.kind !== "part") break;
      if (seen.has(heading.key)) break;
      const own = heading.restAt >= line.text.length;
      if (!empty && !structured && own) break;
      if (!empty && structured && own && heading.key === "introduction") break;
      seen.add(heading.key);
      structured ||= empty;
      begin(heading.name);
      const rest = cutLine(line, heading.restAt);
      if (rest) group.lines.push(rest);
    } else if (line.kind === "copyright") {
      break;
    } else if (line.kind === "noise" || line.kind === "record" || line.kind === "affiliation") {
      continue;
    } else if (!empty && isStray(line, group.lines)) {
      break;
    } else {
      group.lines.push(line);
    }
    if (group.lines.length > 0) {
      if (first < 0) first = index;
      last = index;
    }
  }
  if (first < 0) return undefined;
  return { text: formatAbstract(groups), first, last };
}

/** A short line without a sentence after a finished paragraph: an unknown heading, a menu. */
function isStray(line: LabelledLine, before: readonly LabelledLine[]): boolean {
  if (line.kind === "prose" || before.length === 0) return false;
  const previous = before.at(-1)?.text ?? "";
  const finished = /[.?!][)\]"”’\d]*$/.test(previous);
  return finished && line.text.length < 120 && !/[.?!][)\]"”’]*$/.test(line.text);
}

function cutLine(line: LabelledLine, at: number): LabelledLine | undefined {
  const rest = line.text.slice(at).trimStart();
  if (rest === "") return undefined;
  const start = line.end - rest.length;
  return { text: rest, start, end: line.end, afterBlank: true, kind: "prose" };
}

function formatAbstract(groups: readonly { heading: string; lines: LabelledLine[] }[]): string {
  const paragraphs: string[] = [];
  for (const { heading, lines } of groups) {
    if (lines.length === 0) continue;
    const joined = joinParagraphs(lines);
    // A part is one paragraph, so that its heading reaches to its end.
    if (heading === "") paragraphs.push(...joined);
    else paragraphs.push(`${heading}: ${joined.join(" ")}`);
  }
  return paragraphs.join("\n\n");
}

import { findLetter, findUnheaded } from "./find-letter.ts";
import { type FoundAbstract, gatherAbstract } from "./gather-abstract.ts";
import { FOREIGN } from "./heading-names.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** Longer than this is not an abstract but the article; the longest real ones have 5,000. */
const LONGEST = 6_000;
/** Shorter than this under a heading is a menu entry, not an abstract. */
const SHORTEST = 40;
/** Under a heading “Abstract” even a sentence of a few words is one. */
const SHORTEST_HEADED = 12;
/** A paragraph that long before the body is an abstract, not a notice. */
const LONG = 250;
/** A paragraph that long is an abstract by itself when a whole article follows it. */
const WHOLE = 400;

/**
 * Finds the abstract: under its heading, else under the headings of a structured abstract, else
 * as the first paragraphs of prose.
 *
 * Paragraphs are parted by a blank line. Each part of a structured abstract is one paragraph
 * that begins with its printed heading and a colon: "Methods: We enrolled 30 patients."
 */
export function findAbstract(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  const found =
    findHeaded(lines, (key) => key === "abstract") ??
    findHeaded(lines, (key) => key !== "summary" && !FOREIGN.test(key)) ??
    aboveOf(
      findHeaded(lines, (key) => FOREIGN.test(key)),
      firstOf(
        findStructured(lines),
        findHeaded(lines, (key) => key === "summary"),
      ),
    ) ??
    findLetter(lines) ??
    findUnheaded(lines) ??
    findBare(lines);
  return found && cutBody(lines, found);
}

/** Under "Résumé", an abstract in whatever language stands above the parts of the body. */
function aboveOf(
  foreign: FoundAbstract | undefined,
  other: FoundAbstract | undefined,
): FoundAbstract | undefined {
  return foreign && (!other || foreign.first < other.first) ? foreign : other;
}

/** "Summary" heads an abstract, or is a part of one that began before it. */
function firstOf(
  structured: FoundAbstract | undefined,
  summary: FoundAbstract | undefined,
): FoundAbstract | undefined {
  if (!structured || !summary) return structured ?? summary;
  return structured.first < summary.first && structured.last >= summary.first
    ? structured
    : summary;
}

function findHeaded(
  lines: readonly LabelledLine[],
  wanted: (key: string) => boolean,
): FoundAbstract | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.heading?.kind !== "abstract" || !wanted(line.heading.key)) continue;
    const found = gatherAbstract(lines, index, line.heading.restAt);
    if (found && found.text.length >= SHORTEST_HEADED) return found;
  }
  return undefined;
}

/** What an abstract without a heading of its own begins with. */
const START =
  /^(?:background|introduction|context|importance|rationale|objective|aim|purpose|goal|hypothesis|question|study|method|patient|material|design|setting|what is known|area)\b/;

/**
 * "Background" or "Importance", with prose under it and a second part near it. A long paragraph
 * before it is the abstract itself, and what has many paragraphs to a part is the body.
 */
function findStructured(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  const firstPart = lines.findIndex((line) => line.heading?.kind === "part");
  for (const [index, line] of lines.entries()) {
    if (line.kind === "prose" && line.text.length >= LONG) return undefined;
    if (line.heading?.kind !== "part") continue;
    if (index !== firstPart && !START.test(line.heading.key)) continue;
    const found = gatherAbstract(lines, index, 0);
    const fits = found && found.text.length <= LONGEST && found.longestPart <= 2;
    if (fits && found.parts >= 2) return found;
  }
  return undefined;
}

/** The first long paragraph before the body, else the longest one. */
function findBare(lines: readonly LabelledLine[]): FoundAbstract | undefined {
  let best = -1;
  for (const [index, line] of lines.entries()) {
    if (isBodyHeading(line)) break;
    if (line.kind !== "prose" && !isMarkedProse(line)) continue;
    if (line.text.length > (lines[best]?.text.length ?? SHORTEST - 1)) best = index;
    if (line.text.length >= LONG) break;
  }
  if (best < 0) return undefined;
  // Lines of a narrow column are short; the text begins where the run of prose does.
  while (lines[best - 1]?.kind === "prose" && !lines[best]?.afterBlank) best--;
  return gatherAbstract(lines, best, 0);
}

/** "Aims: We asked …", the whole abstract on one line. */
function isMarkedProse(line: LabelledLine): boolean {
  return line.heading?.kind === "part" && line.text.length - line.heading.restAt > SHORTEST;
}

function isBodyHeading(line: LabelledLine): boolean {
  if (line.heading === undefined) return false;
  const alone = line.heading.restAt >= line.text.length;
  return alone && (line.heading.kind === "part" || line.heading.kind === "references");
}

/** Where nothing but paragraphs follows, what was gathered may be the article: keep its first. */
function cutBody(lines: readonly LabelledLine[], found: FoundAbstract): FoundAbstract {
  if (found.parts > 0 || found.text.length <= LONGEST) return found;
  const [first = "", ...others] = found.text.split("\n\n");
  if (others.length === 0) return found;
  const text = first.length >= WHOLE ? first : `${first}\n\n${others[0] ?? ""}`;
  let last = found.first;
  const ending = text.slice(-20);
  while (last < found.last && !(lines[last]?.text ?? "").endsWith(ending)) last++;
  return { ...found, text, last };
}

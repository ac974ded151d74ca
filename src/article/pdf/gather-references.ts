import type { Reference } from "../article.ts";
import { parseReference } from "../pasted/parse-reference.ts";
import { type Dictionary, joinLines } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";
import type { PlacedLine } from "./order-lines.ts";

/** "12.", "[12]", "(12)", "12 Smith" at the start of a line. */
const NUMBER = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]?)(?:\s+|$|(?=\p{Lu}))/u;
/** A count may leave out some where a page was not read. */
const LARGEST_STEP = 3;
/** Shorter is no entry, in characters; nor is what is longer. */
const SHORTEST = 20;
const LONGEST = 2500;

/** The entries of a reference list: numbered ones by their count, others by what stands out. */
export function gatherReferences(
  paragraphs: readonly LabelledParagraph[],
  words: Dictionary,
): Reference[] {
  const lines = cutEnd(paragraphs.flatMap((paragraph) => paragraph.lines));
  const numbered = splitNumbered(lines);
  const entries = numbered.length > 2 ? numbered : splitHanging(paragraphs, lines);
  return entries
    .map((entry) => ({ ...entry, text: joinLines(entry.lines, words) }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
    .map(({ text, number }) => parseReference([joinAddresses(text)], number));
}

/** What publishers print below the last entry. */
const END =
  /^(?:cite this article|how to cite|submit your|publish with|publisher['’]s note|ready to submit|copyright|©|edited by|reviewed by|disclaimer|received:? \d|submitted:? \d|conflict of interest|supplementary (?:material|information|data)|open access this article)/iu;

/** The lines in the size of the list, up to what follows it. */
function cutEnd(lines: readonly PlacedLine[]): PlacedLine[] {
  const sizes = new Map<number, number>();
  for (const { size } of lines) {
    const key = Math.round(size * 2);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const [main] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [0];
  const below = lines.findIndex(({ text }, index) => index > 2 && END.test(text));
  // Above its own citation an article may print its own DOI.
  const end = /^doi:/iu.test(lines[below - 1]?.text ?? "") ? below - 1 : below;
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter(({ size }) => Math.abs(size * 2 - main) < 1.5);
}

interface Entry {
  readonly lines: string[];
  readonly number?: number;
}

function splitNumbered(lines: readonly PlacedLine[]): Entry[] {
  const entries: Entry[] = [];
  let expected = 1;
  for (const { text } of lines) {
    const found = NUMBER.exec(text);
    const number = Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? -1);
    const isNext =
      entries.length === 0 ? number === 1 : number >= expected && number < expected + LARGEST_STEP;
    if (found && isNext) {
      const rest = text.slice(found[0].length);
      entries.push({ number, lines: rest === "" ? [] : [rest] });
      expected = number + 1;
    } else {
      entries.at(-1)?.lines.push(text);
    }
  }
  return entries;
}

/** An entry begins at the left of its column where the others stand in, or after a paragraph. */
function splitHanging(
  paragraphs: readonly LabelledParagraph[],
  lines: readonly PlacedLine[],
): Entry[] {
  const inner = lines.filter(({ x, left, size }) => x > left + size * 0.4);
  const isHanging = inner.length > lines.length * 0.25;
  const entries: Entry[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, line] of paragraph.lines.entries()) {
      const standsOut = line.x <= line.left + line.size * 0.4;
      // The first paragraph of a column may be the rest of an entry.
      const starts = isHanging ? standsOut : index === 0 && beginsEntry(line.text);
      if (starts || entries.length === 0) entries.push({ lines: [line.text] });
      else entries.at(-1)?.lines.push(line.text);
    }
  }
  return entries;
}

function beginsEntry(text: string): boolean {
  return /^(?:\p{Ll}{1,4} )?\p{Lu}/u.test(text);
}

/** "doi: 10.1000/ abc" and "https:// doi.org": lines break addresses without a hyphen. */
function joinAddresses(text: string): string {
  return text
    .replace(/(?<=\b10\.\d{4,9}\/) (?=\S)/gu, "")
    .replace(/(?<=https?:\/\/(?:dx\.)?doi\.org\/) (?=10\.)/gu, "")
    .replace(/(?<=https?:\/\/) (?=\S)/gu, "");
}

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
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const numbered = splitNumbered(lines);
  const entries = numbered.length > 2 ? numbered : splitHanging(paragraphs, lines);
  return entries
    .map((entry) => ({ ...entry, text: joinLines(entry.lines, words) }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
    .map(({ text, number }) => parseReference([joinAddresses(text)], number));
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

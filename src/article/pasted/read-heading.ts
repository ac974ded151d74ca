import { isForeignPart } from "./foreign-names.ts";
import { FIXED_HEADINGS, type HeadingKind, PART_NAMES } from "./heading-names.ts";

/** A heading at the start of a line, and what follows it on the same line. */
export interface Heading {
  readonly kind: HeadingKind;
  /** As printed, without numbering and without the mark after it. */
  readonly name: string;
  /** In lower case and singular, to compare: "Methods:" and "METHOD" are the same. */
  readonly key: string;
  /** Where the text after it starts in the line; the line's length when it stands alone. */
  readonly restAt: number;
  /** True when only a space parts heading and text: "Objective To assess"; neighbours decide. */
  readonly weak?: true;
}

/** No heading of the vocabulary is longer, marks included. */
const LONGEST = 90;
/** "1. ", "2.1 ", "III. ", "▪ ", "# " before a heading. */
const NUMBERING = /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,4}\.)\s+|[#▪•■●►▸*|–-]+\s*)/;
/** The mark between a heading and the text on its line. */
const MARK = /\s*[:：]\s*|\s*[—–]\s*|\.\s+|\s+-\s+|\s*\|\s*/g;

/**
 * Reads the heading that a line is or begins with:
 *
 *     Abstract
 *     3. Conclusions
 *     BACKGROUND: Resistance is common.
 *     Objective To assess resistance.
 *     METHODS We enrolled 30 patients.
 *     AbstractResistance is common.
 */
export function readHeading(line: string): Heading | undefined {
  // "Aim" is the shortest.
  if (line.length < 3 && !/^\p{Lo}{2}$/u.test(line)) return undefined;
  const numbering = NUMBERING.exec(line)?.[0].length ?? 0;
  const text = line.slice(numbering);
  const alone = text.length <= LONGEST ? text.replace(/[\s:：.—–+-]+$/, "") : "";
  return (
    headingOf(alone, line.length) ??
    markedHeading(text, numbering) ??
    capitalHeading(text, numbering) ??
    gluedHeading(text, numbering) ??
    spacedHeading(text, numbering)
  );
}

function markedHeading(text: string, numbering: number): Heading | undefined {
  for (const mark of text.slice(0, LONGEST).matchAll(MARK)) {
    const name = text.slice(0, mark.index);
    // A full stop ends sentences too: "Background. Resistance …" is one word and a capital.
    const isDoubtful = mark[0].startsWith(".") && name.includes(" ") && name !== name.toUpperCase();
    const heading = headingOf(name, numbering + mark.index + mark[0].length);
    // "Palabras clave." and "Pacientes y métodos." begin no English sentence.
    if (isDoubtful && heading?.kind !== "keywords" && !isForeignPart(name)) return;
    if (heading && heading.kind !== "end") return heading;
  }
  return undefined;
}

function capitalHeading(text: string, numbering: number): Heading | undefined {
  const capitals = /^[A-Z][A-Z,&/ -]{3,60}(?=[\s,])/.exec(text)?.[0];
  if (capitals === undefined) return undefined;
  const words = capitals.trim().split(/ +/);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const restAt = /^\s*/.exec(text.slice(name.length))?.[0].length ?? 0;
    const heading = headingOf(name, numbering + name.length + restAt);
    if (heading && (heading.kind === "part" || heading.kind === "abstract")) return heading;
  }
  return undefined;
}

function gluedHeading(text: string, numbering: number): Heading | undefined {
  const glued = /^(Abstract|ABSTRACT|Summary)(?=\p{Lu})|^Abstract\s+(?=[\p{Lu}\d“"(])/u.exec(text);
  if (!glued || text.length < 20) return undefined;
  return headingOf(glued[0].trim(), numbering + glued[0].length);
}

/** "Main outcome measures Incident diabetes": the longest name before a capital or a digit. */
function spacedHeading(text: string, numbering: number): Heading | undefined {
  const ends = [...text.slice(0, LONGEST).matchAll(/\s+(?=[\p{Lu}\d“"])/gu)].slice(0, 10);
  for (const end of ends.reverse()) {
    const restAt = numbering + end.index + end[0].length;
    const heading = headingOf(text.slice(0, end.index), restAt);
    if (heading?.kind === "part") return { ...heading, weak: true };
  }
  return undefined;
}

/** The heading that `name` is, if the vocabulary has it or its pieces. */
function headingOf(name: string, restAt: number): Heading | undefined {
  if (name.length === 0 || name.length > LONGEST || !/^[\p{Lu}\p{Lo}]|^eLife/u.test(name))
    return undefined;
  const lower = name
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, "")
    .replace(/\s+/g, " ")
    .replace(/’/g, "'")
    .trim();
  const fixed = FIXED_HEADINGS.get(lower);
  const key = lower
    .split(/[\s/]+/)
    .map(singular)
    .join(" ");
  if (fixed) return { kind: fixed, name: name.trim(), key, restAt };
  const pieces = lower.split(/\s*(?:,\s*and\b|,|&|\/|\band\b)\s*/);
  if (!pieces.every(isPart)) return undefined;
  return { kind: "part", name: name.trim(), key, restAt };
}

function isPart(piece: string): boolean {
  if (/^implications? for [\p{Ll} -]{3,40}$/u.test(piece)) return true;
  const stripped = piece.replace(/^the | of the study$| of this study$/g, "");
  if (PART_NAMES.has(stripped)) return true;
  return PART_NAMES.has(stripped.split(" ").map(singular).join(" "));
}

function singular(word: string): string {
  if (/(?:hypothes|diagnos|analys|synthes)es$/.test(word)) return word.replace(/es$/, "is");
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

import { composeAccents } from "./compose-accents.ts";
import { isBoldFont, type Line } from "./line.ts";
import { mendCharacters } from "./mend-characters.ts";
import type { PdfPage, PdfRun } from "./pdf-page.ts";
import { setRaised } from "./set-raised.ts";

/** Runs that stand together, growing from left to right. */
interface Strip {
  readonly runs: PdfRun[];
  /** What stands before the run of the same place: nothing, a space, or a gap wider than words have. */
  readonly spaces: ("" | " " | "   ")[];
  right: number;
  /** Baseline and size of the text proper, not of what is raised above it. */
  y: number;
  size: number;
}

/** A smaller run off the baseline is raised or lowered; smaller than this, in parts of the size. */
const SCRIPT = 0.87;
/** What is raised is short: marks, exponents, an ordinal's ending. */
const LONGEST_SCRIPT = 16;
/** Runs of one baseline drawn one after another belong together up to this gap, in em. */
const DRAWN_GAP = 1.25;
/** Others only up to a word space: across a gutter stands another column. */
const FOUND_GAP = 0.5;
/** Without a drawn space, a gap this wide is one, in em. */
const WORD_GAP = 0.17;
/** A gap that no justified line has between its words, in em: names beside each other have it. */
const CELL_GAP = 0.8;
/** A name has more letters. */
const SHORTEST_CELL = 6;
/** Candidates that are looked at in one place; a page of text has few, a hostile one has many. */
const MOST_CANDIDATES = 40;

/** The lines of a page, in no order yet: text that leans or lies is left out. */
export function gatherLines({ runs, width, height }: PdfPage, page: number): Line[] {
  const upright = runs.filter(
    ({ turn, x, y, size }) =>
      turn === undefined && size > 2 && x > -5 && x < width + 5 && y > -5 && y < height + 5,
  );
  return joinInitials(
    mergeStrips(stripsAsDrawn(upright)).flatMap((strip) => makeLine(strip, page) ?? []),
  );
}

/** Files draw the runs of a line one after another; a new column begins a new strip. */
function stripsAsDrawn(runs: readonly PdfRun[]): Strip[] {
  const strips: Strip[] = [];
  let isSpaced = false;
  for (const run of runs) {
    if (run.text.trim() === "") {
      isSpaced = true;
      continue;
    }
    const open = strips.at(-1);
    if (open && isRepeated(open, run)) continue;
    if (open && standsBeside(open, { ...run, length: run.text.length }, DRAWN_GAP))
      addRun(open, run, isSpaced);
    else strips.push(startStrip(run));
    isSpaced = false;
  }
  return strips;
}

function startStrip(run: PdfRun): Strip {
  const { x, y, size, width } = run;
  return { runs: [run], spaces: [""], right: x + width, y, size };
}

/** Bold is sometimes made by drawing a text twice, a hair apart. */
function isRepeated({ runs }: Strip, { text, x, y, size }: PdfRun): boolean {
  const last = runs.at(-1);
  if (last?.text !== text) return false;
  return Math.abs(last.x - x) < size * 0.15 && Math.abs(last.y - y) < size * 0.15;
}

/** What may come to stand beside a strip: one run, or a strip that was drawn elsewhere. */
interface Beside extends Pick<PdfRun, "x" | "y" | "size"> {
  readonly length: number;
}

function standsBeside(strip: Strip, run: Beside, most: number): boolean {
  const size = Math.max(strip.size, run.size);
  const small = Math.min(strip.size, run.size);
  const gap = (run.x - strip.right) / size;
  const rise = (run.y - strip.y) / size;
  // An initial some lines high may share the baseline of one of them.
  if (Math.abs(rise) <= 0.12) return gap > -0.6 && gap * size < most * small && size < small * 1.7;
  if (small > size * SCRIPT || gap < -0.6 || gap > 0.3) return false;
  const isInitial = strip.runs.length === 1 && /^\s*\p{Lu}\s*$/u.test(strip.runs[0]?.text ?? "");
  if (isInitial && run.size < strip.size * 0.6) return false;
  // "CD8" and a raised "+", or a raised "1" and "Department": marks are short.
  const isShort = (run.size < strip.size ? run.length : lengthOf(strip)) <= LONGEST_SCRIPT;
  const height = run.size < strip.size ? rise : -rise;
  return isShort && height > -0.45 && height < 0.75;
}

function lengthOf({ runs }: Strip): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function addRun(strip: Strip, run: PdfRun, isSpaced: boolean): void {
  const gap = (run.x - strip.right) / Math.max(strip.size, run.size);
  strip.runs.push(run);
  const isSpace = gap > WORD_GAP || (isSpaced && gap > 0.02);
  strip.spaces.push(gap > CELL_GAP ? "   " : isSpace ? " " : "");
  strip.right = Math.max(strip.right, run.x + run.width);
  if (strip.size < run.size * SCRIPT) {
    strip.size = run.size;
    strip.y = run.y;
  }
}

/** What was drawn at another time but stands beside: raised marks, words in another font. */
function mergeStrips(strips: Strip[]): Strip[] {
  const places = new Map<number, Strip[]>();
  const kept: Strip[] = [];
  const sorted = strips.toSorted((a, b) => (a.runs[0]?.x ?? 0) - (b.runs[0]?.x ?? 0));
  for (const strip of sorted) {
    const place = Math.round(strip.y / 6);
    const first = strip.runs[0];
    if (!first) continue;
    const left = [place, place - 1, place + 1]
      .flatMap((at) => (places.get(at) ?? []).slice(-MOST_CANDIDATES))
      .find((each) =>
        standsBeside(
          each,
          { x: first.x, y: strip.y, size: strip.size, length: lengthOf(strip) },
          FOUND_GAP,
        ),
      );
    if (left) {
      const isCell = lengthOf(left) >= SHORTEST_CELL && lengthOf(strip) >= SHORTEST_CELL;
      const start = left.runs.length;
      for (const [index, run] of strip.runs.entries()) {
        addRun(left, run, strip.spaces[index] !== "");
      }
      // Drawn at different times, they may be names that all but touch.
      if (isCell && left.spaces[start] === " ") left.spaces[start] = "   ";
      continue;
    }
    kept.push(strip);
    places.set(place, [...(places.get(place) ?? []).slice(-MOST_CANDIDATES), strip]);
  }
  return kept;
}

function makeLine(strip: Strip, page: number): Line | undefined {
  const { text, marked } = setText(strip);
  if (!/[\p{L}\d]/u.test(text)) return undefined;
  const lengths = new Map<string, number>();
  let length = 0;
  for (const run of strip.runs) {
    if (run.size < strip.size * SCRIPT) continue;
    lengths.set(run.font, (lengths.get(run.font) ?? 0) + run.text.length);
    length += run.text.length;
  }
  const [main, most] = [...lengths].reduce(
    (best, each) => (each[1] > best[1] ? each : best),
    ["", 0],
  );
  let bold = 0;
  for (const [font, count] of lengths) if (isBoldFont(font)) bold += count;
  return {
    page,
    x: strip.runs[0]?.x ?? 0,
    right: strip.right,
    y: strip.y,
    size: strip.size,
    font: most > length * 0.85 ? main : "",
    lead: strip.runs.find(({ size }) => size >= strip.size * SCRIPT)?.font ?? "",
    isBold: bold > length * 0.85,
    text,
    marked,
  };
}

function setText(strip: Strip): { readonly text: string; readonly marked: string } {
  let text = "";
  let marked = "";
  const isRaised = (run: PdfRun | undefined): boolean =>
    run !== undefined && run.size < strip.size * SCRIPT && run.y > strip.y + strip.size * 0.14;
  for (let at = 0; at < strip.runs.length; at++) {
    const run = strip.runs[at];
    if (!run) break;
    const wide = text === "" ? "" : (strip.spaces[at] ?? "");
    const space = wide !== "" && !/\s$/u.test(text) ? " " : "";
    if (!isRaised(run)) {
      const mended = mendCharacters(run.text);
      text += space + (text === "" ? mended.trimStart() : mended);
      marked += (wide === "   " ? wide : space) + mended;
      continue;
    }
    let raised = "";
    while (isRaised(strip.runs[at])) raised += mendCharacters(strip.runs[at++]?.text ?? "");
    const after = mendCharacters(strip.runs[at]?.text ?? "");
    const set = setRaised(text, raised, after);
    at--;
    text += (/^[⁰¹²³⁴-⁹]/u.test(set.text) && /\s/u.test(space) ? space : "") + set.text;
    marked += set.marked;
  }
  return { text: fold(text, " "), marked: fold(marked, "   ") };
}

/** Spaces of any width as one, or where they part cells as `wide`. */
function fold(text: string, wide: string): string {
  return composeAccents(text)
    .replace(/\s+/gu, (space) => (space.length > 2 ? wide : " "))
    .replace(/ (?=[,;.)\]](?:\s|$))/gu, "")
    .trim();
}

/** A letter some lines high that opens a chapter goes back to the word it begins. */
function joinInitials(lines: readonly Line[]): Line[] {
  const initials = lines.filter(({ text }) => /^\p{Lu}$/u.test(text));
  const taken = new Set<Line>();
  const joined = new Map<Line, string>();
  for (const initial of initials.slice(0, MOST_CANDIDATES)) {
    const beside = lines
      .filter(
        ({ x, y, size }) =>
          size < initial.size / 1.7 &&
          x >= initial.right - 2 &&
          x < initial.right + initial.size &&
          y >= initial.y - 2 &&
          y < initial.y + initial.size,
      )
      .toSorted((a, b) => b.y - a.y)[0];
    if (!beside || !/^\p{L}|^\s/u.test(beside.text)) continue;
    taken.add(initial);
    const isWord = /^(?:A|I)$/u.test(initial.text) && beside.x > initial.right + beside.size * 0.3;
    joined.set(beside, `${initial.text}${isWord ? " " : ""}${beside.text}`);
  }
  return lines
    .filter((line) => !taken.has(line))
    .map((line) => ({ ...line, text: joined.get(line) ?? line.text }));
}

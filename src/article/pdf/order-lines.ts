import type { Line } from "./line.ts";

/** A line in its place of reading. */
export interface PlacedLine extends Line {
  /** Counts the stretches of a column over the whole document. */
  readonly column: number;
  /** Where the column's text begins and ends, in points. */
  readonly left: number;
  readonly end: number;
  /** Whether others of the column stand on the same height: it is a cell, or part of a formula. */
  readonly hasMates: boolean;
}

/** No page has more columns in columns than this. */
const DEEPEST = 5;
/** More lines are no page of text, but a plot drawn with letters. */
const MOST = 2000;
/** A gutter has this many lines on either side at least. */
const FEWEST = 3;
/** Columns of text are wider than columns of a table, in points. */
const NARROWEST = 62;
/** A list beside a paragraph reaches at most so many lines below it. */
const MOST_TAKEN = 12;
/** The places a gutter is looked for at, in points. */
const STEP = 2;

/**
 * The lines of a page in the order of reading. Where a gutter runs between lines, those left of it
 * are read first; what reaches across (a title, a wide figure) parts what is above from what is
 * below:
 *
 *     TTTTTTTTT        TTTTTTTTT
 *     aaaa cccc   →    aaaa, bbbb, cccc, dddd
 *     bbbb dddd
 *
 * @param first number of the first column
 */
export function orderLines(lines: readonly Line[], first: number): PlacedLine[] {
  const regions: Line[][] = [];
  divide(
    lines.toSorted((a, b) => b.y - a.y || a.x - b.x),
    0,
    regions,
  );
  return regions.flatMap((region, index) => placeLines(region, first + index));
}

function divide(lines: readonly Line[], depth: number, regions: Line[][]): void {
  if (lines.length === 0) return;
  const gutter = depth < DEEPEST ? findGutter(lines) : undefined;
  if (gutter === undefined) {
    regions.push([...lines]);
    return;
  }
  for (const band of splitBands(lines, gutter)) divide(band, depth + 1, regions);
}

/** The place with the most lines on its poorer side, and fewest across it. */
function findGutter(lines: readonly Line[]): number | undefined {
  const wide = lines.filter(({ x, right }) => right - x > 6);
  if (wide.length < FEWEST * 2 || wide.length > MOST) return undefined;
  const from = Math.min(...wide.map(({ x }) => x));
  const to = Math.max(...wide.map(({ right }) => right));
  let best: { at: number; score: number } | undefined;
  for (let at = from + NARROWEST / 2; at < to - NARROWEST / 2; at += STEP) {
    const left = wide.filter(({ right }) => right <= at);
    const right = wide.filter(({ x }) => x >= at);
    if (left.length < FEWEST || right.length < FEWEST) continue;
    const across = wide.length - left.length - right.length;
    const score = Math.min(left.length, right.length) - across * 0.1;
    if (best && score <= best.score) continue;
    if (!areColumns(left, right)) continue;
    best = { at, score };
  }
  return best?.at;
}

/** Two columns stand beside each other, and are of text: wide, most lines about equally. */
function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  const top = Math.min(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const foot = Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const beside = (lines: readonly Line[]) => lines.filter(({ y }) => y <= top + 2 && y >= foot - 2);
  const [some, others] = [beside(left), beside(right)];
  if (some.length < FEWEST || others.length < FEWEST) return false;
  const narrow = Math.min(meanWidth(some), meanWidth(others));
  const wide = Math.max(meanWidth(some), meanWidth(others));
  // Two columns of text, or a list of keywords or notes beside one.
  return (narrow > NARROWEST * 0.7 && wide > NARROWEST * 1.5) || (narrow > 18 && wide > 150);
}

function meanWidth(lines: readonly Line[]): number {
  return lines.reduce((sum, { x, right }) => sum + right - x, 0) / lines.length;
}

/** A stretch of the page that something reaches across, in points from its foot. */
interface Group {
  top: number;
  foot: number;
}

/** Parts the lines, top down, where some reach across the gutter; between, left before right. */
function splitBands(lines: readonly Line[], gutter: number): Line[][] {
  const across = lines.filter(({ x, right }) => x < gutter - STEP && right > gutter + STEP);
  const groups: Group[] = [];
  for (const { y, size } of across) {
    const open = groups.at(-1);
    if (open && open.foot - y < size * 2.6) open.foot = y - size * 0.3;
    else groups.push({ top: y + size * 0.8, foot: y - size * 0.3 });
  }
  for (const group of groups) {
    takeHeadings(group, lines);
    takeLastLines(group, lines, gutter);
  }
  const bands: Line[][] = [];
  let rest = lines;
  const addColumns = (part: readonly Line[]) => {
    bands.push(part.filter(({ x, right }) => (x + right) / 2 < gutter));
    bands.push(part.filter(({ x, right }) => (x + right) / 2 >= gutter));
  };
  for (const { top, foot } of groups) {
    addColumns(rest.filter(({ y }) => y > top));
    bands.push(rest.filter(({ y }) => y <= top && y >= foot));
    rest = rest.filter(({ y }) => y < foot);
  }
  addColumns(rest);
  return bands;
}

/**
 * A group goes on below where nothing stands across the gutter: the short last line of a wide
 * paragraph, the rest of a list beside it.
 */
function takeLastLines(group: Group, lines: readonly Line[], gutter: number): void {
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const next = lines.find(({ y }) => y < group.foot);
    if (!next) return;
    const above = lines.findLast(
      ({ x, y, size }) =>
        y >= group.foot && y <= group.top && Math.abs(x - next.x) < 2 && isAlike(size, next.size),
    );
    const isOver = lines.some(
      (line) =>
        line !== next && Math.abs(line.y - next.y) < next.size / 2 && isAcross(line, next, gutter),
    );
    // A title is centred as a whole: its last line begins where no other does.
    const last = above ?? lines.findLast(({ y }) => y >= group.foot);
    if (isOver || !last || !isAlike(last.size, next.size)) return;
    if (last.y - next.y > last.size * 1.5) return;
    group.foot = next.y - next.size * 0.3;
  }
}

function isAlike(size: number, other: number): boolean {
  return Math.abs(size - other) <= other * 0.03;
}

function isAcross(line: Line, other: Line, gutter: number): boolean {
  return line.x < gutter !== other.x < gutter;
}

/** "ARTICLE INFO    ABSTRACT": the headings of what stands beside each other belong to it. */
function takeHeadings(group: Group, lines: readonly Line[]): void {
  const heading = lines.findLast(({ y }) => y > group.top);
  if (!heading) return;
  const row = lines.filter(({ y }) => Math.abs(y - heading.y) < heading.size / 2);
  const isNear = heading.y - group.top < heading.size * 2.5;
  const isNamed = row.some(({ text }) =>
    /^(?:a ?b ?s ?t ?r ?a ?c ?t|s ?u ?m ?m ?a ?r ?y)$/iu.test(text),
  );
  if (row.length > 1 && isNear && isNamed) group.top = heading.y + heading.size * 0.8;
}

function placeLines(lines: readonly Line[], column: number): PlacedLine[] {
  const rows = lines.toSorted((a, b) => (Math.abs(a.y - b.y) < 2 ? a.x - b.x : b.y - a.y));
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const ends = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  const end = ends[Math.floor((ends.length - 1) * 0.95)] ?? 0;
  return rows.map((line, index) => {
    const near = [rows[index - 1], rows[index + 1]];
    const hasMates = near.some((each) => each && Math.abs(each.y - line.y) < line.size * 0.4);
    return { ...line, column, left, end, hasMates };
  });
}

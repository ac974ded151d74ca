import type { Line } from "./line.ts";

/** Running heads and feet stand in the outer part of the page, of its height. */
const OUTER = 0.13;
/** So many lines at most, counted from the top or the foot. */
const DEEPEST = 5;
/** The same place on the next page, in points. */
const NEAR = 6;

/** A page's own lines, and what is printed around them on every page. */
export interface Furnished {
  readonly pages: readonly (readonly Line[])[];
  /** Each running head or foot once, with the page it was first seen on. */
  readonly furniture: readonly Line[];
}

/**
 * Takes off running heads and feet and page numbers: what stands at the same height near an edge
 * of several pages, figures aside; heads that alternate between left and right pages too.
 *
 * @param pages the lines of each page
 * @param heights of the pages, in points
 */
export function dropFurniture(
  pages: readonly (readonly Line[])[],
  heights: readonly number[],
): Furnished {
  const outer = pages.map((lines, page) => outerLines(lines, heights[page] ?? 0));
  const seen = new Map<string, Line[]>();
  for (const line of outer.flat()) {
    const key = keyOf(line.text);
    seen.set(key, [...(seen.get(key) ?? []), line].slice(-500));
  }
  const furniture: Line[] = [];
  const dropped = new Set<Line>();
  for (const [key, lines] of seen) {
    const isNumber = /^(?:page )?#+(?: (?:of|\/) #+)?$/u.test(key);
    const others = lines.filter((line) =>
      lines.some(
        (each) => each.page !== line.page && (isNumber || Math.abs(each.y - line.y) < NEAR),
      ),
    );
    const whole = isNumber ? lines.filter(({ text }) => text.length < 24) : others;
    for (const line of whole) dropped.add(line);
    if (whole[0] && !isNumber) furniture.push(whole[0]);
  }
  return {
    pages: pages.map((lines) => lines.filter((line) => !dropped.has(line))),
    furniture,
  };
}

function outerLines(lines: readonly Line[], height: number): Line[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  const heads = sorted.slice(0, DEEPEST).filter(({ y }) => y > height * (1 - OUTER));
  const feet = sorted.slice(-DEEPEST).filter(({ y }) => y < height * OUTER);
  return [...new Set([...heads, ...feet])];
}

/** The same head counts another page: digits are all alike. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d/gu, "#").replace(/#+/gu, "#").replace(/\s+/gu, " ").trim();
}

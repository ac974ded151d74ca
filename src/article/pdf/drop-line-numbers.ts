import type { PdfPage, PdfRun } from "./pdf-page.ts";

/** A page whose lines are counted has more numbers than this at its edge. */
const FEWEST = 6;
/** Numbers of lines stand in the outer part of the page, of its width. */
const OUTER = 0.22;

/**
 * A page without the numbers that preprints and review copies print beside each or every fifth
 * line: numbers below each other at one edge that count up.
 */
export function dropLineNumbers(page: PdfPage): PdfPage {
  const numbers = page.runs.filter(
    ({ text, x, width, turn }) =>
      turn === undefined &&
      /^\s*\d{1,4}\s*$/u.test(text) &&
      (x + width < page.width * OUTER || x > page.width * (1 - OUTER)),
  );
  if (numbers.length < FEWEST) return page;
  const dropped = new Set<PdfRun>();
  // They are set flush right, or flush left.
  for (const edge of [({ x, width }: PdfRun) => x + width, ({ x }: PdfRun) => x]) {
    const groups = new Map<number, PdfRun[]>();
    for (const run of numbers) {
      const place = Math.round(edge(run) / 3);
      groups.set(place, [...(groups.get(place) ?? []), run].slice(-400));
    }
    for (const [place, group] of groups) {
      const beside = [...group, ...(groups.get(place + 1) ?? [])];
      if (countsUp(beside)) for (const run of beside) dropped.add(run);
    }
  }
  return dropped.size === 0
    ? page
    : { ...page, runs: page.runs.filter((run) => !dropped.has(run)) };
}

function countsUp(runs: readonly PdfRun[]): boolean {
  if (runs.length < FEWEST) return false;
  const sorted = runs.toSorted((a, b) => b.y - a.y).map(({ text }) => Number(text));
  const steps = sorted.slice(1).map((number, index) => number - (sorted[index] ?? 0));
  const regular = steps.filter((step) => step === 1 || step === 5 || step === 10).length;
  return regular >= steps.length * 0.8;
}

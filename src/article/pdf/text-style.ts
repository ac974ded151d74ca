import type { Line } from "./line.ts";

/** How the running text of a document is set. */
export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline, in points, by the size of the font in half points. */
  readonly leading: ReadonlyMap<number, number>;
}

/** The style that most characters are in, and the usual distance of lines in each size. */
export function findTextStyle(lines: readonly Line[]): TextStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const steps = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    // Short lines are cells, labels, headings.
    if (line.text.length < 20) continue;
    const { length } = line.text;
    add(sizes, Math.round(line.size * 4) / 4, length);
    if (line.font !== "") add(fonts, line.font, length);
    const next = lines[index + 1];
    if (!next || next.page !== line.page || Math.abs(next.size - line.size) > 0.3) continue;
    const step = line.y - next.y;
    if (step < line.size * 0.8 || step > line.size * 3.5) continue;
    const key = halfPoints(line.size);
    const known = steps.get(key) ?? new Map<number, number>();
    add(known, Math.round(step * 4) / 4, 1);
    steps.set(key, known);
  }
  const leading = new Map([...steps].map(([key, counts]) => [key, mostOf(counts) ?? 0]));
  return { size: mostOf(sizes) ?? 10, font: mostOf(fonts) ?? "", leading };
}

/** The usual distance of two lines of the size, in points. */
export function leadingOf(style: TextStyle, size: number): number {
  return style.leading.get(halfPoints(size)) ?? size * 1.2;
}

function halfPoints(size: number): number {
  return Math.round(size * 2);
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: [Key, number] | undefined;
  for (const each of counts) if (!best || each[1] > best[1]) best = each;
  return best?.[0];
}

import type { PdfPage, PdfRun } from "./pdf-page.ts";

/** For the tests: a text as a file would draw it, a run for each line, half an em a letter. */
export interface Setting {
  readonly x: number;
  /** Of the first line's baseline. */
  readonly y: number;
  readonly size?: number;
  readonly font?: string;
  readonly leading?: number;
}

export function typeset(lines: readonly string[], setting: Setting): PdfRun[] {
  const { x, y, size = 10, font = "Serif", leading = size * 1.2 } = setting;
  return lines.map((text, index) => ({
    text,
    x,
    y: y - index * leading,
    width: text.length * size * 0.5,
    size,
    font,
  }));
}

export function makePage(...parts: readonly (readonly PdfRun[])[]): PdfPage {
  return { width: 600, height: 800, runs: parts.flat() };
}

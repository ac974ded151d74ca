import type { Finding } from "../kernel/index.ts";

/** Shows one line of inline Markdown as HTML; given by the caller, who knows Markdown. */
export type RenderText = (markdown: string) => string;

/** The data of a figure, with the lines (counted from 0) that are not of its form. */
export interface ParsedFigure<T> {
  readonly data: readonly T[];
  readonly findings: readonly Finding[];
}

/** Reads a block line by line; `read` gives `undefined` for a line that is not of its form. */
export function parseFigureLines<T>(
  body: string,
  form: string,
  read: (line: string) => T | undefined,
): ParsedFigure<T> {
  const data: T[] = [];
  const findings: Finding[] = [];
  body.split("\n").forEach((text, line) => {
    if (text.trim() === "") return;
    const datum = read(text.trim());
    if (datum !== undefined) data.push(datum);
    else {
      const what = `“${text.trim().slice(0, 60)}” cannot be drawn`;
      findings.push({ line, rule: "figure-line", what, remedy: `write it as \`${form}\`` });
    }
  });
  return { data, findings };
}

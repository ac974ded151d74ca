import type { Finding } from "../kernel/index.ts";
import type { DrawDiagram } from "./mechanism/diagram.ts";
import type { RenderText } from "./render-text.ts";

export type { RenderText };

/** What a drawing may use besides its data. */
export interface Drawing {
  /** Built up step by step, in fragments of reveal.js, where the figure has steps. */
  readonly steps?: boolean;
  /** Lays out a mechanism (`loadDiagrams`); without it, the mechanism is a list of its sentences. */
  readonly diagram?: DrawDiagram;
}

/** Something that a line of a figure states, as Markdown with its footnotes. */
export interface FigureClaim {
  /** Counted from 0. */
  readonly line: number;
  readonly markdown: string;
}

/** A kind of data block: text to picture. All are pure, and none throws. */
export interface Figure {
  /** A line as it should be, which findings show. */
  readonly form: string;
  /** Lines that cannot be drawn, or not with the others. */
  check(body: string): Finding[];
  claims(body: string): FigureClaim[];
  /** Safe HTML, if what `text` gives is safe. Everything in the picture is also there as text. */
  draw(body: string, text: RenderText, drawing?: Drawing): string;
  /** About how high it stands on a slide, 848 pt wide. */
  height(body: string): number;
}

/** The data of a figure, with the lines (counted from 0) that are not of its form. */
export interface ParsedFigure<T> {
  readonly data: readonly T[];
  readonly findings: readonly Finding[];
}

interface FigureSpec<T> {
  readonly form: string;
  /** `undefined` for a line that is not of the form; a finding for one that cannot be drawn. */
  readonly parse: (body: string) => ParsedFigure<T>;
  /** What the line claims, `undefined` for a name or a label. */
  readonly claim: (datum: T) => string | undefined;
  /** What is wrong with lines that are of the form; counted from 0 among the data. */
  readonly flaws?: (data: readonly T[]) => readonly { at: number; what: string; remedy: string }[];
  readonly draw: (data: readonly T[], text: RenderText, drawing: Drawing) => string;
  readonly height: (data: readonly T[]) => number;
}

/** The figure that a spec describes: the type of its data stays inside. */
export function defineFigure<T>({
  form,
  parse,
  claim,
  flaws,
  draw,
  height,
}: FigureSpec<T>): Figure {
  return {
    form,
    check(body) {
      const { data, findings } = parse(body);
      const lines = linesOf(body, findings);
      const found = (flaws?.(data) ?? []).map(({ at, what, remedy }) => ({
        line: lines[at] ?? 0,
        rule: "figure-line",
        what,
        remedy,
      }));
      return [...findings, ...found].sort((a, b) => a.line - b.line);
    },
    claims(body) {
      const { data, findings } = parse(body);
      const lines = linesOf(body, findings);
      return data.flatMap((datum, at) => {
        const markdown = claim(datum);
        return markdown === undefined ? [] : [{ line: lines[at] ?? 0, markdown }];
      });
    },
    draw: (body, text, drawing = {}) => draw(parse(body).data, text, drawing),
    height: (body) => height(parse(body).data),
  };
}

/** The lines from which the data came: each that is neither blank nor a finding. */
function linesOf(body: string, findings: readonly Finding[]): number[] {
  const wrong = new Set(findings.map(({ line }) => line));
  return body
    .split("\n")
    .flatMap((text, line) => (text.trim() === "" || wrong.has(line) ? [] : [line]));
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

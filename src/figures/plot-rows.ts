import { percent } from "./axis.ts";
import type { EstimateLine } from "./estimate-line.ts";
import type { RenderText } from "./figure.ts";
import { bareText, countLines } from "./text-width.ts";

/** A line of data with its picture: SVG in percent of the plot's width and the row's height. */
export interface PlotRow {
  readonly line: EstimateLine;
  readonly plot: string;
  readonly isSummary?: boolean;
}

export interface Plot {
  readonly className: "chart" | "forest";
  readonly caption: string;
  /** What the first and the last column are; the last may be empty. */
  readonly heads: { readonly label: string; readonly value: string };
  readonly rows: readonly PlotRow[];
  readonly text: RenderText;
  /** Where the line of no effect, or zero, stands, in percent. */
  readonly reference: number;
  readonly axis: string;
  /** HTML below the axis, in the plot's column. */
  readonly below: string;
}

/**
 * A table whose middle column is drawn: what, picture, number. Heard, it is a table of two columns;
 * seen, its words wrap as words do, which text in a picture does not.
 */
export function drawRows({ className, caption, heads, rows, text, ...plot }: Plot): string {
  const x = percent(plot.reference);
  const reference = `<line class="reference" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
  const drawn = rows.map(({ line, plot: marks, isSummary }) => {
    const { label, estimate, evidence } = line;
    const { interval } = estimate;
    const range = interval ? ` <span class="range">(${text(interval.printed)})</span>` : "";
    const number = text(`${estimate.printed}${estimate.unit}`);
    return `<div class="row${isSummary ? " summary" : ""}" role="row"><span class="label" role="rowheader">${text(`${label} ${evidence}`.trim())}</span><span class="plot" aria-hidden="true"><svg>${reference}${marks}</svg></span><span class="value" role="cell"><b>${number}</b>${range}</span></div>`;
  });
  const isNamed = heads.value !== "";
  const head = `<div class="row head${isNamed ? "" : " visually-hidden"}" role="row"><span class="visually-hidden" role="columnheader">${heads.label}</span><span class="value" role="columnheader">${isNamed ? text(heads.value) : "Value"}</span></div>`;
  const foot = `<div class="foot" aria-hidden="true">${plot.axis}${plot.below}</div>`;
  return `<figure class="figure ${className}">${caption}<div class="rows" role="table">${head}${drawn.join("")}${foot}</div></figure>`;
}

/** Widths of the label's column on a slide, in em of its 22 pt. */
const LABEL_COLUMN = 290 / 22;

/** About how high the rows stand on a slide, title and axis included. */
export function heightOfRows(rows: readonly EstimateLine[], hasTitle: boolean): number {
  const heights = rows.map(
    ({ label }) => 12 + 28 * countLines(bareText(label), LABEL_COLUMN - 1.5),
  );
  return heights.reduce((sum, height) => sum + height, hasTitle ? 40 : 0);
}

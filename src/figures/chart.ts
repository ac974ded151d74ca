import { type Axis, drawAxis, linearAxis, percent } from "./axis.ts";
import {
  claimOfLine,
  type EstimateLine,
  formatEstimateLine,
  nameOfIntervals,
  readEstimateLine,
} from "./estimate-line.ts";
import { defineFigure, type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";
import { drawRows, heightOfRows, type PlotRow } from "./plot-rows.ts";
import { drawTitle, formatTitle, readTitle, type TitleLine } from "./title-line.ts";

export type ChartLine = TitleLine | EstimateLine;

const FORM = "PD-1 arm: 45% (39 to 51) [^7]";

/** Each line of a `chart` block is `what: value (interval) [^n]`; `# …` says what is measured. */
export function parseChart(body: string): ParsedFigure<ChartLine> {
  return parseFigureLines(body, FORM, (line) => readTitle(line) ?? readEstimateLine(line));
}

export const formatChartLine = (line: ChartLine): string =>
  line.type === "title" ? formatTitle(line) : formatEstimateLine(line);

const rowsOf = (data: readonly ChartLine[]) =>
  data.filter((line): line is EstimateLine => line.type === "row");

/** Percentages of a whole are drawn in the whole; all else from nothing up. */
export function chartAxis(rows: readonly EstimateLine[]): Axis {
  const values = rows.flatMap(({ estimate: { value, interval } }) =>
    interval ? [value, interval.low, interval.high] : [value],
  );
  const highest = Math.max(...values);
  const ofWhole = rows.every(({ estimate }) => estimate.unit.trim() === "%") && highest <= 100;
  return linearAxis([0, ...values, ...(ofWhole && highest > 40 ? [100] : [])]);
}

/** Bars from zero, with the interval as a line across the end. */
function drawChart(data: readonly ChartLine[], text: RenderText): string {
  const rows = rowsOf(data);
  const axis = chartAxis(rows);
  const zero = axis.at(0);
  const plotRows = rows.map((row): PlotRow => {
    const { value, interval } = row.estimate;
    const end = axis.at(value);
    const bar = `<rect class="extent" x="${percent(Math.min(zero, end))}" width="${percent(Math.abs(end - zero))}" y="22%" height="56%"/>`;
    const whisker = interval ? drawWhisker(axis.at(interval.low), axis.at(interval.high)) : "";
    return { line: row, plot: bar + whisker };
  });
  const units = new Set(rows.map(({ estimate }) => estimate.unit.trim()));
  const name = nameOfIntervals(rows);
  return drawRows({
    className: "chart",
    caption: drawTitle(data, text),
    heads: { label: "Group", value: name === "" ? "" : `(${name})` },
    rows: plotRows,
    text,
    reference: zero,
    axis: drawAxis(axis, units.size === 1 && units.has("%") ? "%" : ""),
    below: "",
  });
}

/** A line with an end stop at either side. */
function drawWhisker(low: number, high: number): string {
  const [from, to] = [percent(low), percent(high)];
  const cap = (x: string) => `<line x1="${x}" x2="${x}" y1="36%" y2="64%"/>`;
  const lines = `<line x1="${from}" x2="${to}" y1="50%" y2="50%"/>${cap(from)}${cap(to)}`;
  // Drawn twice: the first, broader and in the paper's colour, lifts it off the bar.
  return `<g class="halo">${lines}</g><g class="whisker">${lines}</g>`;
}

export const chart = defineFigure<ChartLine>({
  form: FORM,
  parse: parseChart,
  claim: (line) => (line.type === "row" ? claimOfLine(line) : undefined),
  flaws(data) {
    const units = new Set(rowsOf(data).map(({ estimate }) => estimate.unit.trim()));
    const off = data.flatMap((line, at) => {
      const interval = line.type === "row" ? line.estimate.interval : undefined;
      if (line.type !== "row" || !interval) return [];
      const { value } = line.estimate;
      return value >= interval.low && value <= interval.high
        ? []
        : [
            {
              at,
              what: `“${line.label}” lies outside of its interval`,
              remedy: "correct the value or its interval",
            },
          ];
    });
    if (units.size < 2) return off;
    const at = data.findIndex(
      (line) => line.type === "row" && line.estimate.unit.trim() !== [...units][0],
    );
    const what = `bars of ${[...units].map((unit) => `“${unit}”`).join(" and ")} cannot share an axis`;
    return [...off, { at, what, remedy: "give all values one unit, or make two charts" }];
  },
  draw: drawChart,
  height: (data) =>
    heightOfRows(
      rowsOf(data),
      data.some(({ type }) => type === "title"),
    ) + 34,
});

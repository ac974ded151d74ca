import { type Axis, drawAxis, linearAxis, percent, ratioAxis } from "./axis.ts";
import {
  claimOfLine,
  type EstimateLine,
  formatEstimateLine,
  nameOfIntervals,
  readEstimateLine,
} from "./estimate-line.ts";
import { defineFigure, type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";
import { drawRows, heightOfRows } from "./plot-rows.ts";
import { splitMarks } from "./split-marks.ts";
import { bareText, countLines } from "./text-width.ts";
import { drawTitle, formatTitle, readTitle, type TitleLine } from "./title-line.ts";

/** `← Pembrolizumab better | Chemotherapy better →`: what lies on either side of no effect. */
export interface SidesLine {
  readonly type: "sides";
  readonly left: string;
  readonly right: string;
  readonly evidence: string;
}

export type ForestLine = TitleLine | SidesLine | EstimateLine;

const FORM = "Overall survival: HR 0.73 (95% CI 0.60 to 0.89) [^5]";

/**
 * Each line of a `forest` block is `outcome: HR 0.73 (0.60 to 0.89) [^n]`. A line
 * `← better with A | better with B →` names the sides, `# …` says what is compared.
 */
export function parseForest(body: string): ParsedFigure<ForestLine> {
  return parseFigureLines(
    body,
    FORM,
    (line) => readTitle(line) ?? readSides(line) ?? readRow(line),
  );
}

/** A row of a forest needs its interval: without one it says more than is known. */
function readRow(line: string): EstimateLine | undefined {
  const row = readEstimateLine(line);
  return row?.estimate.interval ? row : undefined;
}

function readSides(line: string): SidesLine | undefined {
  const { rest, evidence } = splitMarks(line);
  if (!/^(?:←|<--?)\s/u.test(rest) || !/\s(?:→|--?>)$/u.test(rest)) return undefined;
  const inside = rest.replace(/^(?:←|<--?)\s+/u, "").replace(/(?:→|--?>)$/u, "");
  const [left = "", right = "", more] = inside.split("|").map((side) => side.trim());
  if (left === "" || right === "" || more !== undefined) return undefined;
  return { type: "sides", left, right, evidence };
}

export function formatForestLine(line: ForestLine): string {
  if (line.type === "title") return formatTitle(line);
  if (line.type === "row") return formatEstimateLine(line);
  const { left, right, evidence } = line;
  return [`← ${left} | ${right} →`, evidence].filter((part) => part !== "").join(" ");
}

const rowsOf = (data: readonly ForestLine[]) =>
  data.filter((line): line is EstimateLine => line.type === "row");

/** Differences have no effect at 0, on a plain axis; ratios at 1, on a logarithmic one. */
const DIFFERENCE =
  /\b(?:MD|SMD|WMD|RD|ARR|ARD|Δ|[Dd]ifferences?|[Cc]hanges?|β|[Bb]eta|[Cc]oefficients?)\b/u;
/** Rows that sum the others up are drawn as diamonds. */
export const POOLED = /^(?:pooled|summary|combined|total|meta-analysis)\b/iu;

/** Lines that the longer of the sides takes. */
function sidesOf(data: readonly ForestLine[]): number {
  const sides = data.find((line): line is SidesLine => line.type === "sides");
  if (!sides) return 0;
  return Math.max(
    ...[sides.left, sides.right].map((side) => countLines(`${bareText(side)} →`, 19)),
  );
}

function isDifference(data: readonly ForestLine[]): boolean {
  return data.some(
    (line) =>
      (line.type === "title" && DIFFERENCE.test(line.text)) ||
      (line.type === "row" &&
        (DIFFERENCE.test(line.estimate.measure) || /%/u.test(line.estimate.unit))),
  );
}

export function forestAxis(data: readonly ForestLine[]): { axis: Axis; null: number } {
  const values = rowsOf(data).flatMap(({ estimate: { value, interval } }) =>
    interval ? [value, interval.low, interval.high] : [value],
  );
  const isEven = data.some(({ type }) => type === "sides");
  if (!isDifference(data)) {
    return {
      axis: ratioAxis(
        values.filter((value) => value > 0),
        isEven,
      ),
      null: 1,
    };
  }
  const reach = Math.max(...values.map(Math.abs));
  return { axis: linearAxis(isEven ? [-reach, reach] : [0, ...values]), null: 0 };
}

/** One square and line an outcome, round the line of no effect. */
function drawForest(data: readonly ForestLine[], text: RenderText): string {
  const rows = rowsOf(data);
  const { axis, null: none } = forestAxis(data);
  const sides = data.find((line): line is SidesLine => line.type === "sides");
  const measures = new Set(rows.map(({ estimate }) => estimate.measure));
  const [measure = ""] = measures.size === 1 ? measures : [];
  const name = nameOfIntervals(rows);
  return drawRows({
    className: "forest",
    caption: drawTitle(data, text),
    heads: { label: "Outcome", value: `${measure} ${name === "" ? "" : `(${name})`}`.trim() },
    rows: rows.map((line) => ({
      line,
      plot: drawEstimate(line, axis),
      isSummary: POOLED.test(line.label),
    })),
    text,
    reference: axis.at(none),
    axis: drawAxis(axis, ""),
    below: sides
      ? `<p class="sides"><span>← ${text(sides.left)}</span><span>${text(sides.right)} →</span></p>`
      : "",
  });
}

function drawEstimate({ label, estimate: { value, interval } }: EstimateLine, axis: Axis): string {
  const clamp = (share: number) => Math.min(100, Math.max(0, share));
  const place = (each: number) => (each > 0 || axis.ticks.includes(0) ? axis.at(each) : -1);
  const [low, high] = [place(interval?.low ?? value), place(interval?.high ?? value)];
  const [from, to] = [clamp(low), clamp(high)];
  const middle = percent(clamp(place(value)));
  if (POOLED.test(label)) {
    // A diamond as wide as its interval: two halves, since percents cannot stand in a path.
    const half = (x: number, width: number, turn: string) =>
      `<svg x="${percent(x)}" y="22%" width="${percent(width)}" height="56%" viewBox="0 0 10 10" preserveAspectRatio="none"><path class="diamond" d="${turn}"/></svg>`;
    const at = clamp(place(value));
    return half(from, at - from, "M0 5L10 0V10Z") + half(at, to - at, "M10 5L0 0V10Z");
  }
  const line = `<line class="whisker" x1="${percent(from)}" x2="${percent(to)}" y1="50%" y2="50%"/>`;
  // What goes on beyond the axis ends in an arrow.
  const arrow = (share: number, turn: string) =>
    `<svg class="beyond" x="${percent(share)}" y="50%"><path d="${turn}"/></svg>`;
  const left = low < 0 ? arrow(0, "M9 -6L0 0L9 6") : "";
  const right = high > 100 ? arrow(100, "M-9 -6L0 0L-9 6") : "";
  const square = `<svg class="square" x="${middle}" y="50%"><rect x="-7" y="-7" width="14" height="14"/></svg>`;
  return line + left + right + square;
}

export const forest = defineFigure<ForestLine>({
  form: FORM,
  parse: parseForest,
  // The sides name the axis; what lies on which is read off the rows.
  claim: (line) => (line.type === "row" ? claimOfLine(line) : undefined),
  flaws: (data) =>
    data.flatMap((line, at) => {
      if (line.type !== "row") return [];
      const { value, interval } = line.estimate;
      const { low, high } = interval ?? { low: value, high: value };
      if (value < low || value > high) {
        const what = `“${line.label}” lies outside of its interval`;
        return [{ at, what, remedy: "correct the estimate or its interval" }];
      }
      if (isDifference(data) || low > 0) return [];
      const what = `“${line.label}” is no ratio: its interval reaches ${low}`;
      return [{ at, what, remedy: "name the measure (`MD −4.2 …`) if it is a difference" }];
    }),
  draw: drawForest,
  height: (data) =>
    heightOfRows(
      rowsOf(data),
      data.some(({ type }) => type === "title"),
    ) +
    // The head of the values' column, the axis, and what lies on its sides.
    (data.some(({ type }) => type === "title") ? 0 : 38) +
    34 +
    sidesOf(data) * 26,
});

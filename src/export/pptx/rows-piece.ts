import {
  type Axis,
  chartAxis,
  type EstimateLine,
  forestAxis,
  nameOfIntervals,
  POOLED,
  parseChart,
  parseForest,
  printTick,
} from "../../figures/index.ts";
import type { Canvas } from "./canvas.ts";
import { LEAST_FONT, ROOM, SLIDE } from "./look.ts";
import { heightOf, widthOf } from "./measure.ts";
import type { PieceAt } from "./piece.ts";
import { type Run, runsOf, textOf } from "./runs.ts";

/** Rows of words, a drawn middle and numbers, over an axis. */
interface Rows {
  readonly rows: readonly EstimateLine[];
  readonly title?: string;
  /** Above the numbers. */
  readonly head: string;
  readonly axis: Axis;
  readonly unit: string;
  readonly sides?: { readonly left: string; readonly right: string };
  draw(canvas: Canvas, plot: Plot): void;
}

interface Plot {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Middles of the rows. */
  readonly middles: readonly number[];
  readonly at: (value: number) => number;
}

const titleOf = (data: readonly { readonly type: string }[]) => {
  const title = data.find(({ type }) => type === "title") as
    | { text: string; evidence: string }
    | undefined;
  return title && `${title.text} ${title.evidence}`.trim();
};

const describe = (rows: readonly EstimateLine[]) =>
  rows
    .map(({ label, estimate }) => {
      const { printed, unit, measure, interval } = estimate;
      const range = interval ? ` (${interval.printed})` : "";
      return `${textOf(runsOf(label))}: ${`${measure} ${printed}${unit}`.trim()}${range}`;
    })
    .join("; ");

/** Bars: a chart of the program that opens the file, with its numbers in it. */
export function chartPiece(body: string): PieceAt {
  const { data } = parseChart(body);
  const rows = data.filter((line): line is EstimateLine => line.type === "row");
  const axis = chartAxis(rows);
  const units = new Set(rows.map(({ estimate }) => estimate.unit.trim()));
  const name = nameOfIntervals(rows);
  const title = titleOf(data);
  return rowsPiece({
    rows,
    ...(title ? { title } : {}),
    head: name === "" ? "" : `(${name})`,
    axis,
    unit: units.size === 1 && units.has("%") ? "%" : "",
    draw(canvas, { top, bottom, at }) {
      const [low = 0, high = 1] = [axis.ticks[0], axis.ticks.at(-1)];
      const box = { x: at(low), y: top, w: at(high) - at(low), h: bottom - top };
      const intervals = rows.map(({ estimate: { value, interval } }) => ({
        minus: interval ? value - interval.low : 0,
        plus: interval ? interval.high - value : 0,
      }));
      canvas.bars(
        rows.map(({ label }) => textOf(runsOf(label))),
        rows.map(({ estimate }) => estimate.value),
        box,
        { low, high },
        {
          alt: `Bars. ${title ? `${textOf(runsOf(title))}. ` : ""}${describe(rows)}.`,
          ...(intervals.some(({ minus, plus }) => minus + plus > 0) ? { intervals } : {}),
        },
      );
    },
  });
}

/** A forest: a square and a line for each outcome, a diamond for what sums up. */
export function forestPiece(body: string): PieceAt {
  const { data } = parseForest(body);
  const rows = data.filter((line): line is EstimateLine => line.type === "row");
  const { axis, null: none } = forestAxis(data);
  const sides = data.find((line) => line.type === "sides");
  const measures = new Set(rows.map(({ estimate }) => estimate.measure));
  const [measure = ""] = measures.size === 1 ? measures : [];
  const name = nameOfIntervals(rows);
  const title = titleOf(data);
  return rowsPiece({
    rows,
    ...(title ? { title } : {}),
    head: `${measure} ${name === "" ? "" : `(${name})`}`.trim(),
    axis,
    unit: "",
    ...(sides && sides.type === "sides" ? { sides } : {}),
    draw(canvas, { top, bottom, left, width, middles, at }) {
      const group = canvas.name("Forest plot", { alt: `Forest plot. ${describe(rows)}.` });
      canvas.line(
        "No effect",
        { x: at(none), y: top },
        { x: at(none), y: bottom },
        { line: "soft", dash: true },
        { group },
      );
      const clamp = (x: number) => Math.min(left + width, Math.max(left, x));
      for (const [index, { label, estimate }] of rows.entries()) {
        const y = middles[index] ?? top;
        const { value, interval } = estimate;
        const place = (each: number) => (each > 0 || axis.ticks.includes(0) ? at(each) : left - 1);
        const [low, high] = [place(interval?.low ?? value), place(interval?.high ?? value)];
        const [from, to, middle] = [clamp(low), clamp(high), clamp(place(value))];
        if (POOLED.test(label)) {
          canvas.shape(
            "diamond",
            "Summary",
            { x: from, y: y - 10, w: Math.max(4, to - from), h: 20 },
            { fill: "accent" },
            undefined,
            { group },
          );
          continue;
        }
        canvas.line(
          "Interval",
          { x: from, y },
          { x: to, y },
          { width: 2.5, arrow: high > left + width },
          { group },
        );
        if (low < left)
          canvas.line(
            "Beyond",
            { x: left + 12, y },
            { x: left, y },
            { width: 2.5, arrow: true },
            { group },
          );
        canvas.shape(
          "rect",
          "Estimate",
          { x: middle - 7, y: y - 7, w: 14, h: 14 },
          { fill: "accent" },
          undefined,
          { group },
        );
      }
    },
  });
}

const SIZE = 22;
const SMALL = 20;
const LABELS = 290;

function rowsPiece({ rows, title, head, axis, unit, sides, draw }: Rows): PieceAt {
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(SIZE * scale));
    const small = Math.max(LEAST_FONT, Math.round(SMALL * scale));
    const labels = rows.map(({ label, evidence }) => runsOf(`${label} ${evidence}`.trim()));
    const values = rows.map(({ estimate }) => estimateRuns(estimate));
    const column = Math.min(
      LABELS,
      Math.max(60, ...labels.map((runs) => widthOf(runs, { size }) + 8)),
    );
    const numbers = Math.min(
      300,
      Math.max(
        60,
        ...values.map((runs) => widthOf(runs, { size }) + 6),
        widthOf([{ text: head }], { size: small }),
      ),
    );
    const left = SLIDE.left + column + 14;
    const width = ROOM - column - numbers - 30;
    const heights = labels.map((runs) =>
      Math.max(38 * scale, heightOf(runs, column, { size }) + 10),
    );
    const titled = title || head ? size * 1.2 + 10 : 0;
    const plotHeight = heights.reduce((sum, each) => sum + each, 0);
    const sideLines = sides
      ? Math.max(
          heightOf([{ text: `← ${sides.left}` }], 250, { size: small }),
          heightOf([{ text: `${sides.right} →` }], 250, { size: small }),
        ) + 4
      : 0;
    return {
      gap: 10,
      height: titled + plotHeight + 8 + small * 1.3 + sideLines,
      draw(canvas, top) {
        if (title)
          canvas.text(
            "Figure title",
            [{ runs: runsOf(title) }],
            { x: SLIDE.left, y: top, w: ROOM - (head ? numbers + 14 : 0), h: titled - 6 },
            { size, bold: true },
          );
        const valuesAt = SLIDE.left + ROOM - numbers;
        if (head)
          canvas.text(
            "Measure",
            [{ runs: [{ text: head }] }],
            { x: valuesAt, y: top, w: numbers, h: titled - 6 },
            { size: small, colour: "soft" },
          );
        const plotTop = top + titled;
        let y = plotTop;
        const middles = heights.map((height, index) => {
          canvas.text(
            "Row",
            [{ runs: labels[index] ?? [] }],
            { x: SLIDE.left, y, w: column, h: height },
            { size, valign: "middle" },
          );
          canvas.text(
            "Value",
            [{ runs: values[index] ?? [] }],
            { x: valuesAt, y, w: numbers, h: height },
            { size, valign: "middle" },
          );
          y += height;
          return y - height / 2;
        });
        const at = (value: number) => left + (axis.at(value) / 100) * width;
        draw(canvas, { left, width, top: plotTop, bottom: y, middles, at });
        drawAxis(canvas, axis, unit, at, y + 6, small);
        if (sides)
          drawSides(canvas, sides, left + width / 2, y + 8 + small * 1.3, sideLines, small);
      },
    };
  };
}

function estimateRuns({ printed, unit, interval }: EstimateLine["estimate"]): Run[] {
  const range = interval ? [{ text: ` (${interval.printed})` }] : [];
  return [{ text: `${printed}${unit}`, bold: true }, ...range];
}

function drawAxis(
  canvas: Canvas,
  axis: Axis,
  unit: string,
  at: (value: number) => number,
  y: number,
  size: number,
): void {
  const group = canvas.name("Axis", {
    alt: `Axis from ${printTick(axis.ticks[0] ?? 0)}${unit} to ${printTick(axis.ticks.at(-1) ?? 1)}${unit}`,
  });
  const [first = 0, last = 1] = [axis.ticks[0], axis.ticks.at(-1)];
  canvas.line(
    "Axis line",
    { x: at(first), y },
    { x: at(last), y },
    { line: "soft", width: 1 },
    { group },
  );
  const steps = axis.ticks.map((tick, i) => at(tick) - at(axis.ticks[i - 1] ?? tick)).slice(1);
  const room = Math.min(90, ...steps);
  for (const tick of axis.ticks) {
    canvas.line(
      "Tick",
      { x: at(tick), y },
      { x: at(tick), y: y + 5 },
      { line: "soft", width: 1 },
      { group },
    );
    canvas.text(
      "Tick label",
      [{ runs: [{ text: `${printTick(tick)}${unit}` }] }],
      { x: at(tick) - room / 2, y: y + 5, w: room, h: size * 1.25 },
      { size, colour: "soft", align: "center" },
    );
  }
}

function drawSides(
  canvas: Canvas,
  { left, right }: { left: string; right: string },
  middle: number,
  y: number,
  h: number,
  size: number,
): void {
  const w = 250;
  canvas.text(
    "Left side",
    [{ runs: [{ text: "← " }, ...runsOf(left)] }],
    { x: middle - w - 8, y, w, h },
    { size, colour: "soft", align: "right" },
  );
  canvas.text(
    "Right side",
    [{ runs: [...runsOf(right), { text: " →" }] }],
    { x: middle + 8, y, w, h },
    { size, colour: "soft", align: "left" },
  );
}

import { percent } from "./axis.ts";
import { defineFigure, type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";
import { splitMarks } from "./split-marks.ts";
import { bareText, countLines } from "./text-width.ts";
import { drawTitle, formatTitle, readTitle, type TitleLine } from "./title-line.ts";

/** `Week 6 to 12: itacitinib added [^4]`. */
export interface TimelineEvent {
  readonly type: "event";
  readonly when: string;
  readonly what: string;
  readonly evidence: string;
}

export type TimelineLine = TitleLine | TimelineEvent;

const FORM = "Week 6: itacitinib added [^4]";

/** Each line of a `timeline` block is `when: what happened [^n]`, in the order of time. */
export function parseTimeline(body: string): ParsedFigure<TimelineLine> {
  return parseFigureLines(body, FORM, (line) => {
    const title = readTitle(line);
    if (title) return title;
    const { rest, evidence } = splitMarks(line);
    const at = rest.search(/:\s/u);
    const when = rest.slice(0, Math.max(0, at)).trim();
    const what = rest.slice(at + 1).trim();
    const isTime = when !== "" && when.length <= 40 && !when.startsWith("#");
    return isTime && what !== "" ? { type: "event", when, what, evidence } : undefined;
  });
}

export function formatTimelineLine(line: TimelineLine): string {
  if (line.type === "title") return formatTitle(line);
  return [`${line.when}: ${line.what}`, line.evidence].filter((part) => part !== "").join(" ");
}

const eventsOf = (data: readonly TimelineLine[]) =>
  data.filter((line): line is TimelineEvent => line.type === "event");

/** A stretch of time in the unit that all events share. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const TIME = /^(\D*?)\s*(\d+(?:\.\d+)?)(?:\s?(?:to|–|-)\s?(\d+(?:\.\d+)?))?\s*(\D*)$/u;

/** The events on a common scale; `undefined` unless all are numbers of one unit, in order. */
export function readScale(whens: readonly string[]): Stretch[] | undefined {
  const units = new Set<string>();
  const stretches = whens.map((when) => {
    const [, before = "", from = "", to, after = ""] = TIME.exec(when) ?? [];
    units.add(`${before}${after}`.toLowerCase().replace(/s$/u, ""));
    return { from: Number(from || Number.NaN), to: Number(to ?? (from || Number.NaN)) };
  });
  const inOrder = stretches.every(({ from, to }, i) => {
    const before = stretches[i - 1]?.from ?? Number.NEGATIVE_INFINITY;
    return from <= to && before <= from;
  });
  const spans = (stretches.at(-1)?.to ?? 0) > (stretches[0]?.from ?? 0);
  return units.size === 1 && inOrder && spans ? stretches : undefined;
}

/** Beyond so many, events stand below each other: side by side their words would have no room. */
const MOST_ABREAST = 6;

/** Events side by side under a line of time, which is to scale where the times are numbers. */
function drawTimeline(data: readonly TimelineLine[], text: RenderText): string {
  const events = eventsOf(data);
  const items = events.map(
    ({ when, what, evidence }) =>
      `<li><b class="when">${text(when)}</b> <span>${text(`${what} ${evidence}`.trim())}</span></li>`,
  );
  const isAbreast = events.length <= MOST_ABREAST;
  const line = isAbreast ? drawLine(events.map(({ when }) => when)) : "";
  return `<figure class="figure timeline${isAbreast ? " abreast" : ""}">${drawTitle(data, text)}${line}<ol style="--events:${events.length}">${items.join("")}</ol></figure>`;
}

/** The line of time: a dot or a stretch for each event, led down to the middle of its column. */
function drawLine(whens: readonly string[]): string {
  const column = 100 / whens.length;
  const middle = (index: number) => column * (index + 0.5);
  const scale = readScale(whens);
  const [start = 0, end = 1] = [scale?.[0]?.from, Math.max(...(scale ?? []).map(({ to }) => to))];
  // The ends stand over the middles of the outermost columns.
  const place = (time: number) =>
    middle(0) + ((time - start) / (end - start)) * (middle(whens.length - 1) - middle(0));
  const marks = whens.map((_, index) => {
    const stretch = scale?.[index];
    const from = stretch ? place(stretch.from) : middle(index);
    const to = stretch ? place(stretch.to) : middle(index);
    const x = percent((from + to) / 2);
    const leader = `<line class="leader" x1="${x}" x2="${percent(middle(index))}" y1="16" y2="52"/>`;
    const mark =
      to > from
        ? `<line class="stretch" x1="${percent(from)}" x2="${percent(to)}" y1="14" y2="14"/>`
        : `<circle cx="${x}" cy="14" r="8"/>`;
    return leader + mark;
  });
  return `<svg class="line" aria-hidden="true"><line x1="0" x2="100%" y1="14" y2="14"/>${marks.join("")}</svg>`;
}

/** As present-figures.css sets them. */
function heightOf(data: readonly TimelineLine[]): number {
  const events = eventsOf(data);
  const isAbreast = events.length <= MOST_ABREAST;
  const column = isAbreast ? 848 / Math.max(1, events.length) / 20 - 1 : 640 / 20;
  const heights = events.map(
    ({ when, what, evidence }) =>
      25 * countLines(`${bareText(what)}${evidence === "" ? "" : " 00"}`, column) +
      (isAbreast ? 28 * countLines(bareText(when), column / 1.1) : 10),
  );
  const title = data.some(({ type }) => type === "title") ? 40 : 0;
  if (!isAbreast) return heights.reduce((sum, height) => sum + height, title);
  return title + 62 + Math.max(0, ...heights);
}

export const timeline = defineFigure<TimelineLine>({
  form: FORM,
  parse: parseTimeline,
  claim: (line) =>
    line.type === "event" ? `${line.when}: ${line.what} ${line.evidence}`.trim() : undefined,
  draw: drawTimeline,
  height: heightOf,
});

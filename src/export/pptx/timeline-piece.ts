import { parseTimeline, readScale } from "../../figures/index.ts";
import type { Canvas } from "./canvas.ts";
import { LEAST_FONT, ROOM, SLIDE } from "./look.ts";
import { heightOf } from "./measure.ts";
import type { PieceAt } from "./piece.ts";
import { runsOf, textOf } from "./runs.ts";

/** Beyond so many, events stand below each other. */
const MOST_ABREAST = 6;
const LINE = 62;

type Event = Extract<ReturnType<typeof parseTimeline>["data"][number], { type: "event" }>;

/** Events side by side under a line of time, or below each other where there are many. */
export function timelinePiece(body: string): PieceAt {
  const { data } = parseTimeline(body);
  const events = data.filter((line): line is Event => line.type === "event");
  const title = data.find((line) => line.type === "title");
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(20 * scale));
    const titled = title ? size * 1.4 + 12 : 0;
    const isAbreast = events.length <= MOST_ABREAST;
    const column = isAbreast ? ROOM / Math.max(1, events.length) : ROOM - 220;
    const words = events.map(({ when, what, evidence }) => ({
      when: runsOf(when),
      what: runsOf(`${what} ${evidence}`.trim()),
    }));
    const whenHeight = Math.max(
      0,
      ...words.map(({ when }) =>
        heightOf(when, isAbreast ? column - 16 : 200, { size, bold: true, face: "serif" }),
      ),
    );
    const heights = words.map(({ what }) => heightOf(what, column - 16, { size }));
    const height = isAbreast
      ? LINE + whenHeight + 4 + Math.max(0, ...heights)
      : heights.reduce((sum, each) => sum + Math.max(each, whenHeight) + 10, 0);
    return {
      gap: 10,
      height: titled + height,
      draw(canvas, top) {
        if (title && title.type === "title") {
          canvas.text(
            "Figure title",
            [{ runs: runsOf(`${title.text} ${title.evidence}`.trim()) }],
            { x: SLIDE.left, y: top, w: ROOM, h: titled - 6 },
            { size: Math.round(size * 1.1), bold: true },
          );
        }
        let y = top + titled;
        const middle = { size, align: "center" } as const;
        if (isAbreast) drawLine(canvas, events, y);
        for (const [index, { when, what }] of words.entries()) {
          const x = SLIDE.left + index * column + 8;
          const h = heights[index] ?? 0;
          if (isAbreast) {
            canvas.text(
              "When",
              [{ runs: when }],
              { x, y: y + LINE, w: column - 16, h: whenHeight },
              { ...middle, face: "serif", bold: true, colour: "accent" },
            );
            canvas.text(
              "Event",
              [{ runs: what }],
              { x, y: y + LINE + whenHeight + 4, w: column - 16, h },
              middle,
            );
          } else {
            canvas.text(
              "When",
              [{ runs: when }],
              { x: SLIDE.left, y, w: 200, h: whenHeight },
              { size, face: "serif", bold: true, colour: "accent" },
            );
            canvas.text(
              "Event",
              [{ runs: what }],
              { x: SLIDE.left + 220, y, w: column, h },
              { size },
            );
            y += Math.max(h, whenHeight) + 10;
          }
        }
      },
    };
  };
}

/** A dot or a stretch for each event, to scale where the times are numbers, led down to its words. */
function drawLine(canvas: Canvas, events: readonly Event[], top: number): void {
  const whens = events.map(({ when }) => when);
  const column = ROOM / whens.length;
  const middle = (index: number) => SLIDE.left + column * (index + 0.5);
  const scale = readScale(whens);
  const [start, end] = [scale?.[0]?.from ?? 0, Math.max(1, ...(scale ?? []).map(({ to }) => to))];
  const place = (time: number) =>
    middle(0) + ((time - start) / (end - start)) * (middle(whens.length - 1) - middle(0));
  const said = events.map(({ when, what }) => `${textOf(runsOf(when))}: ${textOf(runsOf(what))}`);
  const group = canvas.name("Timeline", { alt: `Timeline. ${said.join("; ")}.` });
  const y = top + 14;
  canvas.line(
    "Time",
    { x: SLIDE.left, y },
    { x: SLIDE.left + ROOM, y },
    { line: "soft", width: 2 },
    { group },
  );
  for (const index of whens.keys()) {
    const stretch = scale?.[index];
    const from = stretch ? place(stretch.from) : middle(index);
    const to = stretch ? place(stretch.to) : middle(index);
    canvas.line(
      "Leader",
      { x: (from + to) / 2, y: y + 2 },
      { x: middle(index), y: top + 52 },
      { line: "soft", width: 1 },
      { group },
    );
    if (to > from)
      canvas.line("Stretch", { x: from, y }, { x: to, y }, { line: "accent", width: 9 }, { group });
    else
      canvas.shape(
        "ellipse",
        "Time point",
        { x: from - 8, y: y - 8, w: 16, h: 16 },
        { fill: "accent" },
        undefined,
        { group },
      );
  }
}

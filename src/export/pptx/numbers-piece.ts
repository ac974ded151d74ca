import { nameDots, parseNumbers } from "../../figures/index.ts";
import type { Canvas } from "./canvas.ts";
import { LEAST_FONT, ROOM, SLIDE } from "./look.ts";
import { heightOf } from "./measure.ts";
import type { PieceAt } from "./piece.ts";
import { runsOf, textOf } from "./runs.ts";

type NumberDatum = ReturnType<typeof parseNumbers>["data"][number];
type Share = NonNullable<NumberDatum["share"]>;

const GAP = 40;

/** Big numbers side by side, a share as dots of a whole beside or above its number. */
export function numbersPiece(body: string): PieceAt {
  const { data } = parseNumbers(body);
  const [only] = data;
  return only && data.length === 1 ? oneNumber(only) : abreast(data);
}

function oneNumber(datum: NumberDatum): PieceAt {
  return (scale) => {
    const dots = datum.share ? 230 * scale : 0;
    const left = SLIDE.left + (datum.share ? dots + 44 : 0);
    const width = SLIDE.left + ROOM - left;
    const words = wordsOf(datum, width, 72 * scale, Math.max(LEAST_FONT, 28 * scale));
    const height = Math.max(words.height, datum.share ? dots : 0);
    return {
      gap: 14,
      height,
      draw(canvas, top) {
        if (datum.share)
          drawDots(canvas, datum, datum.share, {
            x: SLIDE.left,
            y: top + (height - dots) / 2,
            size: dots,
          });
        words.draw(canvas, left, top + (height - words.height) / 2);
      },
    };
  };
}

function abreast(data: readonly NumberDatum[]): PieceAt {
  return (scale) => {
    const width = (ROOM - GAP * (data.length - 1)) / Math.max(1, data.length);
    const dots = data.some(({ share }) => share) ? Math.min(110 * scale, width) : 0;
    const below = dots > 0 ? dots + 14 : 0;
    const words = data.map((datum) =>
      wordsOf(datum, width, 46 * scale, Math.max(LEAST_FONT, 22 * scale)),
    );
    return {
      gap: 14,
      height: below + Math.max(0, ...words.map(({ height }) => height)),
      draw(canvas, top) {
        for (const [index, datum] of data.entries()) {
          const x = SLIDE.left + index * (width + GAP);
          if (datum.share) drawDots(canvas, datum, datum.share, { x, y: top, size: dots });
          words[index]?.draw(canvas, x, top + below);
        }
      },
    };
  };
}

/** The number large, what it counts below, and what its dots mean. */
function wordsOf(datum: NumberDatum, width: number, large: number, small: number) {
  const value = runsOf(datum.value);
  const label = runsOf(datum.label);
  const key = datum.share ? nameDots(datum.share) : "";
  const lines = [
    {
      name: "Number",
      runs: value,
      look: { size: Math.round(large), face: "serif", bold: true, colour: "accent" },
    },
    { name: "Label", runs: label, look: { size: Math.round(small) } },
    ...(key === ""
      ? []
      : [
          {
            name: "Key",
            runs: [{ text: key }],
            look: { size: Math.round(Math.max(LEAST_FONT, small * 0.8)), colour: "soft" },
          } as const,
        ]),
  ] as const;
  const heights = lines.map(
    ({ runs, look }) => heightOf(runs, width, { ...look, leading: 1.2 }) + 6,
  );
  return {
    height: heights.reduce((sum, each) => sum + each, 0),
    draw(canvas: Canvas, x: number, top: number) {
      let y = top;
      for (const [index, { name, runs, look }] of lines.entries()) {
        const h = heights[index] ?? 0;
        canvas.text(name, [{ runs }], { x, y, w: width, h }, look);
        y += h;
      }
    },
  };
}

/** Circles of one group, which say together what part they show. */
function drawDots(
  canvas: Canvas,
  { value }: NumberDatum,
  { dots, filled, bound }: Share,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  const columns = Math.min(10, Math.max(4, dots));
  const cell = size / columns;
  const said = textOf(runsOf(value));
  const group = canvas.name("Dots", {
    alt: `${said}, as ${dots} dots. ${nameDots({ dots, filled, bound }) || `Filled: ${filled} of ${dots}.`}`,
  });
  const isOpen = (index: number) =>
    (bound === "at-least" && index >= filled) || (bound === "at-most" && index < filled);
  for (let index = 0; index < dots; index++) {
    const fill = isOpen(index) ? "tint" : index < filled ? "accent" : undefined;
    const r = cell * 0.39;
    const cx = x + ((index % columns) + 0.5) * cell;
    const cy = y + (Math.floor(index / columns) + 0.5) * cell;
    canvas.shape(
      "ellipse",
      "Dot",
      { x: cx - r, y: cy - r, w: 2 * r, h: 2 * r },
      { ...(fill ? { fill } : {}), line: "accent", width: 0.75, dash: false },
      undefined,
      { group },
    );
    if (isOpen(index)) {
      const d = cell * 0.22;
      canvas.line(
        "Hatch",
        { x: cx - d, y: cy + d },
        { x: cx + d, y: cy - d },
        { line: "accent", width: 1.5 },
        { group },
      );
    }
  }
}

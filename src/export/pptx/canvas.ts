import type PptxGenJS from "pptxgenjs";
import { COLOURS, type Colour, FACES } from "./look.ts";
import { type Run, textOf } from "./runs.ts";

/** A place on a slide, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface TextLook {
  readonly size: number;
  readonly face?: keyof typeof FACES;
  readonly colour?: Colour;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
  /** Between the edge of a shape and its words, in points. */
  readonly inset?: number;
}

export interface ShapeLook {
  readonly fill?: Colour;
  readonly line?: Colour;
  readonly width?: number;
  readonly dash?: boolean;
}

/** A paragraph of a text box. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly bullet?: "point" | { readonly number: number };
  readonly level?: number;
  /** Space below, in points. */
  readonly after?: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that holds on to two shapes, by the sites of a rectangle: 0 top, 1 left, 2 bottom, 3 right. */
export interface Glue {
  readonly from: { readonly name: string; readonly site: number };
  readonly to: { readonly name: string; readonly site: number };
}

/** What the library cannot write, by the name of the object on its slide. */
export interface Extra {
  readonly alt?: string;
  readonly glue?: Glue;
  /** Where a placeholder stands, which is elsewhere than on the layout. */
  readonly box?: Box;
  /** Objects of one group are moved as one and heard as one. */
  readonly group?: string;
  /** Half widths of the intervals round the values of a chart, below and above. */
  readonly intervals?: readonly { readonly minus: number; readonly plus: number }[];
}

const inch = (points: number) => points / 72;
const at = ({ x, y, w, h }: Box) => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });

/** A slide that is drawn on in points. Names are unlike each other; readers of screens say them. */
export class Canvas {
  readonly extras = new Map<string, Extra>();
  readonly #names = new Map<string, number>();
  readonly #slide: PptxGenJS.Slide;

  constructor(slide: PptxGenJS.Slide) {
    this.#slide = slide;
  }

  name(kind: string, extra?: Extra): string {
    const count = (this.#names.get(kind) ?? 0) + 1;
    this.#names.set(kind, count);
    const name = count === 1 ? kind : `${kind} ${count}`;
    if (extra) this.extras.set(name, extra);
    return name;
  }

  /** The slide's title: what outlines and readers of screens call it. */
  title(runs: readonly Run[], box: Box, look: TextLook): void {
    this.extras.set("Title", { box });
    this.#slide.addText(toText([{ runs }], look), {
      ...at(box),
      ...bodyOf(look),
      placeholder: "title",
      fit: "shrink",
    });
  }

  text(kind: string, paragraphs: readonly Paragraph[], box: Box, look: TextLook): void {
    this.#slide.addText(toText(paragraphs, look), {
      ...at(box),
      ...bodyOf(look),
      objectName: this.name(kind),
      isTextBox: true,
    });
  }

  /** A shape with words in it, or none; gives its name, for lines to hold on to. */
  shape(
    kind: "rect" | "roundRect" | "ellipse" | "diamond",
    name: string,
    box: Box,
    look: ShapeLook,
    inside?: { readonly paragraphs: readonly Paragraph[]; readonly look: TextLook },
    extra?: Extra,
  ): string {
    const objectName = this.name(name, extra);
    const drawn = {
      ...at(box),
      objectName,
      ...(look.fill ? { fill: { color: COLOURS[look.fill] } } : {}),
      ...(look.line ? { line: lineOf(look) } : {}),
      ...(kind === "roundRect" ? { rectRadius: inch(Math.min(8, box.h / 2)) } : {}),
    };
    if (inside) {
      const { paragraphs, look: words } = inside;
      this.#slide.addText(toText(paragraphs, words), {
        ...drawn,
        ...bodyOf(words),
        shape: kind as PptxGenJS.ShapeType,
      });
    } else this.#slide.addShape(kind as PptxGenJS.ShapeType, drawn);
    return objectName;
  }

  /** A straight line, with an arrow's head at its end where it is one. */
  line(
    name: string,
    from: Point,
    to: Point,
    look: ShapeLook & { arrow?: boolean },
    extra?: Extra,
  ): void {
    const box = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      w: Math.abs(to.x - from.x),
      h: Math.abs(to.y - from.y),
    };
    this.#slide.addShape("line" as PptxGenJS.ShapeType, {
      ...at(box),
      flipH: to.x < from.x,
      flipV: to.y < from.y,
      objectName: this.name(name, extra),
      line: { ...lineOf(look), ...(look.arrow ? { endArrowType: "triangle" } : {}) },
    });
  }

  /** A line with bends; nothing holds on to its ends. */
  path(
    name: string,
    points: readonly Point[],
    look: ShapeLook & { arrow?: boolean },
    extra?: Extra,
  ): void {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const box = {
      x: left,
      y: top,
      w: Math.max(1, ...xs.map((x) => x - left)),
      h: Math.max(1, ...ys.map((y) => y - top)),
    };
    this.#slide.addShape("custGeom" as PptxGenJS.ShapeType, {
      ...at(box),
      objectName: this.name(name, extra),
      line: { ...lineOf(look), ...(look.arrow ? { endArrowType: "triangle" } : {}) },
      points: points.map(({ x, y }, i) => ({
        x: inch(x - left),
        y: inch(y - top),
        ...(i === 0 ? { moveTo: true } : {}),
      })),
    });
  }

  table(
    rows: readonly (readonly (readonly Run[])[])[],
    box: Box,
    widths: readonly number[],
    heights: readonly number[],
    size: number,
  ): void {
    const last = rows.length - 1;
    this.#slide.addTable(
      rows.map((row, index) =>
        row.map((runs) => ({
          text: toText([{ runs }], { size, bold: index === 0 }) as PptxGenJS.TableCell[],
          options: {
            border: [
              { type: "none" as const },
              { type: "none" as const },
              {
                type: "solid" as const,
                pt: index === last ? 1 : index === 0 ? 1.5 : 1,
                color: COLOURS[index === 0 ? "soft" : "line"],
              },
              { type: "none" as const },
            ] as [
              PptxGenJS.BorderProps,
              PptxGenJS.BorderProps,
              PptxGenJS.BorderProps,
              PptxGenJS.BorderProps,
            ],
            margin: [inch(5), inch(12), inch(5), 0] as [number, number, number, number],
            valign: "middle" as const,
          },
        })),
      ),
      {
        x: inch(box.x),
        y: inch(box.y),
        w: inch(box.w),
        colW: widths.map(inch),
        rowH: heights.map(inch),
        objectName: this.name("Table"),
        fontFace: FACES.sans,
        fontSize: size,
      },
    );
  }

  picture(data: string, alt: string, box: Box): void {
    this.#slide.addImage({
      data,
      ...at(box),
      altText: alt || "Picture",
      objectName: this.name("Picture"),
    });
  }

  /** Bars from the left, each value at the middle of its share of the box; the words stand beside. */
  bars(
    names: readonly string[],
    values: readonly number[],
    box: Box,
    axis: { readonly low: number; readonly high: number },
    extra: Extra,
  ): void {
    this.#slide.addChart(
      "bar" as PptxGenJS.CHART_NAME,
      // Charts count their rows from below.
      [{ name: "Value", labels: [...names].reverse(), values: [...values].reverse() }],
      {
        ...at(box),
        objectName: this.name("Chart", extra),
        altText: extra.alt ?? "",
        barDir: "bar",
        barGapWidthPct: 78,
        chartColors: [COLOURS.accent],
        layout: { x: 0, y: 0, w: 1, h: 1 },
        catAxisHidden: true,
        valAxisHidden: true,
        valAxisMinVal: axis.low,
        valAxisMaxVal: axis.high,
        valGridLine: { style: "none" },
        catGridLine: { style: "none" },
        showLegend: false,
        showTitle: false,
      },
    );
  }

  note(text: string): void {
    this.#slide.addNotes(text);
  }
}

function lineOf({ line = "ink", width = 1.5, dash }: ShapeLook) {
  return { color: COLOURS[line], width, ...(dash ? { dashType: "dash" as const } : {}) };
}

function bodyOf({ size, valign = "top", align, inset = 0 }: TextLook) {
  return {
    margin: inset,
    valign,
    fontSize: size,
    fontFace: FACES.sans,
    ...(align ? { align } : {}),
  };
}

/** The paragraphs as the library takes them: runs, of which the last ends its line. */
function toText(paragraphs: readonly Paragraph[], look: TextLook): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, bullet, level = 0, after }, index) => {
    const isLast = index === paragraphs.length - 1;
    const given = runs.length > 0 ? runs : [{ text: " " }];
    return given.map((run, at): PptxGenJS.TextProps => {
      const paragraph = {
        ...(look.align ? { align: look.align } : {}),
        ...(after ? { paraSpaceAfter: after } : {}),
        ...(level > 0 ? { indentLevel: level } : {}),
      };
      return {
        // The space before a mark binds it to its word, and a raised figure needs less of it.
        text: given[at + 1]?.isMark ? run.text.replace(/[\u00a0 ]$/u, "\u202f") : run.text,
        options: {
          ...paragraph,
          ...lookOf(run, look),
          ...(at === 0 && bullet ? { bullet: bulletOf(bullet, look.size) } : {}),
          ...(at === given.length - 1 && !isLast ? { breakLine: true } : {}),
        },
      };
    });
  });
}

function bulletOf(bullet: NonNullable<Paragraph["bullet"]>, size: number) {
  const indent = size * 1.05;
  return bullet === "point"
    ? { indent }
    : { type: "number" as const, numberStartAt: bullet.number, indent: size * 1.6 };
}

function lookOf(
  run: Run,
  { size, face = "sans", colour = "ink", bold }: TextLook,
): PptxGenJS.TextPropsOptions {
  if (run.isMark) {
    return {
      fontFace: FACES.sans,
      fontSize: size,
      bold: true,
      color: COLOURS.accent,
      superscript: true,
    };
  }
  return {
    fontFace: run.isCode ? "Courier New" : FACES[face],
    fontSize: size,
    color: COLOURS[run.href ? "accent" : colour],
    ...(bold || run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.script === "sub" ? { subscript: true } : {}),
    ...(run.script === "super" ? { superscript: true } : {}),
    ...(run.href ? { hyperlink: { url: run.href, tooltip: textOf([run]) } } : {}),
  };
}

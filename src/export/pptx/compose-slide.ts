import { type Layout, layoutOf, type Slide } from "../../deck/index.ts";
import type { Question } from "../../quiz/index.ts";
import type { Canvas, TextLook } from "./canvas.ts";
import { flowPiece } from "./flow-piece.ts";
import { ROOM, SLIDE } from "./look.ts";
import { heightOf } from "./measure.ts";
import { type FitDiagram, mechanismPiece } from "./mechanism-piece.ts";
import { numbersPiece } from "./numbers-piece.ts";
import { type Pictures, picturePiece } from "./picture-piece.ts";
import type { Piece, PieceAt } from "./piece.ts";
import { prosePiece } from "./prose-piece.ts";
import { questionPiece } from "./question-piece.ts";
import { readBlocks } from "./read-blocks.ts";
import { chartPiece, forestPiece } from "./rows-piece.ts";
import { type Run, runsOf } from "./runs.ts";
import { timelinePiece } from "./timeline-piece.ts";

/** What slides are drawn with. */
export interface Drawn {
  readonly questions: ReadonlyMap<string, Question>;
  readonly pictures: Pictures;
  readonly layOut?: FitDiagram;
}

/** Sizes of headline and prose by layout, as `present.css` sets them. */
const HEADLINES: Partial<Readonly<Record<Layout, number>>> = {
  title: 48,
  statement: 48,
  figure: 34,
  references: 32,
  terms: 32,
  question: 30,
};
const PROSE: Partial<Readonly<Record<Layout, number>>> = {
  title: 24,
  list: 30,
  prompts: 30,
  references: 20,
  terms: 22,
  table: 20,
};
const FROM_TOP = new Set<Layout>(["prompts", "references", "terms", "question"]);
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

/** Draws a slide; `isAnswered` draws the one that follows a question, with its key and why. */
export function composeSlide(canvas: Canvas, slide: Slide, drawn: Drawn, isAnswered = false): void {
  const layout = layoutOf(slide);
  const heads = headlinesOf(slide, isAnswered);
  const pieces = piecesOf(slide, layout, drawn, isAnswered);
  const isCentred = layout === "title" || pieces.length === 0;
  if (layout === "title")
    canvas.shape(
      "rect",
      "Bar",
      { x: 0, y: 0, w: 14, h: SLIDE.height },
      { fill: "accent" },
      undefined,
      { alt: "" },
    );
  if (slide.part) {
    canvas.text(
      "Part of the talk",
      [{ runs: [{ text: slide.part }] }],
      { x: SLIDE.left, y: 32, w: ROOM, h: 28 },
      { size: 20, bold: true, colour: "accent" },
    );
  }
  const room = SLIDE.height - SLIDE.top - (layout === "figure" ? 36 : SLIDE.bottom);
  const fitted = fitInto(room, heads, pieces, layout);
  let y = SLIDE.top + (isCentred ? Math.max(0, (room - fitted.height) / 2) : 0);
  if (heads.length > 0) {
    canvas.title(
      heads,
      { x: SLIDE.left, y, w: ROOM, h: fitted.head },
      { ...fitted.look, valign: "top" },
    );
    y += fitted.head;
  }
  const spare = room - fitted.height;
  const isFromTop = isCentred || standsAtTop(slide, layout);
  if (!isFromTop) y += Math.max(0, spare / 2);
  for (const [index, piece] of fitted.pieces.entries()) {
    y += index > 0 || heads.length > 0 ? piece.gap : 0;
    piece.draw(canvas, y);
    y += piece.height;
  }
}

/** Lists and questions begin below the headline, all else stands in the middle of what is left. */
function standsAtTop({ blocks }: Slide, layout: Layout): boolean {
  const [first] = blocks.flatMap((block) => (block.type === "prose" ? [block.markdown] : []));
  return FROM_TOP.has(layout) || (layout === "list" && /^(?:[-*+]|\d+[.)])\s/u.test(first ?? ""));
}

/** The largest scale at which all fits; the smallest where none does. */
function fitInto(room: number, heads: readonly Run[], pieces: readonly PieceAt[], layout: Layout) {
  let best: { head: number; look: TextLook; pieces: Piece[]; height: number } | undefined;
  for (const scale of SCALES) {
    const look = headLook(layout, scale);
    const head = heads.length === 0 ? 0 : heightOf(heads, ROOM, { ...look, leading: 1.2 }) + 4;
    const scaled = pieces.map((piece) => piece(scale));
    const height = scaled.reduce(
      (sum, piece, i) => sum + piece.height + (i > 0 || head > 0 ? piece.gap : 0),
      head,
    );
    best = { head, look, pieces: scaled, height };
    if (height <= room) return best;
  }
  return best as NonNullable<typeof best>;
}

/** A headline gives way less than what stands below it. */
function headLook(layout: Layout, scale: number): TextLook & { face: "serif" | "sans" } {
  if (layout === "quote") return { size: 20, face: "sans", bold: true, colour: "soft" };
  const size = Math.round((HEADLINES[layout] ?? 40) * Math.max(0.7, (1 + scale) / 2));
  return { size, face: "serif", bold: true };
}

function headlinesOf(slide: Slide, isAnswered: boolean): Run[] {
  const lines = slide.blocks.flatMap((block): Run[][] => {
    if (block.type === "heading") return [runsOf(block.text)];
    if (block.type === "question") return [runsOf(block.question.stem)];
    if (block.type === "again") return [runsOf(block.stem)];
    return [];
  });
  const joined = lines.flatMap((runs, i) => (i > 0 ? [{ text: " " }, ...runs] : runs));
  return isAnswered ? [{ text: "Answer: " }, ...joined] : joined;
}

function piecesOf(slide: Slide, layout: Layout, drawn: Drawn, isAnswered: boolean): PieceAt[] {
  const setting = {
    size: PROSE[layout] ?? 26,
    gap: layout === "title" ? 12 : 24,
    ...(layout === "title" ? { colour: "soft" as const } : {}),
  };
  return slide.blocks.flatMap((block): PieceAt[] => {
    switch (block.type) {
      case "prose":
        return readBlocks(block.markdown).flatMap((each) =>
          each.type === "picture"
            ? picturePiece(each, drawn.pictures)
            : [prosePiece(each, setting)],
        );
      case "figure":
        return figureOf(block.language, block.body, drawn);
      case "question":
        return answered(block.question, isAnswered);
      case "again": {
        const first = drawn.questions.get(block.question);
        return first ? answered(first, isAnswered) : [];
      }
      default:
        return [];
    }
  });
}

function answered(question: Question, isAnswered: boolean): PieceAt[] {
  const piece = questionPiece(question, isAnswered);
  const why = question.explanation.trim();
  if (!isAnswered || why === "") return [piece];
  const blocks = readBlocks(why).filter((block) => block.type !== "picture");
  return [piece, ...blocks.map((block) => prosePiece(block, { size: 20, gap: 20 }))];
}

function figureOf(language: string, body: string, { layOut }: Drawn): PieceAt[] {
  switch (language) {
    case "number":
      return [numbersPiece(body)];
    case "chart":
      return [chartPiece(body)];
    case "forest":
      return [forestPiece(body)];
    case "flow":
      return [flowPiece(body)];
    case "timeline":
      return [timelinePiece(body)];
    case "mechanism":
      return layOut ? [mechanismPiece(body, layOut)] : [];
    default:
      return [prosePiece({ type: "code", text: body }, { size: 20, gap: 16 })];
  }
}

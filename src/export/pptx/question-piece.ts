import { kindOf, type Prompt, type Question } from "../../quiz/index.ts";
import { letterOf } from "../paper/print-question.ts";
import type { Canvas, Paragraph } from "./canvas.ts";
import { LEAST_FONT, ROOM, SLIDE } from "./look.ts";
import { heightOf } from "./measure.ts";
import type { Piece, PieceAt } from "./piece.ts";
import { type Run, runsOf } from "./runs.ts";

const SIZE = 22;
const GAP = 10;

/** A row of a question: a letter or a number, and words; right ones are marked on the slide after. */
interface Row {
  readonly letter: string;
  readonly runs: readonly Run[];
  readonly isRight?: boolean;
}

/** What is asked, unanswered; with `isAnswered` what is right stands out. */
export function questionPiece(question: Question, isAnswered: boolean): PieceAt {
  const prompt = kindOf(question).prompt(question);
  switch (prompt.form) {
    case "choice":
      return rowsOf(
        choiceRows(question, prompt, isAnswered),
        prompt.several && !isAnswered ? "Several are right." : "",
      );
    case "order":
      return isAnswered
        ? rowsOf(orderRows(question), "")
        : rowsOf(
            prompt.items.map(({ text }) => ({ letter: "▢", runs: runsOf(text) })),
            "Number them in their order.",
          );
    case "match":
      return isAnswered ? rowsOf(matchRows(question), "") : matchPiece(prompt);
    case "number":
      return isAnswered ? keyPiece(question) : blankPiece(prompt.unit ?? "");
    case "text": {
      const pieces = prompt.pieces;
      if (isAnswered) return keyPiece(question);
      return pieces.every((piece) => piece === "") ? blankPiece("") : clozePiece(pieces);
    }
  }
}

function choiceRows(
  question: Question,
  prompt: Prompt & { form: "choice" },
  isAnswered: boolean,
): Row[] {
  const isRight = (index: number) =>
    (question.kind === "single" || question.kind === "several") &&
    question.options[index]?.correct === true;
  return prompt.options.map(({ text }, index) => ({
    letter: letterOf(index),
    runs: runsOf(text),
    ...(isAnswered ? { isRight: isRight(index) } : {}),
  }));
}

function orderRows(question: Question): Row[] {
  return kindOf(question)
    .key(question)
    .map((text, index) => ({ letter: String(index + 1), runs: runsOf(text) }));
}

function matchRows(question: Question): Row[] {
  return question.kind === "match"
    ? question.pairs.map(({ left, right }) => ({
        letter: "",
        runs: [
          ...runsOf(left).map((run) => ({ ...run, bold: true })),
          { text: ": " },
          ...runsOf(right),
        ],
      }))
    : [];
}

/** Boxes below each other, each with its letter. */
function rowsOf(rows: readonly Row[], how: string): PieceAt {
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(SIZE * scale));
    const pad = 8 * scale;
    const heights = rows.map(
      ({ runs, isRight }) => heightOf(runs, ROOM - 78, { size, bold: isRight === true }) + 2 * pad,
    );
    const lead = how === "" ? 0 : size * 1.5;
    const height = lead + heights.reduce((sum, each) => sum + each + GAP * scale, -GAP * scale);
    return {
      gap: 16 * scale,
      height,
      draw(canvas, top) {
        if (how !== "") tellHow(canvas, how, top, size);
        let y = top + lead;
        for (const [index, row] of rows.entries()) {
          const h = heights[index] ?? 0;
          drawRow(canvas, row, { x: SLIDE.left, y, w: ROOM, h }, size);
          y += h + GAP * scale;
        }
      },
    };
  };
}

function drawRow(
  canvas: Canvas,
  { letter, runs, isRight }: Row,
  box: { x: number; y: number; w: number; h: number },
  size: number,
): void {
  canvas.shape(
    "roundRect",
    isRight ? "Right option frame" : "Option frame",
    box,
    isRight
      ? { fill: "tint", line: "right", width: 2.25 }
      : { fill: "sheet", line: "line", width: 1 },
    undefined,
    { alt: "" },
  );
  // A tick beside the letter: colour alone tells nobody.
  const mark = isRight ? `${letter} ✓`.trim() : letter;
  canvas.text(
    "Letter",
    [{ runs: [{ text: mark, bold: true }] }],
    { ...box, x: box.x + 14, w: 50 },
    { size, valign: "middle", colour: isRight ? "right" : "accent" },
  );
  canvas.text(
    "Option",
    [{ runs: isRight ? runs.map((run) => ({ ...run, bold: true })) : runs }],
    { ...box, x: box.x + 66, w: box.w - 78 },
    { size, valign: "middle" },
  );
}

function tellHow(canvas: Canvas, how: string, y: number, size: number): void {
  canvas.text(
    "How to answer",
    [{ runs: [{ text: how }] }],
    { x: SLIDE.left, y, w: ROOM, h: size * 1.3 },
    { size: Math.round(size * 0.9), colour: "soft" },
  );
}

/** What is matched as two lists side by side. */
function matchPiece({ headings, rows, choices }: Prompt & { form: "match" }): PieceAt {
  const column = (ROOM - 40) / 2;
  return (scale) => {
    const size = Math.max(LEAST_FONT, Math.round(SIZE * scale));
    const listOf = (texts: readonly string[], isLettered: boolean): Paragraph[] =>
      texts.map((text, index) => ({
        runs: [{ text: isLettered ? `${letterOf(index)}  ` : "▢  ", bold: true }, ...runsOf(text)],
        after: size * 0.6,
      }));
    const lists = [
      listOf(rows, false),
      listOf(
        choices.map(({ text }) => text),
        true,
      ),
    ];
    const heights = lists.map((list) =>
      list.reduce((sum, { runs }) => sum + heightOf(runs, column, { size }) + size * 0.6, 0),
    );
    const lead = size * 1.6;
    const height = lead + Math.max(...heights);
    return {
      gap: 16 * scale,
      height,
      draw(canvas, top) {
        for (const [side, list] of lists.entries()) {
          const x = SLIDE.left + side * (column + 40);
          canvas.text(
            "Heading",
            [{ runs: runsOf(headings[side] ?? "") }],
            { x, y: top, w: column, h: lead },
            { size: Math.round(size * 0.9), colour: "soft" },
          );
          canvas.text("Items", list, { x, y: top + lead, w: column, h: height - lead }, { size });
        }
      },
    };
  };
}

const BLANK = "__________";

function blankPiece(unit: string): PieceAt {
  return textOnly([{ text: BLANK }, { text: " " }, ...runsOf(unit)], "Blank");
}

function clozePiece(pieces: readonly string[]): PieceAt {
  const runs = pieces.flatMap((piece, index): Run[] => [
    ...(index > 0 ? [{ text: BLANK }] : []),
    ...spaced(piece),
  ]);
  return textOnly(runs, "Text with blanks");
}

/** White space round a gap is part of the text; Markdown would trim it. */
function spaced(piece: string): Run[] {
  const text = piece.trim();
  const before = /^\s/u.test(piece) ? [{ text: " " }] : [];
  const after = /\s$/u.test(piece) && text !== "" ? [{ text: " " }] : [];
  return [...before, ...runsOf(text), ...after];
}

function keyPiece(question: Question): PieceAt {
  const key = kindOf(question).key(question).join("; ");
  return textOnly(
    [{ text: "✓ ", bold: true }, ...runsOf(key).map((run) => ({ ...run, bold: true }))],
    "Answer",
  );
}

function textOnly(runs: readonly Run[], name: string): PieceAt {
  return (scale): Piece => {
    const size = Math.max(LEAST_FONT, Math.round(26 * scale));
    const height = heightOf(runs, ROOM, { size, bold: true, leading: 1.35 }) + 6;
    return {
      gap: 24 * scale,
      height,
      draw: (canvas, top) =>
        canvas.text(name, [{ runs }], { x: SLIDE.left, y: top, w: ROOM, h: height }, { size }),
    };
  };
}

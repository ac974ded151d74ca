import { expect, test } from "vitest";
import { gatherLines } from "./gather-lines.ts";
import { orderLines } from "./order-lines.ts";
import type { PdfRun } from "./pdf-page.ts";
import { makePage, type Setting, typeset } from "./typeset.ts";

/** Lines of a column, 40 letters or 200 points wide: "a1 ….", "a2 ….". */
const column = (name: string, count: number, setting: Setting) =>
  typeset(
    Array.from({ length: count }, (_, index) => `${name}${index + 1}`.padEnd(40, ".")),
    setting,
  );

const read = (...parts: readonly (readonly PdfRun[])[]) =>
  orderLines(gatherLines(makePage(...parts), 0), 0)
    .map(({ text }) => text.replace(/\.+$/u, ""))
    .join(" ");

test("the left column is read before the right one, in whatever order they are drawn", () => {
  const left = column("a", 5, { x: 50, y: 700 });
  const right = column("b", 5, { x: 320, y: 700 });
  expect(read(left, right)).toBe("a1 a2 a3 a4 a5 b1 b2 b3 b4 b5");
  const rows = left.flatMap((run, index) => [run, right[index] ?? run]);
  expect(read(rows)).toBe("a1 a2 a3 a4 a5 b1 b2 b3 b4 b5");
});

test("what reaches across parts what is above it from what is below", () => {
  const across = typeset(["title".padEnd(94, ".")], { x: 50, y: 640 });
  expect(
    read(
      column("a", 3, { x: 50, y: 700 }),
      column("b", 3, { x: 320, y: 700 }),
      across,
      column("c", 3, { x: 50, y: 600 }),
      column("d", 3, { x: 320, y: 600 }),
    ),
  ).toBe("a1 a2 a3 b1 b2 b3 title c1 c2 c3 d1 d2 d3");
});

test("three columns are three", () => {
  const narrow = (name: string, x: number) =>
    typeset(
      [1, 2, 3, 4].map((number) => `${name}${number}`.padEnd(30, ".")),
      { x, y: 700 },
    );
  expect(read(narrow("a", 40), narrow("b", 220), narrow("c", 400))).toBe(
    "a1 a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 c4",
  );
});

test("text that leans is left out, and a raised mark does not part its line", () => {
  const [watermark] = typeset(["PREPRINT"], { x: 200, y: 400, size: 40 });
  const word = { text: "therapy", x: 50, y: 700, width: 35, size: 10, font: "Serif" };
  const mark = { text: "12", x: 85, y: 704, width: 6, size: 6, font: "Serif" };
  const rest = { text: "in adults", x: 94, y: 700, width: 40, size: 10, font: "Serif" };
  expect(read(watermark ? [{ ...watermark, turn: 45 }] : [], [word, mark, rest])).toBe(
    "therapy in adults",
  );
});

test("an initial of several lines goes back to its word", () => {
  const initial = { text: "T", x: 50, y: 676, width: 20, size: 36, font: "Serif" };
  const lines = typeset(["uft cells taste", "what passes by", "in the gut"], { x: 72, y: 700 });
  expect(read([initial], lines)).toBe("Tuft cells taste what passes by in the gut");
});

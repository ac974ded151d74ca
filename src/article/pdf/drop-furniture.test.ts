import { expect, test } from "vitest";
import { dropFurniture } from "./drop-furniture.ts";
import { dropLineNumbers } from "./drop-line-numbers.ts";
import { gatherLines } from "./gather-lines.ts";
import { makePage, typeset } from "./typeset.ts";

test("heads of left and right pages, and page numbers, are taken off", () => {
  const pages = [1, 2, 3, 4].map((number) =>
    makePage(
      typeset([number % 2 ? "Lima et al." : "Tuft cells"], { x: 50, y: 770, size: 8 }),
      typeset([`The text of page ${number} begins here`], { x: 50, y: 600 }),
      typeset([String(100 + number)], { x: 290, y: 30, size: 8 }),
    ),
  );
  const furnished = dropFurniture(
    pages.map(gatherLines),
    pages.map(({ height }) => height),
  );
  expect(furnished.pages.map((lines) => lines.map(({ text }) => text))).toEqual([
    ["The text of page 1 begins here"],
    ["The text of page 2 begins here"],
    ["The text of page 3 begins here"],
    ["The text of page 4 begins here"],
  ]);
  expect(furnished.furniture.map(({ text }) => text)).toEqual(["Lima et al.", "Tuft cells"]);
});

test("what is repeated in the middle of pages stays", () => {
  const pages = [1, 2].map(() => makePage(typeset(["Control", "Treated"], { x: 50, y: 400 })));
  const { pages: kept } = dropFurniture(pages.map(gatherLines), [800, 800]);
  expect(kept.flat()).toHaveLength(4);
});

test("numbers that count the lines are dropped, other numbers at the edge are not", () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index} of the text`);
  const counted = lines.map((_, index) => ({
    text: String(index + 1),
    x: 40 - String(index + 1).length * 4,
    y: 700 - index * 12,
    width: String(index + 1).length * 4,
    size: 8,
    font: "Sans",
  }));
  const text = typeset(lines, { x: 60, y: 700 });
  expect(dropLineNumbers(makePage(counted, text)).runs).toEqual(text);
  const years = counted.map((run, index) => ({ ...run, text: String([7, 3, 9, 1][index % 4]) }));
  expect(dropLineNumbers(makePage(years, text)).runs).toHaveLength(24);
});

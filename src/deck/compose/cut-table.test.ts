import { expect, test } from "vitest";
import type { Table } from "../../article/index.ts";
import { cutTable } from "./cut-table.ts";

const table = (rows: number, columns: number, cell = "1.2"): Table => ({
  label: "Table 1",
  caption: "Outcomes",
  head: [["Outcome", ...Array.from({ length: columns - 1 }, (_, i) => `Arm ${i + 1}`)]],
  rows: Array.from({ length: rows }, (_, i) => [
    `Row ${i + 1}`,
    ...Array.from({ length: columns - 1 }, () => cell),
  ]),
});

test("a small table is shown whole", () => {
  expect(cutTable(table(3, 3))).toMatchObject({ left: "", rows: table(3, 3).rows });
});

test("of a long or wide one the first rows and columns, and what was left out is said", () => {
  const cut = cutTable(table(14, 8));
  expect(cut?.left).toBe("first 6 of 14 rows, first 5 of 8 columns");
  expect(cut?.head).toEqual(["Outcome", "Arm 1", "Arm 2", "Arm 3", "Arm 4"]);
  // Evidence is what was printed: the lines as far as they are shown, with all of their columns.
  expect(cut?.lines.length).toBe(7);
  expect(cut?.lines[1]?.length).toBe(8);
});

test("two lines of head become one, and a line across all columns stands once", () => {
  const cut = cutTable({
    label: "",
    caption: "",
    head: [
      ["Outcome", "Week 24", "Week 24"],
      ["", "Song", "Care"],
    ],
    rows: [
      ["Primary", "Primary", "Primary"],
      ["Score", "4.1", "3.2"],
      ["Visits", "3", "9"],
      ["Secondary", "Secondary", "Secondary"],
    ],
  });
  expect(cut?.head).toEqual(["Outcome", "Week 24: Song", "Week 24: Care"]);
  expect(cut?.rows).toEqual([
    ["Primary", "", ""],
    ["Score", "4.1", "3.2"],
    ["Visits", "3", "9"],
  ]);
});

test.each([
  ["one row", table(1, 3)],
  ["one column", table(5, 1)],
  ["no numbers", table(5, 3, "yes")],
  ["cells of sentences", table(5, 3, "9 words that nobody will read from the back")],
  ["a small part of its columns", table(5, 30)],
  ["rows of another width", { ...table(3, 3), rows: [["a", "1"]] }],
])("a table of %s is left to a picture", (_, given) => {
  expect(cutTable(given)).toBeUndefined();
});

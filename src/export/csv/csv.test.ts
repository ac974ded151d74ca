import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARBITRARY_QUESTIONS } from "../../quiz/kinds/arbitrary-question.ts";
import { inlineText } from "../questions/inline-html.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { splitTable } from "../tsv/split-table.ts";
import { formatCell, writeCsv } from "./write-csv.ts";

const read = (text: string) =>
  splitTable(text.replace(/^\ufeff/u, ""), ",").map(({ cells }) => cells);
/** As a spreadsheet shows a cell: the guard before it is not seen. */
const unguard = (cell = "") => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, "");

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s", (kind, arbitrary) => {
  test("is one row of as many cells as there are headings, and none of them runs", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const [head, row, ...more] = read(writeCsv(deckOf(question)));
        expect(more).toEqual([]);
        expect(row?.length).toBe(head?.length);
        expect(row?.[2]).toBe(kind);
        expect(unguard(row?.[3])).toBe(inlineText(question.stem));
        for (const cell of row ?? [])
          expect(cell).not.toMatch(/^(?:[=+@\t\r＝＋－＠]|-(?!\d+(?:\.\d+)?$))/u);
      }),
      { numRuns: 60 },
    );
  });
});

test("formulas are guarded, numbers and texts stay", () => {
  expect(["=1+1", "+1", "@a", "-x", "\tb", "-3.5", "a=b", "'q"].map(formatCell)).toEqual([
    "'=1+1",
    "'+1",
    "'@a",
    "'-x",
    "'\tb",
    "-3.5",
    "a=b",
    "'q",
  ]);
  expect(formatCell('=HYPERLINK("x",1)')).toBe(`"'=HYPERLINK(""x"",1)"`);
});

test("an order is not told by the cell of its options", () => {
  const rows = read(writeCsv(deckOf(...ONE_OF_EACH)));
  const [, , , , options = "", answer = ""] = rows.find(([, , kind]) => kind === "order") ?? [];
  expect(answer).toBe("1. IFNγ binds\n2. JAK1 is activated\n3. STAT1 enters the nucleus");
  expect(options.split("\n").length).toBe(3);
});

test.each(FLAGSHIP_DECKS)("%s is a row for each question, with its sentences", (_, deck) => {
  const asked = deck.slides
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === "question");
  const [, ...rows] = read(writeCsv(deck));
  expect(rows.length).toBe(asked.length);
  for (const row of rows) expect(row[8]).toMatch(/^“.+” \(.+\)/su);
});

import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import type { ChoiceQuestion, Question } from "../../quiz/index.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { writeKahoot } from "./write-kahoot.ts";

/** The cells of the sheet by their places: A9, B9 … */
function readCells(bytes: Uint8Array): Map<string, string> {
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const cells = new Map<string, string>();
  let place = "";
  const parser = new Parser(
    {
      onopentag(name, { r = "" }) {
        if (name === "c") place = r;
      },
      ontext(text) {
        cells.set(place, (cells.get(place) ?? "") + text);
      },
    },
    { xmlMode: true },
  );
  parser.end(sheet);
  return cells;
}

const two = [
  { text: "This", correct: true },
  { text: "That", correct: false },
];

const choice = (over: Partial<ChoiceQuestion>): Question => ({
  id: "q1",
  kind: "single",
  stem: "Which one?",
  explanation: "",
  options: two,
  ...over,
});

test("headings stand in row 8 and questions from row 9 on, as in Kahoot's template", () => {
  const cells = readCells(writeKahoot(deckOf(...ONE_OF_EACH)).bytes);
  expect(
    ["B", "C", "F", "G", "H"].map((column) => cells.get(`${column}8`)?.split(" - ")[0]),
  ).toEqual([
    "Question",
    "Answer 1",
    "Answer 4",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s)",
  ]);
  expect(["A", "B", "C", "D", "E", "F", "H"].map((column) => cells.get(`${column}9`))).toEqual([
    "1",
    "Which gene codes for IFNγ?",
    "IFNG",
    "IFNGR1",
    "p < 0.05 & so on",
    undefined,
    "1",
  ]);
  expect(cells.get("H10")).toBe("1,3");
  expect(cells.get("B11")).toBeUndefined();
});

test("what does not fit is left out and named with its length, never cut", () => {
  const long = "x".repeat(76);
  const { bytes, remarks } = writeKahoot(
    deckOf(
      choice({}),
      choice({ id: "q2", stem: "y".repeat(121) }),
      choice({ id: "q3", options: [...two, { text: long, correct: false }] }),
      choice({ id: "q4", options: [..."abcde"].map((text, i) => ({ text, correct: i === 0 })) }),
      { id: "q5", kind: "short", stem: "Who?", explanation: "", accepted: ["Me"] },
    ),
  );
  expect(remarks).toEqual([
    "q2 is left out: its question has 121 characters, 120 fit",
    "q3 is left out: its option 3 has 76 characters, 75 fit",
    "q4 is left out: it has 5 options, 4 fit",
    "q5 is left out: it is a question to answer in words",
  ]);
  const texts = [...readCells(bytes).values()].join(" ");
  expect(texts).not.toContain("xxx");
  expect(texts).not.toContain("yyy");
});

test("where nothing fits, it says so", () => {
  expect(() => writeKahoot(deckOf(choice({ stem: "y".repeat(121) })))).toThrow(InputError);
});

test.each(FLAGSHIP_DECKS)("of %s every question is in the sheet or named", (_, deck) => {
  const asked = deck.slides
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === "question");
  const { bytes, remarks } = writeKahoot(deck);
  const cells = readCells(bytes);
  const rows = [...cells.keys()].filter((place) => /^B(?:9|\d{2,})$/u.test(place));
  expect(rows.length + remarks.length).toBe(asked.length);
  for (const place of rows)
    expect(["20", "30", "60", "90"]).toContain(cells.get(place.replace("B", "G")));
});

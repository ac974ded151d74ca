import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDeck } from "../../deck/index.ts";
import type { Question } from "../../quiz/index.ts";
import { ARBITRARY_QUESTIONS } from "../../quiz/kinds/arbitrary-question.ts";
import { deckKey, noteGuid } from "../anki/note-name.ts";
import { deckOfQuestions } from "../questions/deck-of-questions.ts";
import { isSaidOnce, shownOf } from "../questions/shown-of.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { readTsv } from "./read-tsv.ts";
import { splitTable } from "./split-table.ts";
import { writeTsv } from "./write-tsv.ts";

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s", (kind, arbitrary) => {
  test("comes back from its card as it was", () => {
    fc.assert(
      fc.property(arbitrary.filter(isSaidOnce), (question) => {
        const { questions, findings } = readTsv(writeTsv(deckOf(question)));
        expect(findings).toEqual([]);
        expect(questions.map((back) => back.kind)).toEqual([kind]);
        expect(questions.map(shownOf)).toEqual([shownOf(question)]);
        expect(questions[0]?.id).toBe(question.id);
      }),
      { numRuns: 80 },
    );
  });
});

test.each(FLAGSHIP_DECKS)(
  "%s comes back whole, as a deck that opens without a finding",
  (_, deck) => {
    const asked = deck.slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "question" ? [block.question] : [])),
    );
    const { questions, findings } = readTsv(writeTsv(deck));
    expect(findings).toEqual([]);
    expect(questions.map(shownOf)).toEqual(asked.map(shownOf));
    const again = parseDeck(deckOfQuestions("Read back", questions));
    expect(again.findings).toEqual([]);
    expect(again.deck.slides.length).toBe(asked.length);
  },
);

test("the file tells Anki what is what, and every row has as many cells as there are columns", () => {
  const text = writeTsv(deckOf(...ONE_OF_EACH));
  const lines = text.trimEnd().split("\n");
  expect(lines.slice(0, 7)).toEqual([
    "#separator:tab",
    "#html:true",
    "#notetype:Journal Club",
    "#deck:Journal Club::A deck: #1 of {two} <b>",
    "#guid column:1",
    "#tags column:8",
    "#columns:GUID\tQuestion\tOptions\tAnswer\tExplanation\tSource\tDeck\tTags",
  ]);
  const rows = splitTable(lines.slice(7).join("\n"), "\t");
  expect(rows.map(({ cells }) => cells.length)).toEqual(ONE_OF_EACH.map(() => 8));
});

test("notes have the names that they have in the package", () => {
  const deck = deckOf(...ONE_OF_EACH);
  const rows = writeTsv(deck).trimEnd().split("\n").slice(7);
  const names = ONE_OF_EACH.map(({ id }) => noteGuid(deckKey(deck), id));
  expect(rows.map((row) => row.split("\t")[0])).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});

const plain = (question: Question | undefined) =>
  question?.kind === "short" ? [question.stem, ...question.accepted] : undefined;

test("cards of others are read as what is asked and what is to be typed", () => {
  const { questions, findings } = readTsv(
    'What is 2 | 2?\tfour | 4\n"With ""marks"" and\na line"\t*five*\n\nalone\n',
  );
  expect(questions.map(plain)).toEqual([
    ["What is 2 \\| 2?", "four \\| 4"],
    ['With "marks" and a line', "\\*five\\*"],
  ]);
  expect(findings.map(({ line }) => line)).toEqual([5]);
});

test("the directives of others are heeded: separator and HTML", () => {
  const { questions } = readTsv(
    "#separator:Semicolon\n#html:true\n<b>Which</b> gene?;<i>TP53</i>\n",
  );
  expect(questions.map(plain)).toEqual([["**Which** gene?", "*TP53*"]]);
});

test("anything at all is read without an exception", () => {
  const odd = fc.string({ unit: fc.constantFrom(...'ab\t\n\r"#:<>/;|é'), maxLength: 50 });
  fc.assert(
    fc.property(odd, (file) => {
      const { questions, findings } = readTsv(file);
      expect(questions.length + findings.length).toBeLessThanOrEqual(file.split("\n").length);
    }),
    { numRuns: 1000 },
  );
});

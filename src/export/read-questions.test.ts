import { describe, expect, test } from "vitest";
import { parseDeck } from "../deck/index.ts";
import { InputError } from "../kernel/index.ts";
import { writeGift } from "./gift/write-gift.ts";
import { deckOfQuestions } from "./questions/deck-of-questions.ts";
import { FLAGSHIP_DECKS } from "./questions/test-decks.ts";
import { readQuestions } from "./read-questions.ts";
import { writeTsv } from "./tsv/write-tsv.ts";

describe.each(FLAGSHIP_DECKS)("the questions of %s", (_, deck) => {
  test.each([
    ["gift", writeGift(deck).text],
    ["tsv", writeTsv(deck)],
  ])("are told to be %s, and are a deck that opens without a finding", async (form, text) => {
    const read = await readQuestions(text);
    expect(read.form).toBe(form);
    expect(read.findings).toEqual([]);
    const parsed = parseDeck(deckOfQuestions("Read back", read.questions));
    expect(parsed.findings).toEqual([]);
    expect(parsed.deck.slides.length).toBe(read.questions.length);
  });
});

test.each([
  ["a card of two sides", "Which gene?\tTP53\nWhich other?\tKRAS\n", "tsv"],
  ["one question", "Which gene?{=TP53 ~KRAS}", "gift"],
  ["a question with a tab in its answers", "Which gene?{\n\t=TP53\n\t~KRAS\n}", "gift"],
])("%s is told by what it holds", async (_, text, form) => {
  expect((await readQuestions(text)).form).toBe(form);
});

test.each(["", "An article about mice.", "Read this.{}"])(
  "“%s” holds no question, and it says so",
  async (text) => {
    await expect(readQuestions(text)).rejects.toThrow(InputError);
  },
);

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerKey, createDeckStore } from "../../store/index.ts";
import { collectQuestions, deckOfOne } from "./collect-questions.ts";

const read = (name: string) =>
  readFileSync(
    new URL(`../../../decks/acquired-resistance-nsclc/${name}.md`, import.meta.url),
    "utf8",
  );
const deck = (id: string, markdown: string) => ({
  id,
  markdown,
  title: id,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  pictures: [],
  articleLength: 0,
});
const rest = async () => undefined;

test.each(["deck", "talk"])(
  "each question of %s alone is still the same question",
  async (name) => {
    const asked = await collectQuestions([deck("a", read(name))], rest);
    expect(asked.size).toBeGreaterThan(5);
    for (const each of asked.values()) {
      const store = createDeckStore();
      store.getState().open(deckOfOne(each));
      const question = store.getState().questions.get(each.name);
      expect(question && answerKey(question)).toBe(each.key);
      expect(store.getState().parsed.findings).toEqual([]);
    }
  },
);

test("what a copy asks is asked once, from the deck that was changed last", async () => {
  const markdown = read("deck");
  const once = await collectQuestions([deck("a", markdown)], rest);
  const both = await collectQuestions([deck("b", markdown), deck("a", markdown)], rest);
  expect([...both.keys()]).toEqual([...once.keys()]);
  expect(new Set([...both.values()].map((each) => each.deck.id))).toEqual(new Set(["b"]));
});

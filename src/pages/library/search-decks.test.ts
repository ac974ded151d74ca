import { expect, test } from "vitest";
import type { DeckSummary } from "../../library/index.ts";
import { listDeck, searchDecks } from "./search-decks.ts";

const deck = (id: string, markdown: string): DeckSummary => ({
  id,
  markdown,
  title: id,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  pictures: [],
  articleLength: 0,
});
const decks = [
  deck(
    "Resistance",
    "---\ntitle: Resistance\narticle:\n  title: R\n  authors: [Ana Lima, Óscar Núñez]\n  journal: Cancer Cell\n  year: 2024\nformat: 1\n---\n\n# IFNγ persists\n\n![x](data:image/png;base64,aGVwYXRpdGlz)\n",
  ),
  deck("MASH", "---\ntitle: MASH\nformat: 1\n---\n\n# Hepatitis\n"),
].map(listDeck);
const found = (query: string) => searchDecks(decks, query).map(({ id }) => id);

test("a card says who wrote the article, and where", () => {
  expect(decks[0]).toMatchObject({
    authors: ["Ana Lima", "Óscar Núñez"],
    journal: "Cancer Cell",
    year: 2024,
  });
  expect(decks[1]).not.toHaveProperty("journal");
});

test.each([
  ["", ["Resistance", "MASH"]],
  ["ifnγ", ["Resistance"]],
  ["nunez oscar", ["Resistance"]],
  ["HEPATITIS", ["MASH"]],
  ["aGVwYXRpdGlz", []],
  ["resistance hepatitis", []],
])("%j finds %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

import { describe, expect, test } from "vitest";
import list from "../../decks/README.md?raw";
import { readArticle } from "../article/index.ts";
import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { checkDeck } from "./check-deck.ts";
import { composeDeck } from "./compose/compose-deck.ts";
import { formatDeck } from "./format-deck.ts";
import { nameLicence } from "./name-licence.ts";
import { parseDeck } from "./parse-deck.ts";
import { findTemplate, templateFor } from "./templates.ts";

const roles = await loadRoleModel();
const texts = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path.split("/").at(-2) ?? "", text]));
const sources = texts(
  import.meta.glob<string>("../../decks/*/article.xml", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const articles = texts(
  import.meta.glob<string>("../../decks/*/article.txt", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const decks = texts(
  import.meta.glob<string>("../../decks/*/deck.md", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

test("there are decks of several kinds of article", () => {
  expect(sources.size).toBeGreaterThanOrEqual(3);
  const kinds = [...decks.values()].map((deck) => parseDeck(deck).deck.front.template);
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(4);
});

describe.each([...sources])("%s", (slug, source) => {
  const markdown = decks.get(slug) ?? "";

  test("the deck is what its article gives today, byte for byte", async () => {
    const [record] = (await readArticle(source)).records;
    if (record === undefined) throw new Error("the file holds no article");
    expect(record.text).toBe(articles.get(slug));
    const reading = readAbstract(record.article, roles);
    const template = findTemplate(templateFor(reading.glance.type));
    expect(formatDeck(composeDeck(record.article, reading, template))).toBe(markdown);
  });

  test("has no findings, with its article", () => {
    expect(checkDeck(parseDeck(markdown), articles.get(slug))).toEqual([]);
  });

  test("says on its first slide and beside the source whose work it is, and by which licence", () => {
    const { front, slides } = parseDeck(markdown).deck;
    const { authors = [], journal = "", doi = "", licence = "" } = front.article ?? { title: "" };
    const { name = "" } = nameLicence(licence) ?? {};
    expect(name).not.toBe("");
    const said = [authors[0] ?? "", journal, doi, name];
    expect(said).not.toContain("");
    for (const words of said) {
      expect(JSON.stringify(slides[0])).toContain(words);
      expect(list.split("\n").find((line) => line.includes(`\`${slug}\``))).toContain(words);
    }
  });
});

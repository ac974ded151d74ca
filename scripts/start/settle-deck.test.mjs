import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { settleDeck } from "./settle-deck.mjs";

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "settle-"));
  write("decks/paper/article.txt", "An article.");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const read = (path) => readFileSync(join(root, path), "utf8");

test("a first deck is put beside its article", () => {
  write("dist/made/paper/deck.md", "# One");
  expect(settleDeck("paper", root)).toBe("Made decks/paper/deck.md.");
  expect(read("decks/paper/deck.md")).toBe("# One");
});

test("a deck nobody touched follows its article", () => {
  write("dist/made/paper/deck.before.md", "# One");
  write("dist/made/paper/deck.md", "# Two");
  write("decks/paper/deck.md", "# One");
  expect(settleDeck("paper", root)).toBe("Made decks/paper/deck.md.");
  expect(read("decks/paper/deck.md")).toBe("# Two");
});

test("what a person wrote into a deck stays", () => {
  write("dist/made/paper/deck.before.md", "# One");
  write("dist/made/paper/deck.md", "# Two");
  write("decks/paper/deck.md", "# One, and my own words");
  expect(settleDeck("paper", root)).toMatch(/was edited by hand and stays as it is/);
  expect(read("decks/paper/deck.md")).toBe("# One, and my own words");
});

test("a deck of unknown origin is put aside, and never over another put aside", () => {
  write("dist/made/paper/deck.md", "# Two");
  write("decks/paper/deck.md", "# Whose?");
  write("decks/paper/deck.previous.md", "# Older");
  expect(settleDeck("paper", root)).toMatch(/is now decks\/paper\/deck\.previous-2\.md/);
  expect(read("decks/paper/deck.md")).toBe("# Two");
  expect(read("decks/paper/deck.previous-2.md")).toBe("# Whose?");
  expect(read("decks/paper/deck.previous.md")).toBe("# Older");
});

test("a deck that comes out the same is left alone", () => {
  write("dist/made/paper/deck.md", "# One");
  write("decks/paper/deck.md", "# One");
  expect(settleDeck("paper", root)).toBe("decks/paper/deck.md is up to date.");
  expect(readdirSync(join(root, "decks/paper")).sort()).toEqual(["article.txt", "deck.md"]);
});

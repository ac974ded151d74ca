import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listDeckFiles, readDeckAddress } from "./deck-files.ts";

let decks;
beforeAll(() => {
  decks = mkdtempSync(join(tmpdir(), "decks-"));
  mkdirSync(join(decks, "b-paper"));
  mkdirSync(join(decks, "müller"));
  mkdirSync(join(decks, ".hidden"));
  writeFileSync(join(decks, "b-paper/deck.md"), "# B");
  writeFileSync(join(decks, "b-paper/talk.md"), "# B, edited");
  writeFileSync(join(decks, "b-paper/article.txt"), "B.");
  writeFileSync(join(decks, "b-paper/notes.txt"), "private");
  writeFileSync(join(decks, "müller/deck.md"), "# M");
  writeFileSync(join(decks, ".hidden/deck.md"), "# H");
  writeFileSync(join(decks, "README.md"), "about decks");
});
afterAll(() => rmSync(decks, { recursive: true }));

test("decks and their articles are published, in order, and nothing else beside them", () => {
  expect(listDeckFiles(decks).map(({ slug, name }) => `${slug}/${name}`)).toEqual([
    "b-paper/deck.md",
    "b-paper/talk.md",
    "b-paper/article.txt",
    "müller/deck.md",
  ]);
});

test.each([
  ["/decks/b-paper/deck.md", "# B"],
  ["/decks/b-paper/talk.md", "# B, edited"],
  ["/decks/b-paper/article.txt?t=1", "B."],
  ["/decks/m%C3%BCller/deck.md", "# M"],
])("%s is served", (url, text) => {
  expect(readDeckAddress(decks, url)?.toString()).toBe(text);
});

test.each([
  "/decks/b-paper/notes.txt",
  "/decks/.hidden/deck.md",
  "/decks/none/deck.md",
  "/decks/../b-paper/deck.md",
  "/decks/%2e%2e%2f/deck.md",
  "/decks/b-paper%2f..%2fb-paper/deck.md",
  "/decks/%E0%A4%A/deck.md",
  "//",
])("%s is not", (url) => {
  expect(readDeckAddress(decks, url)).toBeUndefined();
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeDeck } from "./write-deck.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-club-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("the deck and its article are written, in a folder that is made", () => {
  folder = join(folder, "new", "deck");
  expect(writeDeck(folder, "# deck\n", "article\n")).toEqual({ path: join(folder, "deck.md") });
  expect([read("deck.md"), read("article.txt")]).toEqual(["# deck\n", "article\n"]);
});

test("writing the same again leaves no copies", () => {
  writeDeck(folder, "# deck\n", "article\n");
  writeDeck(folder, "# deck\n", "article\n");
  expect(readdirSync(folder).sort()).toEqual(["article.txt", "deck.md"]);
});

test("an earlier deck that differs is kept, as often as it differs", () => {
  writeDeck(folder, "# first\n", "article\n");
  const { kept = "" } = writeDeck(folder, "# second\n", "article\n");
  expect(readFileSync(kept, "utf8")).toBe("# first\n");
  const again = writeDeck(folder, "# third\n", "article\n").kept ?? "";
  expect(again).not.toBe(kept);
  expect(readFileSync(again, "utf8")).toBe("# second\n");
  expect(readFileSync(kept, "utf8")).toBe("# first\n");
});

test("another article that was there is kept too", () => {
  writeFileSync(join(folder, "article.txt"), "my other article\n");
  writeDeck(folder, "# deck\n", "article\n");
  expect(read("article.txt")).toBe("article\n");
  const kept = readdirSync(folder).filter((name) => /^article\..+\.txt$/u.test(name));
  expect(kept.map(read)).toEqual(["my other article\n"]);
});

test("an article that is in another encoding keeps its bytes", () => {
  const bytes = Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);
  writeFileSync(join(folder, "article.txt"), bytes);
  writeDeck(folder, "# deck\n", "M\ufffdller");
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(files.some((file) => file.equals(bytes))).toBe(true);
});

test("a byte-order mark alone makes no other article", () => {
  writeFileSync(join(folder, "article.txt"), "\ufeffarticle\n");
  writeDeck(folder, "# deck\n", "article\n");
  expect(readdirSync(folder).sort()).toEqual(["article.txt", "deck.md"]);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { EXPORT_IDS } from "../export/index.ts";
import { UsageError } from "./command.ts";
import { exportDeck } from "./export.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-export-"));
const deck = join(folder, "deck.md");
const markdown = "---\ntitle: A talk\nformat: 1\n---\n\n# A talk\n";
writeFileSync(deck, markdown);
writeFileSync(join(folder, "article.txt"), "The article");

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

it("lists every form with what it is for", () => {
  for (const id of EXPORT_IDS) expect(exportDeck.help).toMatch(new RegExp(`^ {4}${id} +\\S`, "mu"));
});

it("writes the deck's folder beside the deck, with the article that stands there", async () => {
  expect(await exportDeck.run([deck, "--to", "zip"])).toBe(0);
  const packed = unzipSync(readFileSync(join(folder, "deck.zip")));
  const texts = Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(texts)).toEqual({ "deck.md": markdown, "article.txt": "The article" });
  expect(said).toEqual([`${join(folder, "deck.zip")}: 1 kB`]);
});

it("never writes over the deck that it reads", async () => {
  await exportDeck.run([deck, "--to", "md"]);
  expect(readFileSync(deck, "utf8")).toBe(markdown);
  expect(readFileSync(join(folder, "deck.copy.md"), "utf8")).toBe(markdown);
});

it.each([[[deck]], [[deck, "--to", "docx"]], [["-", "--to", "md"]]])(
  "asks for what is missing: %j",
  async (args) => {
    await expect(exportDeck.run(args)).rejects.toThrow(UsageError);
  },
);

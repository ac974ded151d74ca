import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseDeck } from "../deck/index.ts";
import { InputError } from "../kernel/index.ts";
import { UsageError } from "./command.ts";
import { importQuestions } from "./import.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-import-"));
const questions = join(folder, "questions.gift");
writeFileSync(questions, "::one::Which gene?{=TP53 ~KRAS#Not this.}\n\nWrite an essay.{}\n");

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const name of ["log", "error"] as const) {
    vi.spyOn(console, name).mockImplementation((line: string) => void said.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

it("makes a deck beside the questions, and names the line of what it left out", async () => {
  expect(await importQuestions.run([questions, "--title", "A quiz: of genes"])).toBe(1);
  const { deck, findings } = parseDeck(readFileSync(join(folder, "questions.md"), "utf8"));
  expect(findings).toEqual([]);
  expect(deck.front.title).toBe("A quiz: of genes");
  expect(deck.slides.length).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/questions\.gift:3: an open question/u),
    `${join(folder, "questions.md")}: 1 question`,
  ]);
});

it("never writes over a file that is there", async () => {
  const out = join(folder, "kept.md");
  writeFileSync(out, "mine");
  await expect(importQuestions.run([questions, "-o", out])).rejects.toThrow(UsageError);
  expect(readFileSync(out, "utf8")).toBe("mine");
});

it("says so where there is no question, and writes nothing", async () => {
  const article = join(folder, "article.txt");
  writeFileSync(article, "An article about mice.");
  const out = join(folder, "none.md");
  await expect(importQuestions.run([article, "-o", out])).rejects.toThrow(InputError);
  expect(() => readFileSync(out)).toThrow(/ENOENT/u);
});

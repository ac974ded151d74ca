import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import source from "../../decks/acquired-resistance-nsclc/article.txt?raw";
import { runCommand } from "./run-command.ts";

let folder = "";
let out = "";
let err = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-club-"));
  out = "";
  err = "";
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    out += `${line}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((line: string) => {
    err += `${line}\n`;
  });
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
function write(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}
/** A deck made from the article, in the folder. */
async function made(): Promise<string> {
  expect(await runCommand(["make", write("paste.txt", source), "-o", folder])).toBe(0);
  out = "";
  return at("deck.md");
}

describe("help", () => {
  test.each([[["--help"]], [["-h"]], [["help"]]])("%j lists the commands", async (args) => {
    expect(await runCommand(args)).toBe(0);
    for (const name of ["make", "read", "check", "link", "open"])
      expect(out).toContain(` ${name} `);
  });

  test.each(["make", "read", "check", "link", "open"])(
    "%s --help says how it is used",
    async (name) => {
      expect(await runCommand([name, "--help"])).toBe(0);
      expect(out).toMatch(new RegExp(`^journal-club ${name} <`, "u"));
      expect(err).toBe("");
    },
  );
});

describe("wrong use exits with 2 and says how it is right", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["bake"]],
    ["a name that every object has", ["constructor"]],
    ["no file", ["make"]],
    ["two files", ["check", "a.md", "b.md"]],
    ["an unknown option", ["link", "a.md", "--colour"]],
    ["an option without its value", ["make", "a.txt", "-o"]],
    ["read without --json", ["read", "a.txt"]],
    ["an unknown template", ["make", "a.txt", "--template", "poem"]],
    ["a file that is not there", ["check", "no-such-file.md"]],
    ["a folder", ["check", "."]],
    ["half a DOI", ["make", "10.1016"]],
  ])("%s", async (_, args) => {
    expect(await runCommand(args)).toBe(2);
    expect(err).toContain("journal-club");
    expect(out).toBe("");
  });
});

describe("make", () => {
  test("writes the deck and its article, and says what it wrote", async () => {
    const path = write("paste.txt", source);
    expect(await runCommand(["make", path, "--out", at("new")])).toBe(0);
    expect(out).toMatch(/deck\.md: \d+ slides, \d+ questions\nNot found/u);
    // What the template has and such a text cannot give.
    expect(out).toMatch(/\nNot found, and left out: .*\bTable\b.*\n$/u);
    expect(readdirSync(at("new")).sort()).toEqual(["article.txt", "deck.md"]);
    expect(readFileSync(join(at("new"), "article.txt"), "utf8")).toBe(source);
  });

  test("keeps a deck that was edited, and says where", async () => {
    const deck = await made();
    writeFileSync(deck, `${readFileSync(deck, "utf8")}edited\n`);
    expect(await runCommand(["make", at("paste.txt"), "-o", folder])).toBe(0);
    const kept = readdirSync(folder).find((name) => /^deck\..+\.md$/u.test(name)) ?? "";
    expect(readFileSync(at(kept), "utf8")).toMatch(/edited\n$/u);
    expect(out).toContain(kept);
  });

  test("plans the talk for the minutes that are asked for, of three", async () => {
    const path = write("a.txt", source);
    expect(await runCommand(["make", path, "-o", folder, "--minutes", "10"])).toBe(0);
    expect(readFileSync(at("deck.md"), "utf8")).toContain("\nminutes: 10\n");
    expect(await runCommand(["make", path, "-o", folder, "--minutes", "12"])).toBe(2);
  });

  test("takes the template that is asked for", async () => {
    expect(
      await runCommand(["make", write("a.txt", source), "-o", folder, "--template", "article"]),
    ).toBe(0);
    expect(readFileSync(at("deck.md"), "utf8")).toContain("template: article\n");
  });

  test("a file that is no folder is no place for a deck", async () => {
    const path = write("a.txt", source);
    expect(await runCommand(["make", path, "-o", path])).toBe(2);
    expect(err).toContain("nothing can be written to “");
    expect(readFileSync(path, "utf8")).toBe(source);
  });

  test("what is to be pasted on the page is given in a file here", async () => {
    expect(await runCommand(["make", write("a.txt", "A title and no more\n")])).toBe(1);
    expect(err).toMatch(/\bgive the abstract too\b/iu);
    expect(err).toContain("journal-club make - <");
    expect(err).not.toMatch(/\bpaste\b/iu);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\n"],
    ["no abstract", "A title and no more\n"],
    ["a binary file", "\u0000\u0001PNG\ufffd\ufffd\u0000".repeat(50)],
  ])("refuses %s with a reason, and writes nothing", async (_, text) => {
    expect(await runCommand(["make", write("a.txt", text), "-o", at("new")])).toBe(1);
    expect(err).toMatch(/^journal-club make: .+\. .+\n$/u);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });
});

test("read prints one JSON object whose offsets point into the abstract", async () => {
  expect(await runCommand(["read", write("a.txt", source), "--json"])).toBe(0);
  const read = JSON.parse(out);
  const { abstract } = read.article;
  for (const key of ["sentences", "abbreviations", "quantities", "relations", "enumerations"]) {
    expect(read[key].length).toBeGreaterThan(0);
    for (const { start, end } of read[key]) expect(0 <= start && start < end).toBe(true);
  }
  for (const { text, start, end } of read.sentences) expect(abstract.slice(start, end)).toBe(text);
  for (const { text, start, end } of read.quantities) expect(abstract.slice(start, end)).toBe(text);
  for (const { long, start, end } of read.abbreviations) {
    expect(abstract.slice(start, end)).toBe(long);
  }
});

describe("check", () => {
  test("finds nothing in a deck that was just made", async () => {
    expect(await runCommand(["check", await made()])).toBe(0);
    expect(out).toBe(`${at("deck.md")}: nothing found\n`);
  });

  test("names file, line and remedy, and exits with 1", async () => {
    const deck = await made();
    const lines = readFileSync(deck, "utf8").split("\n");
    const line = lines.findIndex((each) => /^## .* \[\^\d+\]$/u.test(each));
    writeFileSync(deck, lines.with(line, "## This is claimed by nobody at all").join("\n"));
    expect(await runCommand(["check", deck])).toBe(1);
    expect(out).toMatch(new RegExp(`deck\\.md:${line + 1}: .+ has no evidence; add .+`, "u"));
  });

  test("searches the article beside the deck, or the one that is named", async () => {
    const deck = await made();
    const other = write("other.txt", source.replaceAll("resistance", "response"));
    expect(await runCommand(["check", deck, "--article", other])).toBe(1);
    expect(out).toContain("the article does not hold the text of [^");
    cpSync(other, at("article.txt"));
    expect(await runCommand(["check", deck])).toBe(1);
    rmSync(at("article.txt"));
    out = "";
    expect(await runCommand(["check", deck])).toBe(0);
  });
});

describe("link and open", () => {
  test("give the deck back, byte for byte", async () => {
    const deck = await made();
    expect(await runCommand(["link", deck, "--base", "https://example.org/jc/#old"])).toBe(0);
    const link = out.trim();
    expect(link).toMatch(/^https:\/\/example\.org\/jc\/#1\.[dfm]\.[\w-]+$/u);
    out = "";
    expect(await runCommand(["open", link])).toBe(0);
    expect(out).toBe(readFileSync(deck, "utf8"));
  });

  test("a damaged link says so and exits with 1", async () => {
    const deck = await made();
    await runCommand(["link", deck]);
    const link = out.trim();
    out = "";
    expect(await runCommand(["open", link.slice(0, -9)])).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("damaged");
    expect(await runCommand(["open", "https://example.org/"])).toBe(1);
  });
});

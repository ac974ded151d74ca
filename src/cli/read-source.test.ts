import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ReplayServer, startReplayServer } from "../io/fetch/replay-server.ts";
import { InputError } from "../kernel/index.ts";
import { readSource } from "./read-source.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-"));
let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const fixture = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const ris = ["Mice", "Rats"]
  .map((title) => `TY  - JOUR\nTI  - ${title} and naps\nAB  - Naps help.\nER  - \n`)
  .join("");

test("JATS is read whatever the file is called, with its text laid out", async () => {
  const { article, text } = await readSource(fixture("io/fetch/cases/own-full-text.xml"));
  expect(article.title).toBe("Evening light and sleep in shift workers: a randomised trial");
  expect(article.authors).toEqual(["Ana Lima", "Boris Novak"]);
  expect(text).toContain("Bright light late in the day may delay sleep.");
  expect(text).not.toContain("<p>");
});

test("a PDF is read", async () => {
  const { article } = await readSource(fixture("io/pdf/fixtures/two-columns.pdf"));
  expect(article.title).not.toBe("");
  expect(article.abstract).not.toBe("");
});

test("Windows-1252 and UTF-16 are read as what they are", async () => {
  const text = "Naïve cells\n\nAbstract\n\nNaïve cells – 12 of 20 – died in mice after treatment.";
  const latin = Uint8Array.from(
    [...text].map((each) => (each === "–" ? 0x96 : each.charCodeAt(0))),
  );
  const wide = Buffer.from(`\ufeff${text}`, "utf16le");
  for (const [name, bytes] of Object.entries({ latin, wide })) {
    const { article } = await readSource(write(`${name}.txt`, bytes));
    expect(article.abstract).toBe("Naïve cells – 12 of 20 – died in mice after treatment.");
  }
});

test("of several articles one must be picked, and the refusal lists them", async () => {
  const path = write("two.ris", ris);
  const error = await readSource(path).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).message).toContain("holds 2 articles");
  expect((error as InputError).remedy).toContain("  2. Rats and naps");
  expect((await readSource(path, "2")).article.title).toBe("Rats and naps");
  for (const wrong of ["0", "3", "two", "1.5"]) {
    await expect(readSource(path, wrong)).rejects.toThrow(/has no article/);
  }
});

test("an identifier is fetched", async () => {
  const { article } = await readSource("10.5555/jc.2024.1", undefined, { bases: server.bases });
  expect(article.title).toMatch(/^Evening light and sleep/);
  expect(server.asked.length).toBeGreaterThan(0);
});

test("an address without an identifier, and a file that is not there, are told apart", async () => {
  await expect(
    readSource("https://jamanetwork.com/journals/jama/fullarticle/2800000"),
  ).rejects.toThrow(/does not contain/);
  await expect(readSource(join(folder, "none.txt"))).rejects.toThrow(/does not exist/);
});

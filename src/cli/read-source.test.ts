import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import { readSource } from "./read-source.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-"));
const asked: string[] = [];
/** Europe PMC on the loopback, with one article. */
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  const name = request.url?.includes("fullTextXML") ? "own-full-text.xml" : "own-europe-pmc.json";
  response.end(readFileSync(fixture(`io/fetch/cases/${name}`)));
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
function fixture(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

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
  const { article } = await readSource("10.5555/jc.2024.1", undefined, {
    bases: { "europe-pmc": base, crossref: base, datacite: base },
  });
  expect(article.title).toMatch(/^Evening light and sleep/);
  expect(asked.some((path) => path.endsWith("/PMC90000001/fullTextXML"))).toBe(true);
});

test("an address without an identifier, and a file that is not there, are told apart", async () => {
  await expect(
    readSource("https://jamanetwork.com/journals/jama/fullarticle/2800000"),
  ).rejects.toThrow(/does not contain/);
  await expect(readSource(join(folder, "none.txt"))).rejects.toThrow(/does not exist/);
});

import { expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import { readArticle } from "./read-article.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("XML of no known form is refused by the name of its root, not read as words", async () => {
  for (const text of [
    '<?xml version="1.0"?>\n<!-- x -->\n<OAI-PMH xmlns="x"><record>Sleep</record></OAI-PMH>',
    "\ufeff<oai:dc><title>Sleep</title></oai:dc>",
  ]) {
    await expect(readArticle(text)).rejects.toThrow(/begins with <[Oo][Aa][Ii]/);
  }
  // A page that begins with a mark is a page.
  const { format } = await readArticle("<1> Sleep at night\n\nAbstract\n\nWe slept well. All did.");
  expect(format).toBe("pasted");
});

test("a PDF is refused where nothing can open it, and files beyond the limit everywhere", async () => {
  await expect(readArticle(bytes("%PDF-1.7\n"))).rejects.toThrow(InputError);
  await expect(readArticle(new Uint8Array(50_000_000))).rejects.toThrow(/50 MB; at most 40 MB/);
  await expect(readArticle("a".repeat(5_000_001))).rejects.toThrow(/at most 5,000,000/);
  await expect(readArticle(bytes(" \n"))).rejects.toThrow(InputError);
});

test("bytes and text of the same article give the same", async () => {
  const text = "Sleep of nurses\n\nAbstract\n\nNurses sleep badly – we think. We asked 40 nurses.";
  expect(await readArticle(bytes(text))).toEqual(await readArticle(text));
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Article, readArticle } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { openPdf } from "./open-pdf.ts";

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../pdf/fixtures/${name}.pdf`, import.meta.url)));

async function read(name: string): Promise<{ article: Article; notices: readonly string[] }> {
  const { format, records, notices } = await readArticle(bytesOf(name), { openPdf });
  expect(format).toBe("pdf");
  const [record] = records;
  if (!record) throw new Error("no record");
  return { article: record.article, notices };
}

const headingsOf = ({ sections }: Article) => sections.map(({ heading }) => heading);
const textOf = ({ sections }: Article) => sections.map(({ text }) => text).join("\n");

test("two columns under an abstract with keywords beside it", async () => {
  const { article, notices } = await read("two-columns");
  expect(article.title).toBe(
    "Bile acids end the response of tuft cells to parasites by way of the receptor TGR5 in mice",
  );
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák", "Chidi Osei", "María José O’Neill"]);
  expect(article.abstract).toMatch(/^Tuft cells start .* way of TGR5\.$/u);
  expect(article.keywords).toEqual(["Tuft cells", "Bile acids", "TGR5", "Helminths"]);
  expect(article).toMatchObject({
    doi: "10.1234/jib.2022.100234",
    year: 2022,
    journal: "Journal of Imaginary Biology",
    type: "research",
  });
  expect(headingsOf(article)).toEqual([
    "1. Introduction",
    "2. Methods",
    "2.1. Animals",
    "2.2. Statistical analysis",
    "3. Results",
    "4. Discussion",
    "5. Conclusions",
  ]);
  expect(article.references).toHaveLength(7);
  expect(article.references[1]?.doi).toBe("10.1234/mucrep.2016.44");
  expect(article.funding).toMatch(/^This work was supported/u);
  expect(article.conflicts).toMatch(/^The authors declare/u);
  expect(notices).toEqual([]);
});

test("hyphens, ligatures, powers and marks in running text", async () => {
  const text = textOf((await read("two-columns")).article);
  expect(text).toContain("The effect was specific: goblet cells");
  expect(text).toContain("the difference had disappeared");
  expect(text).toContain("2 × 10⁶ eggs");
  expect(text).toContain("CD8⁺ and CD4⁺ T cells");
  expect(text).toContain("12 mL min⁻¹");
  expect(text).toContain("kg/m². CO2");
  expect(text).toContain("immuno-modulatory role");
  expect(text).toContain("within days. How the signal");
  expect(text).not.toMatch(/Characteristic|48|Imaginary Biology|Figure 1\. Tuft/u);
});

test("captions stand by themselves", async () => {
  const { article } = await read("two-columns");
  expect(article.figures).toMatchObject([{ label: "Figure 1" }]);
  expect(article.figures[0]?.caption).toMatch(/^Tuft cells per field .* 47 mice\.$/u);
  expect(article.tables).toMatchObject([
    { label: "Table 1", caption: "Characteristics of the mice at the start" },
  ]);
});

test("a preprint without its line numbers, watermark and the server's line", async () => {
  const { article } = await read("preprint");
  expect(article.title).toBe("Bile acids end the response of tuft cells to parasites in mice");
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák", "Chidi Osei"]);
  expect(article).toMatchObject({
    doi: "10.1101/2021.03.04.433956",
    year: 2021,
    journal: "bioRxiv",
  });
  expect(textOf(article)).not.toMatch(/copyright|PREPRINT|\b\d{2} \p{Ll}+ \d{2} /u);
  expect(textOf(article)).toContain("very little its resolution.");
});

test("an abstract in bold without a heading, and methods behind the references", async () => {
  const { article } = await read("letter");
  expect(article.title).toBe("Bile acids end the response of tuft cells to parasites");
  expect(article.abstract).toMatch(/^Tuft cells start .* way of TGR5\.$/u);
  expect(textOf(article)).toMatch(/^Tuft cells sit in the lining of the gut and taste/u);
  expect(headingsOf(article)).toContain("METHODS");
  expect(article.references).toHaveLength(7);
});

test("a sidebar stays beside the abstract, whose headings are its own", async () => {
  const { article } = await read("sidebar");
  expect(article.abstract.split("\n\n").map((part) => part.split(":")[0])).toEqual([
    "Background",
    "Methods",
    "Results",
    "Conclusions",
  ]);
  expect(headingsOf(article)).toEqual([
    "Introduction",
    "Materials and methods",
    "Animals",
    "Statistics",
    "Results",
    "Discussion",
  ]);
  expect(article.type).toBe("trial");
  expect(article.funding).toBe("The authors received no specific funding for this work.");
});

test("locked, scanned and broken files are refused with a remedy", async () => {
  await expect(read("locked")).rejects.toThrow(/locked with a password/u);
  await expect(read("scanned")).rejects.toThrow(/pictures of pages/u);
  const broken = new TextEncoder().encode("%PDF-1.7\nnothing of the kind");
  await expect(readArticle(broken, { openPdf })).rejects.toThrow(InputError);
});

test("a file that breaks off gives what could be read, and says so", async () => {
  const { article, notices } = await read("truncated");
  expect(article.title).toMatch(/^Bile acids end/u);
  expect(notices[0]).toMatch(/breaks off/u);
});

test("pages are counted, and the work ends when that is wished", async () => {
  const seen: [number, number][] = [];
  await openPdf(bytesOf("preprint"), { onPage: (done, total) => seen.push([done, total]) });
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  const stop = new AbortController();
  const work = openPdf(bytesOf("preprint"), {
    signal: stop.signal,
    onPage: () => stop.abort(new Error("not wanted any more")),
  });
  await expect(work).rejects.toThrow("not wanted any more");
});

test("a file whose objects are packed is read as it is, from a Buffer of Node too", async () => {
  const packed = await openPdf(bytesOf("packed"));
  expect(packed.notices).toEqual([]);
  expect(packed.pages).toEqual((await openPdf(bytesOf("letter"))).pages);
});

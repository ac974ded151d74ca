import { InputError } from "../kernel/index.ts";
import type { ArticleFile, Format, ReadFormat } from "./article-file.ts";
import { checkBytes, checkSource } from "./check-source.ts";
import { decodeText } from "./decode-text.ts";
import { findFormat } from "./find-format.ts";
import { readPastedFile } from "./pasted/read-pasted.ts";
import type { PdfText } from "./pdf/pdf-page.ts";

/** What the program around us lends to reading. */
export interface Hints {
  /** Takes the text out of a PDF: pdf.js runs in a worker, which is not ours to start. */
  readonly openPdf?: (bytes: Uint8Array) => Promise<PdfText>;
}

/** What was read, and as what. */
export interface ReadArticle extends ArticleFile {
  readonly format: Format;
}

/** Readers are fetched when a file wants them: a page that is pasted into waits for none. */
export const READERS: Readonly<Partial<Record<Format, () => Promise<ReadFormat>>>> = {
  html: async () => (await import("./html/read-html.ts")).readHtml,
  jats: async () => (await import("./jats/read-jats.ts")).readJats,
  "pubmed-xml": async () => (await import("./pubmed-xml/read-pubmed-xml.ts")).readPubmedXml,
  nbib: async () => (await import("./nbib/read-nbib.ts")).readNbib,
  ris: async () => (await import("./ris/read-ris.ts")).readRis,
  bibtex: async () => (await import("./bibtex/read-bibtex.ts")).readBibtex,
  "csl-json": async () => (await import("./csl-json/read-csl-json.ts")).readCslJson,
  "europe-pmc": async () => (await import("./europe-pmc/read-europe-pmc.ts")).readEuropePmc,
  crossref: async () => (await import("./crossref/read-crossref.ts")).readCrossref,
};

/**
 * Reads whatever a person brings, told apart by content: a page's text, a page's HTML, JATS,
 * PubMed's XML, a reference manager's export, an API's answer, a PDF.
 *
 * @throws {InputError} when it is empty, too long, or holds no article in any of these forms.
 */
export async function readArticle(
  source: string | Uint8Array,
  hints: Hints = {},
): Promise<ReadArticle> {
  if (typeof source !== "string") {
    checkBytes(source);
    if (isPdf(source)) return readPdf(source, hints);
  }
  const text = typeof source === "string" ? source : decodeText(source).text;
  checkSource(text);
  const format = findFormat(text);
  if (format === "pasted") refuseUnknownXml(text);
  const read = (await READERS[format]?.()) ?? readPastedFile;
  return { format, ...read(text) };
}

/** Its tags would be taken for the words of an article. */
function refuseUnknownXml(text: string): void {
  const start = text.slice(0, 2000).replace(/^[\ufeff\s]+/u, "");
  const root = /^(?:<[?!][^>]*>\s*)*<([A-Za-z][\w:.-]*)[\s/>]/u.exec(start)?.[1];
  if (root === undefined || !text.includes("</")) return;
  throw new InputError(
    `This is XML that begins with <${root}>, which is no form of an article that is known here`,
    "save the article as JATS or PubMed XML, or copy its text and paste it",
  );
}

/** Some writers put up to a kilobyte of their own before the header. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");
}

async function readPdf(bytes: Uint8Array, { openPdf }: Hints): Promise<ReadArticle> {
  if (!openPdf) {
    throw new InputError("PDF files cannot be opened here", "copy the article's text instead");
  }
  const pdf = await openPdf(bytes);
  const { readPdf: read } = await import("./pdf/read-pdf.ts");
  return { format: "pdf", ...read(pdf) };
}

import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import type { PdfPage, PdfText } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { countPages, mendEnd } from "./mend-end.ts";
import { readPage } from "./read-page.ts";

/** What we use of pdf.js; browser and Node each bring their own way to run it. */
export type PdfLibrary = Pick<typeof import("pdfjs-dist"), "getDocument" | "OPS">;

export interface ExtractOptions {
  /** Called after each page with how many are done, of how many. */
  readonly onPage?: (done: number, total: number) => void;
  /** Ends the work; `extractPdf` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** No article has more; a book would keep the person waiting for nothing. */
const MOST_PAGES = 300;
/** A page of text has some thousands; a map or a plot drawn with letters could have millions. */
const MOST_RUNS = 600_000;

/**
 * Takes the runs of text out of a PDF, page by page, so that its pages can be counted while they
 * come and the work can be ended between them.
 *
 * @throws {InputError} when the file wants a password, is no PDF that can be repaired, or holds no
 * text; the reason of `signal` when that was aborted.
 */
export async function extractPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  { onPage, signal }: ExtractOptions = {},
  worker?: PDFWorker,
): Promise<PdfText> {
  const isCutOff = !endsAsPdf(bytes);
  const run = (data: Uint8Array) => extractOnce(library, data, isCutOff, onPage, signal, worker);
  try {
    return await run(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    const mended = signal?.aborted || isLocked ? undefined : mendEnd(bytes);
    if (!mended) {
      signal?.throwIfAborted();
      throw explain(error, isCutOff);
    }
    return await run(mended).catch((again: unknown) => {
      signal?.throwIfAborted();
      throw explain(again, isCutOff);
    });
  }
}

async function extractOnce(
  library: PdfLibrary,
  bytes: Uint8Array,
  isCutOff: boolean,
  onPage: ExtractOptions["onPage"],
  signal: AbortSignal | undefined,
  worker: PDFWorker | undefined,
): Promise<PdfText> {
  signal?.throwIfAborted();
  const task = library.getDocument({
    // pdf.js hands its bytes over to the worker, so it gets a copy; and it refuses Node's Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    // Nothing is drawn: no font is loaded into the page, no picture decoded.
    disableFontFace: true,
    useSystemFonts: true,
    maxImageSize: 1,
    verbosity: 0,
    ...(worker ? { worker } : {}),
  });
  // What was asked of a document that is given up may never be answered: nobody waits for it.
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop, { once: true });
  });
  try {
    const pages = await Promise.race([
      extract(task, library, bytes, isCutOff, onPage, signal),
      stopped,
    ]);
    await task.destroy();
    return pages;
  } catch (error) {
    task.destroy().catch(() => {});
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function extract(
  task: PDFDocumentLoadingTask,
  library: PdfLibrary,
  bytes: Uint8Array,
  isCutOff: boolean,
  onPage: ExtractOptions["onPage"],
  signal: AbortSignal | undefined,
): Promise<PdfText> {
  const file = await task.promise;
  const total = Math.min(file.numPages, MOST_PAGES);
  const pages: PdfPage[] = [];
  const failed: number[] = [];
  const fonts = new Map<string, string>();
  let runs = 0;
  for (let number = 1; number <= total && runs < MOST_RUNS; number++) {
    try {
      const page = await readPage(file, number, fonts, library.OPS);
      pages.push(page);
      runs += page.runs.length;
    } catch {
      signal?.throwIfAborted();
      failed.push(number);
    }
    onPage?.(number, total);
    signal?.throwIfAborted();
  }
  const wasRead = pages.length + failed.length;
  return {
    pages,
    ...(await readProperties(file)),
    notices: [
      ...(isCutOff ? [nameBreak(countPages(bytes), pages.length)] : []),
      ...(failed.length > 0
        ? [`Of this PDF ${namePages(failed)} could not be read and is left out.`]
        : []),
      ...(wasRead < file.numPages
        ? [`Only the first ${wasRead} of ${file.numPages} pages were read.`]
        : []),
    ],
  };
}

function nameBreak(stated: number | undefined, read: number): string {
  if (stated === undefined || stated <= read) {
    return "This PDF breaks off: its end is missing, and pages may be too.";
  }
  return `This PDF breaks off: of its ${stated} pages ${read} could be read.`;
}

function namePages(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(", ");
  return `${numbers.length > 1 ? "pages" : "page"} ${shown}${numbers.length > 10 ? " …" : ""}`;
}

/** The document's properties; a file without them, or with broken ones, has none. */
async function readProperties(file: PDFDocumentProxy) {
  try {
    const { info } = await file.getMetadata();
    const read = (key: string): string => {
      const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
      return typeof value === "string" ? value.trim().slice(0, 2000) : "";
    };
    const [title, authors, subject] = [read("Title"), read("Author"), read("Subject")];
    return {
      ...(title === "" ? {} : { title }),
      ...(authors === "" ? {} : { authors }),
      ...(subject === "" ? {} : { subject }),
    };
  } catch {
    return {};
  }
}

/** A whole PDF ends with "%%EOF", give or take what a server has added. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes("%%EOF");
}

function explain(error: unknown, isCutOff: boolean): Error {
  if (error instanceof InputError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new InputError(
      "This PDF is locked with a password",
      "open it with the password, save or print it as a PDF without one, or copy its text",
    );
  }
  return new InputError(
    isCutOff ? "This PDF breaks off before anything can be read" : "This PDF is broken",
    "download it again, or copy the article's text from its page",
  );
}

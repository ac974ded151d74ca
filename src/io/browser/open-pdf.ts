import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { PdfText } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { type ExtractOptions, extractPdf } from "../pdf/index.ts";

/**
 * Takes the text out of a PDF, in a worker that ends with it. pdf.js is fetched now, not before:
 * most people never bring a PDF.
 *
 * @throws {InputError} when the file is locked or broken, or pdf.js cannot be fetched; the reason
 * of `options.signal` when that is aborted.
 */
export async function openPdf(bytes: Uint8Array, options: ExtractOptions = {}): Promise<PdfText> {
  const library = await import("pdfjs-dist/legacy/build/pdf.min.mjs").catch(() => {
    throw notFetched();
  });
  const port = new Worker(workerAddress, { type: "module" });
  // pdf.js would wait for a worker that never comes.
  const broken = new Promise<never>((_, reject) => {
    port.addEventListener("error", () => reject(notFetched()), { once: true });
  });
  const worker = library.PDFWorker.create({ port });
  try {
    return await Promise.race([extractPdf(library, bytes, options, worker), broken]);
  } finally {
    worker.destroy();
    port.terminate();
  }
}

function notFetched(): InputError {
  return new InputError(
    "What reads PDF files could not be loaded",
    "check the connection and try again, or copy the article's text",
  );
}

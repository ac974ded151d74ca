import type { PdfText } from "../../article/index.ts";
import { type ExtractOptions, extractPdf } from "../pdf/index.ts";

/**
 * Takes the text out of a PDF. pdf.js is loaded now, not before; in Node it works on this thread.
 *
 * @throws {InputError} when the file is locked or broken.
 */
export async function openPdf(bytes: Uint8Array, options: ExtractOptions = {}): Promise<PdfText> {
  // It looks for what draws as soon as it is loaded, and Node has none; text needs none.
  const drawing = globalThis as { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown };
  drawing.DOMMatrix ??= class {};
  drawing.ImageData ??= class {};
  drawing.Path2D ??= class {};
  // Found under this name, the worker is not looked for as a file beside us.
  const shared = globalThis as { pdfjsWorker?: unknown };
  shared.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return extractPdf(await loadQuietly(), bytes, options);
}

/** It warns on loading that there is no canvas, which nobody asked for. */
async function loadQuietly() {
  const { log, warn } = console;
  console.log = console.warn = () => {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    Object.assign(console, { log, warn });
  }
}

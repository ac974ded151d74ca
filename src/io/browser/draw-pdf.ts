import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { InputError } from "../../kernel/index.ts";

/** A line of text on a page; places are shares of the page's width and height from its top left. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF, to look at. */
export interface PdfPages {
  readonly count: number;
  /** Draws a page, counted from 1, so many pixels wide. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  lines(page: number): Promise<readonly PageLine[]>;
  close(): void;
}

/**
 * Opens a PDF to draw its pages, in a worker that ends with `close`.
 *
 * @throws {InputError} when the file is locked or broken, or pdf.js cannot be fetched
 */
export async function drawPdf(bytes: Uint8Array): Promise<PdfPages> {
  const library = await import("pdfjs-dist/legacy/build/pdf.min.mjs").catch(() => {
    throw new InputError(
      "What reads PDF files could not be loaded",
      "check the connection and try again",
    );
  });
  const port = new Worker(workerAddress, { type: "module" });
  const worker = library.PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  const task = library.getDocument({
    // pdf.js hands its bytes over to the worker.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    verbosity: 0,
    worker,
  });
  const file = await task.promise.catch((error: unknown) => {
    close();
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new InputError(
      isLocked ? "This PDF is locked with a password" : "This PDF cannot be read",
      isLocked ? "save or print it as a PDF without one" : "download it again",
    );
  });
  return {
    count: file.numPages,
    draw: async (number, canvas, width) => {
      const page = await file.getPage(number);
      const { width: own } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: width / own });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
    },
    lines: async (number) => {
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const lines: PageLine[] = [];
      let begun: PageLine | undefined;
      for (const item of items) {
        if (!("str" in item)) continue;
        const [, , , size = 0, left = 0, base = 0] = item.transform as number[];
        const x = left / width;
        const y = 1 - (base + Math.abs(size)) / height;
        const own = {
          text: item.str,
          x,
          y,
          width: item.width / width,
          height: Math.abs(size) / height,
        };
        const goesOn = begun && Math.abs(begun.y - y) < own.height / 2 && x >= begun.x;
        begun =
          begun && goesOn
            ? { ...begun, text: begun.text + own.text, width: x + own.width - begun.x }
            : own;
        if (goesOn) lines.pop();
        lines.push(begun);
        if (item.hasEOL) begun = undefined;
      }
      return lines.filter(({ text }) => text.trim() !== "");
    },
    close,
  };
}

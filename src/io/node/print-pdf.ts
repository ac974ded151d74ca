import { InputError } from "../../kernel/index.ts";
import { driveChromium, type Tab } from "./drive-chromium.ts";
import { findChromiums } from "./find-chromium.ts";

/** A PDF, and which of its slides do not fit their pages, counted from 1. */
export interface PrintedPdf {
  readonly pdf: Uint8Array;
  readonly cut: readonly number[];
}

const INSTALL =
  "install Chromium, Google Chrome or Microsoft Edge, or name one that you have (JOURNAL_CLUB_CHROMIUM=/path/to/chromium); or open the deck in any browser, choose Present and print it from there";

/**
 * Prints a whole HTML document by a browser of this machine: tagged, with an outline of its
 * headings, its title and its language, on the pages that its style sheet asks for. The document
 * must need nothing from elsewhere, and no script of its own is run. Throws `InputError` where no
 * browser is found or none starts.
 */
export async function printPdf(html: string, browsers = findChromiums()): Promise<PrintedPdf> {
  if (browsers.length === 0) {
    throw new InputError("there is no browser on this machine that could print a PDF", INSTALL);
  }
  const failures: string[] = [];
  for (const path of browsers) {
    let isThere = false;
    try {
      return await driveChromium(path, (tab) => {
        isThere = true;
        return print(tab, html);
      });
    } catch (error) {
      if (isThere) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      failures.push(`${path} ${code === "ENOENT" ? "is not there" : `fails: ${message}`}`);
    }
  }
  throw new InputError(`no browser on this machine starts (${failures.join("; ")})`, INSTALL);
}

async function print(tab: Tab, html: string): Promise<PrintedPdf> {
  await tab.ask("Page.enable");
  const { frameTree } = await tab.ask<{ frameTree: { frame: { id: string } } }>(
    "Page.getFrameTree",
  );
  await tab.ask("Emulation.setEmulatedMedia", { media: "print" });
  await tab.ask("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  const cut = await tab.ask<{ result: { value: number[] } }>("Runtime.evaluate", {
    expression: `(${findCut.toString()})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  const { data } = await tab.ask<{ data: string }>("Page.printToPDF", {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return { pdf: Buffer.from(data, "base64"), cut: cut.result.value };
}

/** Runs in the page: the pages, counted from 1, on which something lies beyond the edge. */
async function findCut(): Promise<number[]> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  return [...document.querySelectorAll(".page")].flatMap((page, index) => {
    const box = page.getBoundingClientRect();
    const isOut = ({ left, right, top, bottom, width }: DOMRect) =>
      width > 1 &&
      (left < box.left - 1 ||
        right > box.right + 1 ||
        top < box.top - 1 ||
        bottom > box.bottom + 1);
    const inside = [...page.querySelectorAll("section *")];
    return inside.some((each) => isOut(each.getBoundingClientRect())) ? [index + 1] : [];
  });
}

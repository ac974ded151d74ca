import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { PdfPage, PdfRun } from "../../article/index.ts";

/** Text that leans less stands upright: scanners lay pages a little askew. */
const UPRIGHT = 3;

type Operators = typeof import("pdfjs-dist").OPS;

/**
 * The runs of one page.
 *
 * @param number from 1
 * @param fonts names of the fonts seen so far by pdf.js's own ids; new ones are added
 */
export async function readPage(
  file: PDFDocumentProxy,
  number: number,
  fonts: Map<string, string>,
  operators: Operators,
): Promise<PdfPage> {
  const page = await file.getPage(number);
  try {
    // As it is shown: a page that is turned is turned back.
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item) => ("str" in item && item.str !== "" ? [item] : []));
    const ids = new Set(texts.map(({ fontName }) => fontName));
    if ([...ids].some((id) => !fonts.has(id))) await nameFonts(page, ids, fonts, operators);
    const runs = texts.map((item): PdfRun => {
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(transform, item.transform);
      const turn = Math.round((Math.atan2(-b, a) * 180) / Math.PI);
      return {
        text: item.str,
        x,
        y: height - y,
        width: item.width,
        size: Math.hypot(c, d),
        font: fonts.get(item.fontName) ?? "",
        ...(Math.abs(turn) <= UPRIGHT ? {} : { turn }),
      };
    });
    return { width, height, runs };
  } finally {
    page.cleanup();
  }
}

/** pdf.js tells the names of fonts only to who wants to draw them. */
async function nameFonts(
  page: PDFPageProxy,
  ids: ReadonlySet<string>,
  fonts: Map<string, string>,
  operators: Operators,
): Promise<void> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== operators.setFont) continue;
      const id: unknown = argsArray[index]?.[0];
      if (typeof id !== "string" || fonts.has(id) || !page.commonObjs.has(id)) continue;
      const font: unknown = page.commonObjs.get(id);
      const name = typeof font === "object" && font !== null && "name" in font ? font.name : "";
      if (typeof name === "string") fonts.set(id, name);
    }
  } catch {
    // A page that cannot be drawn may still be read.
  }
  // Without a name, its id tells one font from another.
  for (const id of ids) if (!fonts.has(id)) fonts.set(id, id);
}

/** The matrix that does `second` and then `first`, each as [a b c d e f]. */
function multiply(first: readonly number[], second: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = second;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

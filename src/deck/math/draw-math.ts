import katex from "katex";
import { unescapeHtml } from "../escape-html.ts";
import { DRAWN, type Formula, readFormula } from "./find-math.ts";

/** How a formula is drawn: for pages that have the style and the faces, or by the browser alone. */
export type MathOutput = "htmlAndMathml" | "mathml";

/** TeX that would hang a page is refused by KaTeX itself; nothing in it may load or link. */
const SAFE = {
  trust: false,
  strict: "ignore",
  throwOnError: true,
  maxExpand: 1000,
  maxSize: 20,
} as const;

/** The formula as HTML; `undefined` where it cannot be read. Safe: KaTeX escapes all that is text. */
export function drawFormula(
  { tex, isDisplay }: Formula,
  output: MathOutput = "htmlAndMathml",
): string | undefined {
  try {
    return katex.renderToString(tex, { ...SAFE, displayMode: isDisplay, output });
  } catch {
    return undefined;
  }
}

/** Drawn HTML of ours, with all its formulas drawn too; one that cannot be read stays as its source. */
export function drawMath(html: string, output: MathOutput): string {
  return html.replace(DRAWN, (element, source: string) => {
    const formula = readFormula(unescapeHtml(source));
    const drawn = formula && drawFormula(formula, output);
    return drawn === undefined ? element : element.replace(`>${source}<`, () => `>${drawn}<`);
  });
}

/** What is wrong with a formula, in KaTeX's words; `undefined` where it can be drawn. */
export function complainOf({ tex, isDisplay }: Formula): string | undefined {
  try {
    katex.renderToString(tex, { ...SAFE, displayMode: isDisplay });
    return undefined;
  } catch (error) {
    return String((error as Error).message)
      .replace(/^KaTeX parse error: /u, "")
      .split("\n")[0];
  }
}

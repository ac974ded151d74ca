import { defineFigure, type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";
import { readShare, type Share } from "./read-share.ts";
import { drawDots, nameDots } from "./share-dots.ts";
import { bareText, countLines } from "./text-width.ts";

/** A number worth a slide: `more than 60%: of the patients develop resistance [^2]`. */
export interface NumberDatum {
  readonly value: string;
  readonly label: string;
  /** Where the value is a part of a whole. */
  readonly share?: Share;
}

const FORM = "1,201: patients with NSCLC [^3]";

/** Each line of a `number` block is `value: what it counts [^n]`. */
export function parseNumbers(body: string): ParsedFigure<NumberDatum> {
  return parseFigureLines(body, FORM, (line) => {
    const at = line.indexOf(":");
    const value = line.slice(0, Math.max(0, at)).trim();
    const label = line.slice(at + 1).trim();
    if (!/\d/u.test(value) || label === "" || !/\s/u.test(line.charAt(at + 1))) return undefined;
    const share = readShare(value);
    return { value, label, ...(share ? { share } : {}) };
  });
}

export const formatNumber = ({ value, label }: NumberDatum): string => `${value}: ${label}`;

/** Big numbers side by side; a share is also drawn as so many dots of a hundred. */
function drawNumbers(data: readonly NumberDatum[], text: RenderText): string {
  const items = data.map(({ value, label, share }) => {
    const words = `<p><span class="value">${text(value)}</span> <span class="label">${text(label)}</span></p>`;
    if (!share) return `<div class="number">${words}</div>`;
    const key = nameDots(share);
    const legend = key === "" ? "" : `<p class="legend">${key}</p>`;
    return `<div class="number">${drawDots(share)}<div>${words}${legend}</div></div>`;
  });
  return `<div class="numbers" data-count="${data.length}">${items.join("")}</div>`;
}

/** As present-figures.css sets them: one alone is large, several stand side by side. */
function heightOf(data: readonly NumberDatum[]): number {
  if (data.length === 0) return 0;
  const [only] = data;
  if (only && data.length === 1) {
    const words = 82 + 36 * countLines(bareText(only.label), only.share ? 20 : 30);
    return only.share ? 14 + Math.max(230, words + 28) : 14 + words;
  }
  const column = (848 - 40 * (data.length - 1)) / data.length;
  const words = data.map(
    ({ value, label, share }) =>
      56 * countLines(bareText(value), column / 48 / 1.1) +
      29 * countLines(bareText(label), column / 22) +
      (share && nameDots(share) !== "" ? 10 + 25 * countLines(nameDots(share), column / 20) : 0),
  );
  const dots = data.some(({ share }) => share !== undefined) ? 124 : 0;
  return 14 + dots + Math.max(...words);
}

export const numbers = defineFigure<NumberDatum>({
  form: FORM,
  parse: parseNumbers,
  claim: ({ value, label }) => `${value} ${label}`,
  draw: drawNumbers,
  height: heightOf,
});

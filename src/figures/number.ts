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

/** As present-figures.css sets them: one alone is large, several share the room. */
function heightOf(data: readonly NumberDatum[]): number {
  const shares = data.filter(({ share }) => share !== undefined).length;
  const [value, dots] = data.length === 1 ? [80, 230] : [62, 130];
  // A share has a row of its own; what else there is stands side by side.
  const plain = data.length - shares;
  const column = shares > 0 ? 24 : 848 / Math.max(1, plain) / 26 - 2;
  const words = data.map(({ label }) => value + 36 * countLines(bareText(label), column));
  const share = data.reduce(
    (sum, datum, i) => (datum.share ? sum + 14 + Math.max(dots, (words[i] ?? 0) + 28) : sum),
    0,
  );
  return share + (plain > 0 ? 14 + Math.max(...words) : 0);
}

export const numbers = defineFigure<NumberDatum>({
  form: FORM,
  parse: parseNumbers,
  claim: ({ value, label }) => `${value} ${label}`,
  draw: drawNumbers,
  height: heightOf,
});

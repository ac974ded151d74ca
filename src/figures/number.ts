import { type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";

/** A number worth a slide: `more than 60%: of the patients develop resistance [^2]`. */
export interface NumberDatum {
  readonly value: string;
  readonly label: string;
  /** 0 to 100 where the value is a share of a whole. */
  readonly percent?: number;
}

/** "60%", "6.4 %", "66·7%"; no change ("−12%") and no range ("3–12%"), which are no shares. */
const SHARE = /(?<![\d.,·+−–-])(\d+(?:[.·]\d+|,\d{1,2})?)\s?%/u;

/** Each line of a `number` block is `value: what it counts [^n]`. */
export function parseNumbers(body: string): ParsedFigure<NumberDatum> {
  return parseFigureLines(body, "1,201: patients with NSCLC [^3]", (line) => {
    const at = line.indexOf(":");
    const value = line.slice(0, Math.max(0, at));
    const label = line.slice(at + 1).trim();
    if (!/\d/u.test(value) || label === "" || !/\s/u.test(line.charAt(at + 1))) return undefined;
    const percent = Number(SHARE.exec(value)?.[1]?.replace(/[,·]/u, ".") ?? Number.NaN);
    const datum = { value: value.trim(), label };
    return percent <= 100 ? { ...datum, percent } : datum;
  });
}

/** Big numbers side by side; a share is also drawn as a hundred dots. */
export function drawNumbers(data: readonly NumberDatum[], text: RenderText): string {
  const items = data.map(({ value, label, percent }) => {
    const dots = percent === undefined ? "" : drawShare(percent);
    return `<div class="number">${dots}<p><span class="value">${text(value)}</span> <span class="label">${text(label)}</span></p></div>`;
  });
  return `<div class="numbers">${items.join("")}</div>`;
}

/** A hundred dots, so many of them filled; the number beside it says the same to who cannot see. */
function drawShare(percent: number): string {
  const dots = Array.from({ length: 100 }, (_, index) => {
    const x = (index % 10) * 10 + 5;
    const y = Math.floor(index / 10) * 10 + 5;
    return `<circle cx="${x}" cy="${y}" r="3.6"${index < Math.round(percent) ? ' class="filled"' : ""}/>`;
  });
  return `<svg class="share" viewBox="0 0 100 100" aria-hidden="true">${dots.join("")}</svg>`;
}

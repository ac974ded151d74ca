import { countLines, textWidth } from "../../figures/index.ts";
import { type FACES, SERIF_WIDTH } from "./look.ts";
import type { Run } from "./runs.ts";

/** `countLines` is careful of faces wider than Arial by so much; a file names its own face. */
const CAREFUL = 1.14;
/** Bold letters are broader. */
const BOLD = 1.06;
const SAFE = 1.05;

export interface Setting {
  readonly size: number;
  readonly face?: keyof typeof FACES;
  readonly bold?: boolean;
  /** Line to line, in em. */
  readonly leading?: number;
}

export const LEADING = 1.2;

const factorOf = ({ face, bold }: Setting) =>
  (face === "serif" ? SERIF_WIDTH : 1) * (bold ? BOLD : 1) * SAFE;

/** A mark is a small figure behind its word. */
const plain = (runs: readonly Run[]) =>
  runs
    .map(({ text, isMark }) => (isMark ? text.slice(0, Math.ceil(text.length * 0.7)) : text))
    .join("");

/** How many lines the text takes in a box of that width, in points. */
export function linesOf(runs: readonly Run[], width: number, setting: Setting): number {
  const column = (width / setting.size) * (CAREFUL / factorOf(setting));
  return countLines(plain(runs), column);
}

export function heightOf(runs: readonly Run[], width: number, setting: Setting): number {
  return linesOf(runs, width, setting) * setting.size * (setting.leading ?? LEADING);
}

/** The width of the text on one line, in points. */
export function widthOf(runs: readonly Run[], setting: Setting): number {
  return textWidth(plain(runs)) * setting.size * factorOf(setting);
}

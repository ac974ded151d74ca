import type { PlacedLine } from "./order-lines.ts";
import type { TextStyle } from "./text-style.ts";

/** "Figure 2", "Fig. 2", "TABLE 1", "Extended Data Fig. 3", "Supplementary Table S1", "Box 1". */
const LABEL =
  /^((?:Supplement(?:ary|al)|Extended Data|Online|Web|Appendix|e)?\s?(Fig(?:ure|\.)?s?|FIG(?:URE|\.)?|Tables?|TABLE|Scheme|Chart|Box|BOX|Algorithm)\s?(?:S\s?|e)?(?:\d{1,3}|[IVX]{1,4})[A-Z]?)(?=$|[\s.:|,—–])(\s*[.:|—–]+)?\s*/u;

export interface Label {
  /** "Figure 2", as printed. */
  readonly label: string;
  readonly isTable: boolean;
  /** Where the caption's own text starts. */
  readonly restAt: number;
}

/** The label that a text begins with, where what follows reads as a caption and not as a sentence. */
export function readLabel(text: string): Label | undefined {
  const found = LABEL.exec(text.slice(0, 60));
  if (!found?.[1]) return undefined;
  const rest = text.slice(found[0].length);
  // "Figure 2 shows that …" is a sentence of the text.
  if (found[3] === undefined && rest !== "" && !/^[\p{Lu}\d(“"‘'[]/u.test(rest)) return undefined;
  if (/^(?:and|or|shows?|[,;)])\b/u.test(rest)) return undefined;
  return {
    label: found[1].trim(),
    isTable: /table|box/iu.test(found[2] ?? ""),
    restAt: found[0].length,
  };
}

/** Whether a caption begins with the line: by its label, and set otherwise than the text is. */
export function isCaptionStart(line: PlacedLine, style: TextStyle): boolean {
  if (readLabel(line.text) === undefined) return false;
  return line.lead !== style.font || Math.abs(line.size - style.size) > style.size * 0.03;
}

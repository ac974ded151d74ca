/** What a line that begins a caption says. */
export interface CaptionLabel {
  readonly kind: "figure" | "table";
  /** As printed, without the mark after it: "Fig. 1", "Table S2", "Extended Data Fig. 3". */
  readonly label: string;
  /** What stands after the label on its line; "" when it stands alone. */
  readonly rest: string;
}

const LABEL =
  /^(?:(?:extended data|supplement(?:ary|al)|online|appendix) )?(?:(fig(?:ure|ura|\.)?|scheme|chart|abb(?:ildung|\.)|图|図)|(table|tab\.|tabla|tabela|tableau|tabelle|表))\s?(?:[A-Z]?\d{1,3}(?:\.\d{1,2})?|[IVX]{1,5})(?![\p{L}\d])/iu;
/** A mark, or a space and what begins a title: "Figure 1 shows" is a sentence of the body. */
const AFTER = /^(?:\s*[.:：|—–]\s*|\s+-\s+|\s+(?=[\p{Lu}(“"\d]|\p{Ll}\p{Lu})|\s*$)/u;
/** "Figure 1 with 2 supplements", "Figure 1—figure supplement 1", as eLife has them. */
const SUPPLEMENTED =
  /^(?:figure|fig\.?|table|video|appendix \d{1,2}[—-]figure)\s?\d{1,3}\s(?:with (?:\d{1,2}|one|two|three) supplements?(?: see all)?)$/iu;
/** "Figure 1 (a)": the panel that a viewer shows, not a caption. */
const PANEL = /^\([a-z]\)\.?$/iu;

/**
 * Reads the label that begins a caption:
 *
 *     Figure 1. Flow of participants
 *     Table 2 Baseline characteristics
 *     Fig. 3
 */
export function readCaptionLabel(line: string): CaptionLabel | undefined {
  const found = LABEL.exec(line.slice(0, 60));
  if (!found) return undefined;
  if (line.length < 60 && SUPPLEMENTED.test(line)) {
    return { kind: found[1] === undefined ? "table" : "figure", label: found[0], rest: "" };
  }
  const label = found[0];
  const after = AFTER.exec(line.slice(label.length, label.length + 40));
  if (!after) return undefined;
  const rest = line.slice(label.length + after[0].length).trim();
  // "Figure 1 Figure 2 Figure 3": a menu. "Fig. 1. 2 and 3": a list in brackets.
  if (LABEL.test(rest.slice(0, 60)) || /^\d{1,2}(?:[\s,.–-]|$)/u.test(rest)) return undefined;
  return {
    kind: found[1] === undefined ? "table" : "figure",
    label,
    rest: PANEL.test(rest) ? "" : rest,
  };
}

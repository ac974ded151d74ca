/** What stands on one baseline without a wide gap: a line of a column, or a cell of a table. */
export interface Line {
  /** From 0. */
  readonly page: number;
  /** Points from the page's lower left corner: left and right end, baseline. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of the font that most of it is in, in points. */
  readonly size: number;
  /** The font of nearly all of it; "" where it is mixed. */
  readonly font: string;
  /** The font it begins with: a run-in heading or label tells itself by it. */
  readonly lead: string;
  readonly isBold: boolean;
  readonly text: string;
  /**
   * The same with ", " where raised marks were, and three spaces where a wide gap is: names of
   * authors are parted by nothing else.
   */
  readonly marked: string;
}

/** Whether the name of a font says that it is heavy: "Arial-BoldMT", "CMBX10", "AdvTT12.B". */
export function isBoldFont(font: string): boolean {
  return /bold|black|heavy|demi|semi|medi(?!um(?:ital|obl))|cmbx|sfbx|cmssbx|(?:^|[^a-z])bd(?:[^a-z]|$)|[.-]B$|[a-z]TB$|[.-]BI$|-B\b/iu.test(
    font.replace(/^[A-Z]{6}\+/u, ""),
  );
}

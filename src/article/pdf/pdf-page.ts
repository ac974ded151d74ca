/** A run of text as it stands on a page of a PDF, in points from the page's lower left corner. */
export interface PdfRun {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font, in points. */
  readonly size: number;
  /** The font's own name where the file tells it ("AdvOT1ef757c0+BoldMT"), else "". */
  readonly font: string;
}

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them, which need not be that of reading. */
  readonly runs: readonly PdfRun[];
}

/** What could be taken out of a PDF before it is understood. */
export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** The document's own properties, where it states them. */
  readonly title?: string;
  readonly authors?: string;
  /** Pages that could not be read, and why. */
  readonly notices: readonly string[];
}

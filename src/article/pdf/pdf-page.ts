/** A run of text as it stands on a page of a PDF, in points from the page's lower left corner. */
export interface PdfRun {
  /** May be a single space, which the file draws or leaves between two words. */
  readonly text: string;
  /** Where its baseline begins, once the page is turned as it is shown. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font, in points. */
  readonly size: number;
  /** The font's own name where the file tells it ("AdvOT1ef757c0+BoldMT"), else "". */
  readonly font: string;
  /** Degrees counter-clockwise, where the text does not stand upright. */
  readonly turn?: number;
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
  /** "doi:10.1000/xyz" or a citation, where a publisher put one. */
  readonly subject?: string;
  /** Pages that could not be read, and why. */
  readonly notices: readonly string[];
}

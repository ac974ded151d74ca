/** A stretch of a text: half open, in UTF-16 code units, so that `text.slice(start, end)` is it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

import type { Span } from "./span.ts";

/** A text made comparable, with the way back to where each of its units stood. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, and one past the last, its offset in the original. */
  readonly offsets: readonly number[];
}

const SAME: ReadonlyMap<string, string> = new Map([
  ...[..."‐‑‒–—―−﹘﹣－"].map((dash) => [dash, "-"] as const),
  ...[..."‘’‚‛′ʹ`´"].map((quote) => [quote, "'"] as const),
  ...[..."“”„‟″«»"].map((quote) => [quote, '"'] as const),
  ["\u00ad", ""],
  ["\u200b", ""],
  ["\u200c", ""],
  ["\u200d", ""],
  ["\u2060", ""],
  ["\ufeff", ""],
]);

/**
 * Folds what differs between copies of one text (case, dashes, quotation marks, compatibility
 * forms, runs of white space), for matching and never for showing.
 */
export function foldText(text: string): FoldedText {
  let folded = "";
  const offsets: number[] = [];
  let offset = 0;
  let spaced = true;
  for (const character of text) {
    const same = SAME.get(character) ?? character.normalize("NFKC").toLowerCase();
    for (const unit of same) {
      const isSpace = /\s/u.test(unit);
      if (isSpace && spaced) continue;
      spaced = isSpace;
      const kept = isSpace ? " " : unit;
      folded += kept;
      for (let i = 0; i < kept.length; i++) offsets.push(offset);
    }
    offset += character.length;
  }
  if (folded.endsWith(" ")) {
    folded = folded.slice(0, -1);
    offsets.pop();
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/**
 * Where `sought` stands in `text`, read past differences of case, dashes, quotation marks and
 * white space; `undefined` when it is not there. The span is of the original text.
 */
export function findFolded(text: string, sought: string): Span | undefined {
  const needle = foldText(sought).text;
  if (needle === "") return undefined;
  const haystack = foldText(text);
  const at = haystack.text.indexOf(needle);
  if (at < 0) return undefined;
  const start = haystack.offsets[at] as number;
  const lastUnit = haystack.offsets[at + needle.length - 1] as number;
  const lastLength = text.codePointAt(lastUnit) ?? 0;
  return { start, end: lastUnit + (lastLength > 0xffff ? 2 : 1) };
}

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
 * A character with the accents that follow it, as one: PDF files and macOS give "é" in two. White
 * space stays alone, lest an accent after it keep two copies of a sentence apart.
 */
const CHARACTER = /[^\s\p{M}]\p{M}*|[\s\p{M}]/gu;

/**
 * Folds what differs between copies of one text (case, dashes, quotation marks, compatibility
 * forms, composed accents, runs of white space), for matching and never for showing.
 */
export function foldText(text: string): FoldedText {
  let folded = "";
  const offsets: number[] = [];
  let offset = 0;
  let spaced = true;
  for (const character of text.match(CHARACTER) ?? []) {
    const same = SAME.get(character) ?? foldCharacter(character);
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

/** "‴" is three primes to Unicode, and so three quotation marks to us. */
function foldCharacter(character: string): string {
  const plain = character.normalize("NFKC").toLowerCase();
  return [...plain].map((each) => SAME.get(each) ?? each).join("");
}

/**
 * Where `sought` stands in `text`, read past differences of case, dashes, quotation marks and
 * white space; `undefined` when it is not there. The span is of the original text.
 */
export function findFolded(text: string, sought: string): Span | undefined {
  const needle = foldText(sought).text;
  if (needle === "") return undefined;
  const { text: haystack, offsets } = foldText(text);
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const start = offsets[at] as number;
    const last = offsets[at + needle.length - 1] as number;
    // Half a character is no match: "ﬁ" holds no "f", and "½" no "1".
    if (offsets[at - 1] === start || offsets[at + needle.length] === last) continue;
    CHARACTER.lastIndex = last;
    return { start, end: last + (CHARACTER.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}

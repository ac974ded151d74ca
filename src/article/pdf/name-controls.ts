/**
 * Fonts of TeX that tell nobody what their glyphs are give the place of the glyph instead of a
 * letter. In both of its encodings the ligatures stand among the control characters: in OT1 from
 * U+000B, in T1 from U+001B, with quotes and dashes before them ("The LaTeX Companion", tables of
 * the encodings).
 */
const LIGATURES: ReadonlyMap<string, string> = new Map(
  ["ff", "fi", "fl", "ffi", "ffl"].flatMap((letters, index) => [
    [String.fromCharCode(0x0b + index), letters] as const,
    [String.fromCharCode(0x1b + index), letters] as const,
  ]),
);

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const BEFORE_QUOTE = /^$|[\s([]/u;
const AFTER_QUOTE = /^$|[\s.,;:?!)\]]/u;

/**
 * Puts letters and marks where a run has control characters in their place:
 *
 *     "signi␜cance", "o␛ers", "coe␞cient"  →  "significance", "offers", "coefficient"
 */
export function nameControls(text: string): string {
  if (!hasControl(text)) return text;
  const characters = [...text];
  return characters
    .map((place, at) => nameOne(place, characters[at - 1] ?? "", characters[at + 1] ?? ""))
    .join("");
}

function nameOne(place: string, before: string, after: string): string {
  if (place >= " ") return place;
  // A control that stands alone is no letter.
  const ligature = LETTER.test(before) || LETTER.test(after) ? LIGATURES.get(place) : undefined;
  if (ligature !== undefined) return ligature;
  if (place === "\u0010" && BEFORE_QUOTE.test(before) && LETTER_OR_DIGIT.test(after)) return "“";
  if (place === "\u0011" && before !== "" && AFTER_QUOTE.test(after)) return "”";
  const isBetween = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);
  return place === "\u0015" && isBetween ? "–" : place;
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20) return true;
  return false;
}

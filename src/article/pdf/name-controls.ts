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

/** A place that a letter follows or stands before; a lone control is no letter. */
const IN_WORD = /(?<=\p{L})[\u000b-\u000f\u001b-\u001f]|[\u000b-\u000f\u001b-\u001f](?=\p{L})/gu;
const OPENING = /(?<=^|[\s([])\u0010(?=[\p{L}\d])/gu;
const CLOSING = /(?<=[\p{L}\d.,;:?!)])\u0011(?=$|[\s.,;:?!)\]])/gu;
const DASH = /(?<=[\p{L}\d])\u0015(?=[\p{L}\d])/gu;

/**
 * Puts letters and marks where a run has control characters in their place:
 *
 *     "signi␜cance", "o␛ers", "coe␞cient"  →  "significance", "offers", "coefficient"
 */
export function nameControls(text: string): string {
  if (!hasControl(text)) return text;
  return text
    .replace(IN_WORD, (place) => LIGATURES.get(place) ?? place)
    .replace(OPENING, "“")
    .replace(CLOSING, "”")
    .replace(DASH, "–");
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20) return true;
  return false;
}

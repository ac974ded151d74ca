import { nameControls } from "./name-controls.ts";

/** Letters that fonts join into one glyph, and how they are spelt. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

/** Word's own fonts join these letters into glyphs that other programs take for rare letters. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ["Ɵ", "ti"],
  ["Ʃ", "tt"],
  ["ƫ", "tti"],
  ["Ō", "ft"],
]);

/**
 * The characters of a run as a person would type them: ligatures spelt out, spaces of any width
 * plain, what no font but its own could show (private use, controls) left out.
 */
export function mendCharacters(text: string): string {
  return (
    nameControls(text)
      .replace(/[ﬀ-ﬆ]/gu, (glyph) => LIGATURES.get(glyph) ?? glyph)
      .replace(/(?<=\p{Ll})[ƟƩƫŌ]|[ƟƩƫ](?=\p{Ll})/gu, (glyph) => JOINED.get(glyph) ?? glyph)
      // Publishers' symbol fonts give "=" the place of a quarter: "P ¼ 0.03".
      .replace(/(?<=[\p{L}\d)\]] )¼(?= [−–-]?[\d.])/gu, "=")
      // A soft hyphen at the end of a run is where a word was broken; elsewhere it shows nothing.
      .replace(/\u00ad$/u, "-")
      .replace(/[\p{Zs}\t]+/gu, " ")
      .replace(/[\p{Cc}\p{Co}\p{Cn}\u00ad\u200b-\u200f\u2060\ufeff\ufffd]/gu, "")
  );
}

import type { PdfPage, PdfRun } from "./pdf-page.ts";

/** What the glyph names "a33" to "a126" are in Zapf Dingbats, in their order; some are none there. */
const DINGBATS =
  "✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❑▲▼◆❖P◗❘❙❚❯❱❲❳❨❩❬❭❪❫❴❵❛❜❝❞❡❢❣❤✐❥❦❧♠♥♦♣qrst✉✈✇①②③④⑤⑥⑦";
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...DINGBATS].map((glyph, index) => [glyph, String.fromCharCode(33 + index)]),
);
/** "a11" to "a31", where the encodings of TeX have ligatures, quotes and dashes. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ...pairUp("☛☞✌✍✎", ["ff", "fi", "fl", "ffi", "ffl"]),
  ...pairUp("✛✜✢✣✤", ["ff", "fi", "fl", "ffi", "ffl"]),
  ...pairUp("✏✑✕✖", ["“", "”", "–", "—"]),
]);
/** A text has this many different letters soon; a font of ornaments is not used so. */
const FEWEST = 12;

/**
 * Old programs named the glyphs of a font "a101" for its character 101; readers of PDF know such
 * names from Zapf Dingbats, and an "e" comes out as an ornament:
 *
 *     "P❡♥❛❧✐③❡❞"  →  "Penalized"
 *
 * Where most of a font's characters are ornaments of many kinds, they are letters.
 */
export function nameDingbats(pages: readonly PdfPage[]): readonly PdfPage[] {
  const counts = new Map<string, { kinds: Set<string>; found: number; letters: number }>();
  for (const { font, text } of pages.flatMap(({ runs }) => runs)) {
    const count = counts.get(font) ?? { kinds: new Set<string>(), found: 0, letters: 0 };
    counts.set(font, count);
    for (const character of text) {
      const isGlyph = isOrnament(character);
      if (isGlyph) count.kinds.add(character);
      if (isGlyph) count.found++;
      else if (/\p{L}/u.test(character)) count.letters++;
    }
  }
  const wrong = new Set(
    [...counts]
      .filter(([, { kinds, found, letters }]) => kinds.size >= FEWEST && found > letters)
      .map(([font]) => font),
  );
  if (wrong.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => (wrong.has(run.font) ? nameRun(run) : run)),
  }));
}

function isOrnament(character: string): boolean {
  return character > "\u2500" && LETTERS.has(character);
}

function nameRun(run: PdfRun): PdfRun {
  const text = [...run.text].map((each) => LETTERS.get(each) ?? JOINED.get(each) ?? each).join("");
  return { ...run, text };
}

function pairUp(glyphs: string, letters: readonly string[]): [string, string][] {
  return [...glyphs].map((glyph, index) => [glyph, letters[index] ?? glyph]);
}

/**
 * Widths in em of a sans-serif face, by class of character: those of the widest face that a system
 * is likely to have (Noto Sans), so that text never leaves a box that was made for it.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\u200d|\ufe0f/u, 0],
  [/\s/u, 0.27],
  [/[ijl'’‘|!.,:;·]/u, 0.3],
  [/[ftrI()[\]/\\\-‐]/u, 0.4],
  [/[mM@%‰WΩω…—→]/u, 0.95],
  [/[w&+=<>≥≤±×]/u, 0.82],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uff60]/u, 1.02],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/\p{Lu}/u, 0.7],
  [/[\p{Ll}\p{N}–“”"*#$?]/u, 0.59],
];

/** About how wide the text stands, in em; rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 0.75;
  }
  return width;
}

/** How many lines the text takes in a column of so many em. */
export function countLines(text: string, column: number): number {
  let lines = 1;
  let at = 0;
  for (const word of text.split(/\s+/u)) {
    const width = textWidth(word);
    const next = at === 0 ? width : at + 0.27 + width;
    if (next <= column || at === 0) at = next;
    else {
      lines += 1;
      at = width;
    }
    // A word longer than the column is broken.
    if (at > column) {
      lines += Math.ceil(at / column) - 1;
      at %= column;
    }
  }
  return lines;
}

/** Markdown without its marks, about as long as what is shown. */
export function bareText(markdown: string): string {
  return markdown.replace(/\s*\[\^[^\]\s]+\]/gu, "").replace(/[*`\\]/gu, "");
}

/**
 * Widths in em, by class of character, of Arial and the faces made to its measure (Liberation Sans,
 * Helvetica, Arimo): the widest of each class, so that text never leaves a box made for it.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\u200d|\ufe0f/u, 0],
  [/[ijl'’‘|]/u, 0.23],
  [/[\s!.,:;·ftI/[\]\\]/u, 0.28],
  [/[r()\-‐"“”*]/u, 0.35],
  [/[cksvxyz]/u, 0.5],
  [/[mM@%‰WΩω…—→]/u, 0.95],
  [/[w&OQGCDHNRU]/u, 0.78],
  [/[+=<>≥≤±×~]/u, 0.6],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uff60]/u, 1.02],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/\p{Lu}/u, 0.68],
  [/[\p{Ll}\p{N}–#$?]/u, 0.57],
];

/** How much wider than Arial a system's own face may be: DejaVu Sans is. */
const WIDEST_FACE = 1.14;

/** About how wide the text stands in a face of Arial's measure, in em; rather too wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 0.75;
  }
  return width;
}

/** How many lines the text takes in a column of so many em, in whatever face the system has. */
export function countLines(text: string, column: number): number {
  let lines = 1;
  let at = 0;
  for (const word of text.split(/\s+/u)) {
    const width = textWidth(word) * WIDEST_FACE;
    const next = at === 0 ? width : at + 0.32 + width;
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

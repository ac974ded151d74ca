import { textWidth } from "../text-width.ts";

/** Text in one look. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
}

/** A line of a label, with its width in em. */
export interface LabelLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^>]*>|&(amp|lt|gt|quot|#39);|[^<&]+|[<&]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};
const SPACE = 0.28;
/** Names are set bolder than the text whose widths we know. */
const BOLD = 1.08;
/** A longer word is broken, whatever the column. */
const LONGEST_WORD = 14;

/**
 * The words of inline HTML in lines of about `column` em; italics are kept, marks and links are
 * text, buttons vanish. SVG does not wrap by itself.
 */
export function wrapLabel(html: string, column: number): LabelLine[] {
  const lines: { pieces: Piece[]; width: number }[] = [];
  for (const { pieces, width } of splitWords(html)) {
    const line = lines.at(-1);
    if (line && line.width + SPACE + width <= column) {
      line.pieces.push({ text: " ", italic: false }, ...pieces);
      line.width += SPACE + width;
    } else {
      lines.push({ pieces: [...pieces], width });
    }
  }
  return lines;
}

function splitWords(html: string): { pieces: Piece[]; width: number }[] {
  const words: { pieces: Piece[]; width: number }[] = [];
  let open = false;
  let italic = false;
  let skipped = 0;
  const add = (text: string) => {
    for (const [i, part] of text.split(/\s+/u).entries()) {
      if (i > 0) open = false;
      for (const piece of breakLong(part)) {
        const width = textWidth(piece) * BOLD;
        const word = open ? words.at(-1) : undefined;
        if (word && word.width + width <= LONGEST_WORD) {
          word.pieces.push({ text: piece, italic });
          word.width += width;
        } else if (piece !== "") {
          words.push({ pieces: [{ text: piece, italic }], width });
        }
        if (piece !== "") open = true;
      }
    }
  };
  for (const [token, slash, tag, entity] of html.matchAll(TOKEN)) {
    if (tag === "button") skipped += slash ? -1 : 1;
    else if (tag === "em" || tag === "i") italic = slash === "";
    else if (tag === undefined && skipped <= 0) add(entity ? (ENTITIES[entity] ?? "") : token);
  }
  return words;
}

/** The text in parts no longer than the longest word. */
function breakLong(text: string): string[] {
  const parts = [""];
  let width = 0;
  for (const character of text) {
    width += textWidth(character) * BOLD;
    if (width > LONGEST_WORD) {
      parts.push("");
      width = textWidth(character) * BOLD;
    }
    parts[parts.length - 1] += character;
  }
  return parts;
}

import { FIGURES } from "../figures/index.ts";
import type { Slide } from "./deck.ts";
import { listStatements, plainText } from "./markdown.ts";

/** What a slide of 540 pt leaves below its upper margin and above its lower one. */
const ROOM = 432;
/** Characters in a line, and its height, as the presenter sets headline and text of such slides. */
const HEADLINE = { characters: 50, line: 40 };
const TEXT = { characters: 62, line: 36, between: 16 };

/**
 * What does not fit on a slide with figures, in words for the person who wrote it; empty when all
 * does. The figures say how high they stand (`figures/`).
 */
export function findFigureOverflow({ blocks }: Slide): string[] {
  let height = 0;
  for (const block of blocks) {
    if (block.type === "heading") {
      height += HEADLINE.line * linesOf(block.text, HEADLINE.characters);
    } else if (block.type === "prose") {
      for (const { text } of listStatements(block.markdown)) {
        height += TEXT.between + TEXT.line * linesOf(text, TEXT.characters);
      }
    } else if (block.type === "figure") {
      height += FIGURES[block.language].height(block.body);
    }
  }
  if (height <= ROOM) return [];
  return [`headline, figure and text take about ${Math.round(height)} pt of ${ROOM} in height`];
}

const linesOf = (markdown: string, characters: number) =>
  Math.max(1, Math.ceil(plainText(markdown).length / characters));

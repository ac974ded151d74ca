import type { Block, Slide } from "./deck.ts";
import { plainText } from "./markdown.ts";

/** A headline longer than this is cut, at a word, for lists of slides. */
const LONGEST = 120;

/**
 * What a slide is called where it is not seen: in a table of contents, in a PDF's outline, by a
 * screen reader. Plain text: its first heading, the question it asks, or else its first words.
 */
export function headlineOf(slide: Slide): string {
  const named = slide.blocks.map(nameOf).find((name) => name !== "");
  return named ?? wordsOf(slide.blocks) ?? slide.part ?? "";
}

function nameOf(block: Block): string {
  if (block.type === "heading") return plainText(block.text);
  if (block.type === "question") return `Question: ${plainText(block.question.stem)}`;
  return block.type === "again" ? plainText(block.stem) : "";
}

function wordsOf(blocks: readonly Block[]): string | undefined {
  const [first] = blocks.flatMap((block) =>
    block.type === "prose" ? [block.markdown] : block.type === "figure" ? [block.body] : [],
  );
  const words = first
    ?.split("\n")
    .map((line) => plainText(line.replace(/^[\s>#*|+-]+/u, "")))
    .find((line) => line !== "");
  if (words === undefined || words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST)).slice(0, LONGEST)} …`;
}

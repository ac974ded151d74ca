import type { Block, Slide } from "./deck.ts";
import { listStatements, plainText } from "./markdown.ts";

/** A slide in two halves beside each other, with what stands above them. */
export interface Columns {
  readonly above: readonly Block[];
  readonly columns: readonly [readonly Block[], readonly Block[]];
}

/** A picture on a line of its own that is there, and not still to be brought. */
const PICTURE = /^!\[[^\]]*\]\([^()\s]+\)$/u;
const LIST = /^(?:[-*+]|\d{1,9}[.)])\s/u;

/**
 * The slide as two columns, where its content asks for it; else `undefined`:
 *
 *     ## Headline                        ## Headline
 *     ### One            (two things     ![Figure 1](figures/f1.png)   (a picture
 *     - a                 compared)                                     and a short list)
 *     ### The other                      - a
 *     - b                                - b
 */
export function splitColumns({ kind, blocks }: Slide): Columns | undefined {
  if (kind !== "statement") return undefined;
  const heads = blocks.flatMap((block, i) =>
    block.type === "heading" && block.depth === 3 ? [i] : [],
  );
  const [first, second] = heads;
  const isProse = blocks.every(({ type }) => type === "heading" || type === "prose");
  if (!isProse) return undefined;
  if (heads.length === 2 && first !== undefined && second !== undefined) {
    const columns = [blocks.slice(first, second), blocks.slice(second)] as const;
    const isFilled = columns.every((column) => column.length === 2 && column[1]?.type === "prose");
    return isFilled ? { above: blocks.slice(0, first), columns } : undefined;
  }
  const prose = blocks.at(-1);
  if (heads.length > 0 || prose?.type !== "prose") return undefined;
  const above = blocks.slice(0, -1);
  if (above.length === 0 || above.some(({ type }) => type !== "heading")) return undefined;
  const halves = splitProse(prose.markdown);
  return halves && { above, columns: [[halves[0]], [halves[1]]] };
}

/** A picture with its caption, and a list: in the order of the file. */
function splitProse(markdown: string): [Block, Block] | undefined {
  const parts = markdown.split(/\n[ \t]*\n/u).map((part) => part.trim());
  const isList = parts.map((part) => LIST.test(part));
  const list = isList.indexOf(true);
  const pictures = parts.filter((part) => PICTURE.test(part));
  const isSplit = list === 0 || list === parts.length - 1;
  if (pictures.length !== 1 || isList.filter(Boolean).length !== 1 || !isSplit) return undefined;
  const at = list === 0 ? 1 : list;
  const halves = [parts.slice(0, at), parts.slice(at)].map(
    (half): Block => ({ type: "prose", markdown: half.join("\n\n") }),
  );
  const [one, other] = halves;
  return one && other ? [one, other] : undefined;
}

/** How the presenter sets columns, in points: what a line holds, and how high it is. */
const COLUMN = { characters: 31, line: 34, between: 10, head: 44, room: 432 };
const HEADLINE = { characters: 44, line: 47 };
const PICTURE_HEIGHT = 300;

/** What does not fit, in words for the person who wrote it; empty when all does. */
export function findColumnOverflow({ above, columns }: Columns): string[] {
  const lines = (markdown: string, characters: number) =>
    Math.max(1, Math.ceil(plainText(markdown).length / characters));
  const heights = columns.map((column) =>
    column.reduce((height, block) => {
      if (block.type === "heading")
        return height + COLUMN.head * lines(block.text, COLUMN.characters);
      if (block.type !== "prose") return height;
      return listStatements(block.markdown).reduce(
        (sum, { text }) =>
          sum +
          (PICTURE.test(text)
            ? PICTURE_HEIGHT
            : COLUMN.between + COLUMN.line * lines(text, COLUMN.characters)),
        height,
      );
    }, 0),
  );
  const headline = above.reduce(
    (sum, block) =>
      sum +
      (block.type === "heading" ? HEADLINE.line * lines(block.text, HEADLINE.characters) : 0) +
      (block.type === "prose" ? COLUMN.line * lines(block.markdown, 62) : 0),
    0,
  );
  const height = headline + Math.max(...heights);
  if (height <= COLUMN.room) return [];
  return [
    `the longer of the two columns takes, with the headline, about ${Math.round(height)} pt of ${COLUMN.room} in height`,
  ];
}

import { FIGURES } from "../figures/index.ts";
import { kindOf, promptTexts, type Question } from "../quiz/index.ts";
import { hasFiniteVerb } from "../reading/index.ts";
import type { Block, Slide } from "./deck.ts";
import { listStatements, plainText } from "./markdown.ts";
import { countWords } from "./slide-limits.ts";

/** Something a slide says, as Markdown with its footnotes. */
export interface Passage {
  readonly markdown: string;
  readonly block: Block;
  /** Lines below the one on which the block begins. */
  readonly below: number;
}

/** A passage that states something as true. */
export type Claim = Passage;

/** Longer than this and a heading without a verb still says something. */
const LABEL_WORDS = 4;

/**
 * What a slide claims: headlines, paragraphs, list items, table rows, figure lines, and the
 * explanation that gives a question's key. Not claims: questions to the room, short labels
 * ("Abbreviations"), the title slide, the reference list, and the article's own words.
 */
export function listClaims(slide: Slide): Claim[] {
  if (slide.kind === "title" || slide.kind === "references" || slide.kind === "source") return [];
  return slide.blocks.flatMap((block) =>
    passagesOf(block).filter(({ markdown }) => isClaim(markdown, block)),
  );
}

/** All that the slide shows or asks, claim or not. */
export function listPassages(slide: Slide): Passage[] {
  return slide.blocks.flatMap((block) => {
    if (block.type === "figure") {
      return block.body.split("\n").map((markdown, i) => ({ markdown, block, below: i + 1 }));
    }
    if (block.type !== "question") return passagesOf(block);
    return [...passagesOf(block), { markdown: askedOf(block.question), block, below: 0 }];
  });
}

function passagesOf(block: Block): Passage[] {
  switch (block.type) {
    case "heading":
      return [{ markdown: block.text, block, below: 0 }];
    case "prose":
      return listStatements(block.markdown).map(({ text, line }) => ({
        markdown: text,
        block,
        below: line,
      }));
    case "figure":
      // The first line of a figure is the one below its opening fence.
      return FIGURES[block.language]
        .claims(block.body)
        .map(({ line, markdown }) => ({ markdown, block, below: line + 1 }));
    case "question":
      return [{ markdown: block.question.explanation, block, below: 0 }];
    case "again":
    case "fill":
      return [];
  }
}

function askedOf(question: Question): string {
  const { prompt, key, feedback } = kindOf(question);
  const texts = [...promptTexts(prompt(question)), ...key(question), ...feedback(question)];
  return [question.stem, ...texts].join(" ");
}

function isClaim(markdown: string, block: Block): boolean {
  if (block.type === "question") return true;
  // A question that could not be read is reported as such, once.
  if (block.type === "prose" && /^#{1,6}\s.*<!--\s*quiz\b/mu.test(block.markdown)) return false;
  // A picture that is still to come says how to bring it.
  if (/^!\[[^\]]*\]\(\)$/u.test(markdown.trim())) return false;
  const text = plainText(markdown);
  if (text === "" || /\?["”’)]*$/u.test(text)) return false;
  const isLabel =
    block.type === "heading" && countWords(text) <= LABEL_WORDS && !hasFiniteVerb(text);
  return !isLabel;
}

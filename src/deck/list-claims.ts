import { parseMechanism, parseNumbers } from "../figures/index.ts";
import { hasFiniteVerb } from "../reading/index.ts";
import type { Block, Slide } from "./deck.ts";
import { listStatements, plainText } from "./markdown.ts";
import { countWords } from "./slide-limits.ts";

/** Something a slide states as true, as Markdown with its footnotes. */
export interface Claim {
  readonly markdown: string;
  readonly block: Block;
}

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
    claimsOf(block)
      .filter((markdown) => isClaim(markdown, block))
      .map((markdown) => ({ markdown, block })),
  );
}

function claimsOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
      return [block.text];
    case "prose":
      return listStatements(block.markdown).map((statement) => statement.text);
    case "figure":
      return block.language === "number"
        ? parseNumbers(block.body).data.map(({ value, label }) => `${value} ${label}`)
        : parseMechanism(block.body).data.map(({ from, label, to, evidence }) =>
            [from, label, to, evidence].join(" "),
          );
    case "question":
      return [block.question.explanation];
    case "fill":
      return [];
  }
}

function isClaim(markdown: string, block: Block): boolean {
  if (block.type === "question") return true;
  const text = plainText(markdown);
  if (text === "" || /\?["”’)]*$/u.test(text)) return false;
  const isLabel =
    block.type === "heading" && countWords(text) <= LABEL_WORDS && !hasFiniteVerb(text);
  return !isLabel;
}

import { formatComment, formatQuestion } from "../quiz/index.ts";
import type { Block, Deck, Slide } from "./deck.ts";
import { formatFrontMatter } from "./front-matter.ts";

/** What on a line of its own would be a slide's end or a footnote, and no words to say. */
const ENDS_NOTE = /^(?:---\s*(?:\n|$)|\[\^[^\]\s]+\]:)/u;

/** The Markdown of a deck, the inverse of `parseDeck`; formatting what it gives changes nothing. */
export function formatDeck(deck: Deck): string {
  const slides = deck.slides.map(formatSlide).join("\n\n---\n\n");
  const footnotes = deck.evidence.map(({ id, text }) => `[^${id}]: ${text}`).join("\n");
  const parts = [`---\n${formatFrontMatter(deck.front)}---`, slides, footnotes];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function formatSlide(slide: Slide): string {
  const kind = slide.kind === "statement" ? undefined : slide.kind;
  const attributes = { kind, part: slide.part, minutes: slide.minutes };
  const parts = Object.values(attributes).some((value) => value !== undefined)
    ? [formatComment("slide", attributes)]
    : [];
  parts.push(...slide.blocks.map(formatBlock));
  if (slide.note) parts.push(`Note:${ENDS_NOTE.test(slide.note) ? " " : "\n"}${slide.note}`);
  return parts.join("\n\n");
}

function formatBlock(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.depth)} ${block.text}`;
    case "prose":
      return block.markdown;
    case "figure":
      return `\`\`\`${block.language}\n${block.body}\n\`\`\``;
    case "question":
      return formatQuestion(block.question);
    case "again":
      return `#### ${block.stem} ${formatComment("again", { id: block.question })}`;
    case "fill":
      return formatComment("fill", Object.fromEntries(block.attributes));
  }
}

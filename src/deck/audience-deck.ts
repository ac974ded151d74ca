import { kindOf, promptTexts, type Question, sealQuestion } from "../quiz/index.ts";
import type { Block } from "./deck.ts";
import { formatDeck } from "./format-deck.ts";
import { parseDeck } from "./parse-deck.ts";

/**
 * The deck for those who will be asked: without speaker notes, feedback and explanations. Questions
 * with options keep a hash in place of their key, so that they are still graded. Of other kinds
 * (numbers within a tolerance, an order, pairs, words to type) many answers are right in part, or
 * in several spellings, which no hash can tell: they become a question to think about, unanswered.
 */
export function audienceDeck(markdown: string): string {
  const { deck } = parseDeck(markdown);
  const slides = deck.slides.map((slide) => ({
    ...slide,
    note: "",
    blocks: slide.blocks.flatMap(withoutKey),
  }));
  return formatDeck({ ...deck, slides: slides.filter(({ blocks }) => blocks.length > 0) });
}

/** How many questions an audience's deck asks without grading the answer. */
export function countUngraded(markdown: string): number {
  return parseDeck(markdown).deck.slides.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === "question" && !("options" in block.question)),
  ).length;
}

function withoutKey(block: Block): Block[] {
  // Asked once more, it would show the stem alone.
  if (block.type === "again") return [];
  if (block.type !== "question") return [block];
  const { question } = block;
  return "options" in question
    ? [{ type: "question", question: sealQuestion(question) }]
    : toThinkAbout(question);
}

function toThinkAbout(question: Question): Block[] {
  const texts = listOf(question);
  const list = texts.map((text) => `- ${text}`).join("\n");
  const heading: Block = { type: "heading", depth: 4, text: question.stem };
  return texts.length === 0 ? [heading] : [heading, { type: "prose", markdown: list }];
}

/** What the question shows before the answer: never in the right order, never in pairs. */
function listOf(question: Question): string[] {
  const prompt = kindOf(question).prompt(question);
  if (prompt.form === "order") return promptTexts(prompt);
  if (prompt.form === "match") {
    return [...prompt.rows, ...prompt.choices.map(({ text }) => text)];
  }
  const gaps = prompt.form === "text" ? prompt.pieces.join("……").trim() : "";
  return gaps === "" || gaps === "……" ? [] : [gaps];
}

import {
  type Deck,
  evidenceIds,
  nameEvidence,
  plainText,
  readOtherSource,
  type Slide,
} from "../../deck/index.ts";
import { kindOf, type Question } from "../../quiz/index.ts";
import { letterOf } from "../paper/print-question.ts";

/** What the speaker sees: the notes, the answer, and the sentences behind the slide. */
export function writeNote(slide: Slide, deck: Deck, question: Question | undefined): string {
  const notes = slide.note
    .split(/\n{2,}/u)
    .map((paragraph) => plainText(paragraph.replace(/\n/gu, " ").replace(/^[-*>]\s+/u, "")))
    .filter((paragraph) => paragraph !== "");
  const answer = question ? [`Answer: ${keyOf(question)}`, plainText(question.explanation)] : [];
  const ids = new Set(citedIn(slide, question));
  const sentences = deck.evidence
    .filter(({ id }) => ids.has(id))
    .map(({ id, text }) =>
      readOtherSource(text)
        ? `[${id}] Another source: ${text}`
        : `[${id}] ${nameEvidence(id)}: “${text}”`,
    );
  const lead = sentences.length > 0 ? ["The sentences behind this slide:"] : [];
  return [...notes, ...answer.filter((line) => line !== ""), ...lead, ...sentences].join("\n");
}

function citedIn({ blocks, note }: Slide, question: Question | undefined): string[] {
  const texts = blocks.map((block) =>
    block.type === "heading"
      ? block.text
      : block.type === "prose"
        ? block.markdown
        : block.type === "figure"
          ? block.body
          : "",
  );
  return evidenceIds([...texts, note, question?.explanation ?? ""].join("\n"));
}

function keyOf(question: Question): string {
  if (question.kind === "single" || question.kind === "several") {
    const right = question.options.flatMap(({ correct, text }, i) =>
      correct ? [`${letterOf(i)} ${plainText(text)}`] : [],
    );
    return right.join("; ");
  }
  return kindOf(question).key(question).map(plainText).join("; ");
}

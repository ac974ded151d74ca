import { escapeMarkdown } from "../escape-markdown.ts";
import type { Question } from "../question.ts";
import type { Draft, DraftOption, Rung } from "./draft.ts";

/** The footnote of a sentence of the abstract: sentences are numbered from 1. */
export function evidenceIdOf(sentence: number): string {
  return String(sentence + 1);
}

/** A draft as a question, its key in the place given or, where options have an order, near it. */
export function finishDraft(draft: Draft, id: string, place: number): Question {
  const { answer, bloom, difficulty } = draft;
  const ids =
    draft.notes?.map((note) => note.id) ?? (draft.cites ?? [draft.sentence]).map(evidenceIdOf);
  const notes = ids.map((each) => `[^${each}]`);
  const explanation = `${escapeMarkdown(draft.explanation)} ${notes.join(" ")}`;
  const shared = { id, stem: escapeMarkdown(draft.stem), explanation, bloom, difficulty };
  if (answer.kind === "numeric") {
    return { ...shared, kind: "numeric", value: answer.value, tolerance: 0 };
  }
  if (answer.kind === "order") {
    const items = answer.items.map(({ text, feedback }) => ({
      text: escapeMarkdown(text),
      feedback: escapeMarkdown(feedback),
    }));
    return { ...shared, kind: "order", items };
  }
  if (answer.kind === "match") {
    const pairs = answer.pairs.map(({ left, right, feedback }) => ({
      left: escapeMarkdown(left),
      right: escapeMarkdown(right),
      feedback: escapeMarkdown(feedback),
    }));
    const headings = [...answer.headings, "Why"];
    return { ...shared, kind: "match", headings, pairs };
  }
  const key = { text: escapeMarkdown(answer.key), correct: true };
  const toOption = ({ text, feedback }: DraftOption) => ({
    text: escapeMarkdown(text),
    correct: false,
    ...(feedback === "" ? {} : { feedback: escapeMarkdown(feedback) }),
  });
  if (answer.ladder) {
    const { below, above } = answer.ladder;
    const under = Math.max(3 - above.length, Math.min(place, below.length));
    const byNumber = (a: Rung, b: Rung) => a.value - b.value;
    const lower = below.slice(0, under).sort(byNumber);
    const upper = above.slice(0, 3 - under).sort(byNumber);
    return {
      ...shared,
      kind: "single",
      options: [...lower.map(toOption), key, ...upper.map(toOption)],
    };
  }
  const options = answer.distractors.map(toOption);
  const wanted: { text: string; correct: boolean; feedback?: string }[] = options;
  wanted.splice(answer.keyAt ?? place % (options.length + 1), 0, key);
  return { ...shared, kind: "single", options: wanted };
}

import type { Memory, Recall } from "../quiz/index.ts";

/** One answer given in review: what a person knew of a question, and when. */
export interface ReviewEntry {
  /** By its id and content: `answerKey`. An edited question is another one. */
  readonly question: string;
  /** The deck that it was asked from. */
  readonly deck: string;
  readonly at: number;
  readonly recall: Recall;
  /** The share that was right, 0 to 1. */
  readonly grade: number;
  /** How sure the person was, 0 to 3, where they said so. */
  readonly confidence?: number;
  /** What was known of it before; with it, the answer can be taken back. */
  readonly before: Memory;
}

/** What is known of a person's memory, and every answer that it was learnt from. */
export interface ReviewHistory {
  /** By `answerKey`. */
  readonly memories: Readonly<Record<string, Memory>>;
  /** In the order in which they were given. */
  readonly log: readonly ReviewEntry[];
}

/** Where answers in review are kept. */
export interface ReviewShelf {
  /** What cannot be read of it is left out. */
  read(): Promise<ReviewHistory>;
  /** The answer and what follows for the memory: both, or neither. */
  add(entry: ReviewEntry, memory: Memory): Promise<void>;
  /** Takes the answer off the log, and the memory back to what it was. */
  takeBack(entry: ReviewEntry): Promise<void>;
}

const RECALLS: readonly unknown[] = ["again", "hard", "good", "easy"];
const STAGES: readonly unknown[] = ["new", "learning", "review", "relearning"];
const NUMBERS = ["due", "stability", "difficulty", "step", "interval", "answers", "lapses"];

/** Whether what stood in a storage has the form of a memory. */
export function isMemory(value: unknown): value is Memory {
  const fields = asFields(value);
  const { stage, answeredAt } = fields;
  return (
    STAGES.includes(stage) &&
    NUMBERS.every((name) => Number.isFinite(fields[name])) &&
    (answeredAt === undefined || Number.isFinite(answeredAt))
  );
}

/** Whether it has the form of an answer. */
export function isReviewEntry(value: unknown): value is ReviewEntry {
  const { question, deck, at, recall, grade, confidence, before } = asFields(value);
  return (
    typeof question === "string" &&
    typeof deck === "string" &&
    Number.isFinite(at) &&
    RECALLS.includes(recall) &&
    Number.isFinite(grade) &&
    (confidence === undefined || Number.isFinite(confidence)) &&
    isMemory(before)
  );
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

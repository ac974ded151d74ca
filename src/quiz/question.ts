/** Bloom's revised taxonomy (Anderson and Krathwohl 2001). */
export const BLOOM_LEVELS = [
  "remember",
  "understand",
  "apply",
  "analyse",
  "evaluate",
  "create",
] as const;
export type BloomLevel = (typeof BLOOM_LEVELS)[number];

interface QuestionBase {
  /** Unique in its deck; answers are kept under it. */
  readonly id: string;
  /** The question itself. Like every text of a question: one line of inline Markdown. */
  readonly stem: string;
  /** Why the key is right, with the footnote of the sentence that says so; empty if not given. */
  readonly explanation: string;
  readonly bloom?: BloomLevel;
  /** 1 easy to 5 hard. */
  readonly difficulty?: number;
  /** Whether the person is asked how sure they are. */
  readonly confidence?: true;
}

/** An answer to choose: the key, or a distractor. */
export interface Option {
  readonly text: string;
  readonly correct: boolean;
  /** What choosing it shows: for a distractor, the misconception behind it. */
  readonly feedback?: string;
}

/** One answer (`single`) or all that apply (`several`). */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "single" | "several";
  readonly options: readonly Option[];
}

/** A number, right within `tolerance` on either side. */
export interface NumericQuestion extends QuestionBase {
  readonly kind: "numeric";
  readonly value: number;
  readonly tolerance: number;
  readonly unit?: string;
}

export type Question = ChoiceQuestion | NumericQuestion;

/** What a person answered: indices into `options`, or a number. */
export type Answer =
  | { readonly kind: "choice"; readonly chosen: readonly number[] }
  | { readonly kind: "numeric"; readonly value: number };

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

/** What questions of all kinds have. */
export interface QuestionBase {
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
  /** In place of a key that is not given away (`kinds/seal.ts`): then no option is marked right. */
  readonly seal?: string;
}

/** A wrong answer that people are expected to type, and what typing it shows. */
export interface Slip {
  readonly answer: string;
  readonly feedback: string;
}

/** A number, right within `tolerance` on either side. */
export interface NumericQuestion extends QuestionBase {
  readonly kind: "numeric";
  readonly value: number;
  readonly tolerance: number;
  readonly unit?: string;
  readonly slips?: readonly Slip[];
}

/** A step, event or link of a chain. */
export interface OrderItem {
  readonly text: string;
  /** Why it stands where it stands. */
  readonly feedback?: string;
}

/** Things to be put in order: `items` are in the right one, and shown shuffled. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: "order";
  readonly items: readonly OrderItem[];
}

export interface Pair {
  readonly left: string;
  readonly right: string;
  /** Why the two belong together. */
  readonly feedback?: string;
}

/** What belongs to what. Several rows may have the same right side. */
/** A right side that belongs to no row, so that the last one is not solved by elimination. */
export interface Decoy {
  readonly text: string;
  readonly feedback?: string;
}

/** What belongs to what. Several rows may have the same right side. */
export interface MatchQuestion extends QuestionBase {
  readonly kind: "match";
  /** Of the left column, the right one and, where a pair has feedback, of that. */
  readonly headings: readonly string[];
  readonly pairs: readonly Pair[];
  readonly decoys?: readonly Decoy[];
}

/** A gap in a sentence: every text that fills it rightly, the one to show first. */
export interface Blank {
  readonly accepted: readonly string[];
}

/** A text with gaps to type in: blank `i` stands between pieces `i` and `i + 1`. */
export interface ClozeQuestion extends QuestionBase {
  readonly kind: "cloze";
  /** One more than there are blanks; white space at their ends counts. */
  readonly pieces: readonly string[];
  readonly blanks: readonly Blank[];
  readonly slips?: readonly Slip[];
}

/** A few words to type. */
export interface ShortQuestion extends QuestionBase {
  readonly kind: "short";
  /** Every text that is right, the one to show first. */
  readonly accepted: readonly string[];
  readonly slips?: readonly Slip[];
}

export type Question =
  | ChoiceQuestion
  | NumericQuestion
  | OrderQuestion
  | MatchQuestion
  | ClozeQuestion
  | ShortQuestion;

/** What a person answered. */
export type Response =
  /** Indices into `options`. */
  | { readonly kind: "choice"; readonly chosen: readonly number[] }
  | { readonly kind: "numeric"; readonly value: number }
  /** Indices into `items`, in the order that the person gave them. */
  | { readonly kind: "order"; readonly order: readonly number[] }
  /** For each pair an index into `rightsOf(question)`. */
  | { readonly kind: "match"; readonly matched: readonly number[] }
  /** What was typed, one text for each blank. */
  | { readonly kind: "text"; readonly texts: readonly string[] };

/** A response and, where the question asks for it, how sure the person was: 0 to 3. */
export type Answer = Response & { readonly confidence?: number };

import type { BloomLevel, Decoy, Option, Pair, QuestionBase, Slip } from "../question.ts";

/**
 * A question as plain data that every exporter can map: what their formats have in common, under
 * names that most of them use. Texts are inline Markdown, with their footnote marks.
 */
export interface PlainQuestion {
  readonly id: string;
  readonly kind: "single" | "several" | "numeric" | "order" | "match" | "cloze" | "short";
  readonly stem: string;
  readonly explanation: string;
  readonly bloom?: BloomLevel;
  readonly difficulty?: number;
  /** single, several: as written; order: in the right order; short: all that is accepted. */
  readonly options?: readonly Option[];
  /** numeric */
  readonly number?: { readonly value: number; readonly tolerance: number; readonly unit?: string };
  /** match */
  readonly pairs?: readonly Pair[];
  /** match: right sides without a left one. */
  readonly decoys?: readonly Decoy[];
  /** cloze: the texts around the blanks, and what is accepted in each. */
  readonly pieces?: readonly string[];
  readonly blanks?: readonly (readonly string[])[];
  /** numeric, cloze, short: wrong answers that have feedback of their own. */
  readonly slips?: readonly Slip[];
}

/** What questions of all kinds export alike. */
export function plainHead<K extends PlainQuestion["kind"]>(question: QuestionBase & { kind: K }) {
  const { id, kind, stem, explanation, bloom, difficulty } = question;
  return {
    id,
    kind,
    stem,
    explanation,
    ...(bloom === undefined ? {} : { bloom }),
    ...(difficulty === undefined ? {} : { difficulty }),
  };
}

import type { Word } from "./split-words.ts";

/** A text of a question, read once for all flaws. */
export interface Passage {
  /** Without mark-up, as a person sees it. */
  readonly text: string;
  readonly words: readonly Word[];
}

import type { Item } from "./item.ts";

/** What is wrong with questions of one sort, and who says so. */
export interface Flaw {
  /** "longest-option-correct"; the rule of a finding in a deck. */
  readonly id: string;
  /** What an item that has the flaw does, in one sentence. */
  readonly definition: string;
  /** Where the criterion comes from. */
  readonly source: string;
  /** What an author can do about it. */
  readonly remedy: string;
}

/** A flaw that one question has by itself. */
export interface QuestionFlaw extends Flaw {
  /** What is wrong with this item, as a clause to follow its stem; `undefined` when nothing is. */
  find(item: Item): string | undefined;
}

/** A flaw that questions have together. */
export interface QuizFlaw extends Flaw {
  /** `question` is the index of the one that is to be changed. */
  find(items: readonly Item[]): readonly { readonly question: number; readonly what: string }[];
}

/** One flaw of one question. */
export interface FlawFinding {
  readonly flaw: string;
  /** Index of the question among those that were checked. */
  readonly question: number;
  /** A clause that follows the stem: "marks its key by length (76 characters against 24)". */
  readonly what: string;
  readonly remedy: string;
}

/**
 * The 19 criteria: Moore, Nguyen, Chen and Stamper 2023, "Assessing the Quality of Multiple-Choice
 * Questions Using GPT-4 and Rule-Based Methods" (EC-TEL), after Tarrant, Knierim, Hayes and Ware
 * 2006 and Haladyna, Downing and Rodriguez 2002.
 */
export const NINETEEN = "Moore et al. 2023, after Tarrant et al. 2006 and Haladyna et al. 2002";

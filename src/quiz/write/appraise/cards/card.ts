import type { Article } from "../../../../article/index.ts";
import type { Reading, Role } from "../../../../reading/index.ts";
import type { BloomLevel } from "../../../question.ts";

/** What a card is asked to look at: a sentence, and the study that it stands in. */
export interface CardPlace {
  /** What `shows` found, with its groups. */
  readonly match: RegExpExecArray;
  /** The same as printed, its blanks made one. */
  readonly printed: string;
  /** The sentence as the stem quotes it, whole or cut with “…”. */
  readonly quote: string;
  /** The whole sentence. */
  readonly text: string;
  readonly article: Article;
  readonly reading: Reading;
}

/** A question on what a quoted sentence means or is worth. All texts are plain, not Markdown. */
export interface Asked {
  /** What follows the quotation: “What does this p value say?”. */
  readonly question: string;
  readonly key: string;
  /** At least three; each with what is mistaken in it. Of more, three are drawn. */
  readonly wrong: readonly (readonly [text: string, feedback: string])[];
  readonly explanation: string;
}

/**
 * A concept of critical appraisal, and the words that call for asking about it. Grounded by its stem,
 * which quotes the sentence word for word: what a sentence is worth does not stand in it.
 */
export interface Card {
  /** What is misunderstood: asked once in a quiz, whichever card leads to it. Also the way of asking. */
  readonly concept: string;
  /** Roles of the sentences that it is asked of. */
  readonly roles: readonly Role[];
  readonly shows: RegExp;
  /** Not where the quotation holds this. */
  readonly unless?: RegExp;
  /** Only, or not, where the whole abstract holds this: a design, a comparison. */
  readonly study?: { readonly shows?: RegExp; readonly unless?: RegExp };
  /** The question; or one made for the place, `undefined` where it does not fit after all. */
  readonly asks: Asked | ((place: CardPlace) => Asked | undefined);
  /** The literature the concept and its misreadings are taken after. */
  readonly source: string;
  readonly bloom: Exclude<BloomLevel, "remember">;
  /** 1 (everybody) to 5 (statisticians). */
  readonly difficulty: number;
}

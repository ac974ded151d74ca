import type { Service } from "./services.ts";

/** What a service sent, as it is; `readArticle` finds out what it is. */
export interface FetchedAnswer {
  readonly from: Service;
  readonly content: "record" | "full text";
  readonly source: string | Uint8Array;
}

/** Everything that was found about one article. */
export interface FetchedArticle {
  /** The best first, at least one. */
  readonly answers: readonly FetchedAnswer[];
  /** Every service that was asked, whatever came of it, in the order of asking. */
  readonly asked: readonly Service[];
  /** As Europe PMC says; false where nobody does. */
  readonly isOpenAccess: boolean;
  /** Words or address, as the service gives it: "cc by". */
  readonly licence?: string;
  /** Retractions, corrections, and what could not be had: sentences. */
  readonly notices: readonly string[];
}

/** One service's record of an article, with what decides on the next question. */
export interface FetchedRecord {
  readonly answer: FetchedAnswer;
  readonly hasAbstract: boolean;
  readonly notices: readonly string[];
  readonly doi?: string;
  readonly licence?: string;
  readonly isOpenAccess: boolean;
  /** Under which Europe PMC keeps a full text that it may give out. */
  readonly fullTextId?: string;
}

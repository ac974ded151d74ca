import type { DBSchema, IDBPTransaction } from "idb";
import type {
  DeckRecord,
  Picture,
  ReviewEntry,
  StoredDeck,
  StoredRevision,
} from "../../../library/index.ts";
import type { Memory } from "../../../quiz/index.ts";

/** The version of what stands in the database; `migrations.ts` leads from each to the next. */
export const SCHEMA_VERSION = 2;

export const DATABASE = "journal-club";

/**
 * Decks without what is long and seldom changes, so that a save every quarter of a second writes
 * little. Versions and their texts stand apart, so that a list of them reads no text.
 */
export interface Schema extends DBSchema {
  decks: { key: string; value: StoredDeck };
  sources: { key: string; value: StoredSource };
  revisions: { key: [string, number]; value: StoredRevision };
  texts: { key: [string, number]; value: StoredText };
  pictures: { key: string; value: StoredPicture };
  /** By `answerKey`. */
  memories: { key: string; value: Memory };
  reviews: { key: [number, string]; value: ReviewEntry };
}

/** What a deck was made from. */
export interface StoredSource extends Pick<DeckRecord, "article" | "baseline" | "making"> {
  readonly deck: string;
}

export interface StoredText {
  readonly deck: string;
  readonly number: number;
  readonly markdown: string;
}

export interface StoredPicture extends Picture {
  readonly hash: string;
  /** When it was last put: a picture that no deck names yet is not purged at once. */
  readonly at: number;
}

/** All rows of one deck, in a store whose key begins with its id. */
export function rowsOf(deck: string): IDBKeyRange {
  return IDBKeyRange.bound([deck], [deck, []]);
}

export type StoreName = "decks" | "sources" | "revisions" | "texts" | "pictures";

/** A transaction over the stores that a piece of work named before. */
export type Work = IDBPTransaction<Schema, StoreName[], "readwrite">;

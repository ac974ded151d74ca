import type { DeckChange, DeckRecord, DeckSummary } from "./deck-record.ts";
import type { Origin, Revision, RevisionText } from "./revision.ts";

/**
 * Where the decks of this device are kept. Versions are only ever added: saving makes a new one, and
 * none is overwritten. Every method ends with {@link NotKeptError} where the device refuses.
 */
export interface Repository {
  /** Everything that is kept and not removed, the latest first. */
  list(): Promise<Shelf>;
  /**
   * `undefined` where there is no such deck; a removed one is still loaded.
   *
   * @throws {DamagedRecordError} when what is kept of it cannot be read
   */
  load(id: string): Promise<DeckRecord | undefined>;
  /**
   * Saves if the deck is still at the version that the person began from, in one step: no other
   * window can come between.
   *
   * @param expected the revision that the change was made to; 0 for a new deck
   */
  save(change: DeckChange, expected: number, origin?: Origin): Promise<SaveOutcome>;
  /** Keeps a text as a version of the deck without making it the deck's. Ends with its number. */
  setAside(id: string, text: RevisionText, origin: Origin): Promise<number>;
  /** Newest first. */
  revisions(id: string): Promise<readonly Revision[]>;
  textOf(id: string, revision: number): Promise<RevisionText | undefined>;
  /** @param name empty to take a name away */
  nameRevision(id: string, revision: number, name: string): Promise<void>;
  /** Off the list, and still there: `recall` puts it back. */
  remove(id: string): Promise<void>;
  recall(id: string): Promise<void>;
  /** For good: what was removed before that time, with its versions and pictures nobody else has. */
  purge(before: number): Promise<void>;
  /** A damaged record is given up for good, after its raw text was offered. */
  discardDamaged(id: string): Promise<void>;
  /** Kept once however often it is put. Ends with its hash and a name for the deck's Markdown. */
  putPicture(picture: Picture): Promise<{ readonly hash: string; readonly name: string }>;
  getPicture(hash: string): Promise<Picture | undefined>;
  /** Tells of changes that others make: other windows, never this repository itself. */
  watch(hear: (change: ShelfChange) => void): () => void;
  /** Ends listening and lets go of the storage. */
  close(): void;
}

export interface Picture {
  readonly bytes: Uint8Array;
  /** "image/png". */
  readonly type: string;
}

export interface Shelf {
  readonly decks: readonly DeckSummary[];
  readonly damaged: readonly DamagedRecord[];
}

/** What is left of a record that cannot be read. */
export interface DamagedRecord {
  readonly id: string;
  /** What is wrong with it, for a person. */
  readonly why: string;
  /** All that is there, as text to keep. */
  readonly raw: string;
  /** The Markdown of its latest version that can be read. */
  readonly rescued?: string;
}

export type SaveOutcome =
  | { readonly outcome: "saved"; readonly record: DeckRecord }
  /** The deck was changed in the meantime: this is what it is now. Nothing was saved. */
  | { readonly outcome: "conflict"; readonly theirs: DeckRecord | undefined };

/** Somebody else saved, removed or recalled a deck. */
export interface ShelfChange {
  readonly deck: string;
  /** The version that it is at; 0 where it was removed. */
  readonly revision: number;
}

/**
 * - `full`: the device gives no more room; `forbidden`: the browser lets this page keep nothing
 * - `newer`: a later version of the program has written here; `closed`: it wants to, and waits
 * - `migration`: what an earlier version wrote could not be taken over, and stands as it was
 * - `failed`: anything else
 */
export type WhyNotKept = "full" | "forbidden" | "newer" | "closed" | "migration" | "failed";

/** The device did not keep what it was given: the text is still in the page. */
export class NotKeptError extends Error {
  override readonly name = "NotKeptError";
  readonly why: WhyNotKept;

  constructor(why: WhyNotKept, cause?: unknown) {
    super(`not kept: ${why}`, { cause });
    this.why = why;
  }
}

/** What is kept of a deck cannot be read. */
export class DamagedRecordError extends Error {
  override readonly name = "DamagedRecordError";
  readonly damaged: DamagedRecord;

  constructor(damaged: DamagedRecord) {
    super(`the deck ${damaged.id} is damaged: ${damaged.why}`);
    this.damaged = damaged;
  }
}

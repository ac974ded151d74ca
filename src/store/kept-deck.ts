import type {
  DamagedRecord,
  DeckChange,
  DeckContent,
  DeckRecord,
  Merge,
  Origin,
  WhyNotKept,
} from "../library/index.ts";

/**
 * Where the kept deck is:
 *
 * - `none`: no deck was opened; `loading`: nothing can be edited yet
 * - `open`: it is here; `missing`: there is none of that id; `damaged`: what is kept cannot be read
 */
export type KeptPhase = "none" | "loading" | "open" | "missing" | "damaged";

/** Whether what the page shows is kept. */
export type Saving =
  | { readonly state: "saved" }
  /** Something changed and is on its way. */
  | { readonly state: "saving" }
  /** It is in the page alone. `changed`: another window saved this deck, see `conflict`. */
  | { readonly state: "not-saved"; readonly why: WhyNotKept | "changed" };

/** Two windows changed the same deck: all of both is here until the person chooses. */
export interface Conflict {
  /** What both began from. */
  readonly base: string;
  readonly theirs: DeckRecord;
  /** Ours and theirs joined, with the stretches that both changed. */
  readonly merge: Merge;
}

/**
 * - `merge`: go on with this text, joined from both; `theirs`, `ours`: go on with that one, the other
 *   stays as a version; `both`: ours becomes a deck of its own
 */
export type Resolution =
  | { readonly go: "merge"; readonly markdown: string }
  | { readonly go: "theirs" | "ours" | "both" };

/**
 * What may be unsaved when a page is closed or ends: kept at once, without waiting for anything,
 * where a repository would need time that a page which is closed does not get.
 */
export interface WriteAhead {
  /** Whether it is kept; it takes the place of what this page kept of the same deck. */
  keep(unsaved: Unsaved): boolean;
  /** What this page kept of the deck is saved by now. */
  drop(deck: string): void;
  /** All that is there, of this page and of others, by the name to forget it by. */
  left(): ReadonlyMap<string, Unsaved>;
  forget(name: string): void;
}

export interface Unsaved {
  readonly deck: string;
  /** The version that it was typed into; 0 for a deck that was never saved. */
  readonly revision: number;
  readonly markdown: string;
  readonly at: number;
}

export interface KeptDeckState {
  readonly phase: KeptPhase;
  /** As last saved or loaded. */
  readonly record: DeckRecord | undefined;
  /** As edited. */
  readonly markdown: string;
  readonly saving: Saving;
  readonly conflict: Conflict | undefined;
  readonly damaged: DamagedRecord | undefined;
  /** What was found of a page that ended before it had saved: it is the deck's again, or a version. */
  readonly recovered: "none" | "taken" | "aside";
  /** Loads a deck; what was open is saved first. */
  open(id: string): Promise<void>;
  /** Keeps a new deck and opens it. Ends with its id, also where it cannot be saved yet. */
  create(content: DeckContent, origin: Origin): Promise<string>;
  /** False, and nothing is changed, unless a deck is open: what is not loaded is not overwritten. */
  edit(markdown: string): boolean;
  /** The same for anything else of it: the article, the baseline, a picture, the name. */
  change(change: Omit<DeckChange, "id">, origin?: Origin): boolean;
  /** Saves what is not saved, now. True when all of it is kept. */
  flush(): Promise<boolean>;
  /** The page is hidden or closed: writes ahead at once, and saves. */
  hide(): void;
  resolve(resolution: Resolution): Promise<void>;
  /** Makes an earlier version the deck's text again, as a new version. */
  restore(revision: number): Promise<void>;
  /** Saves, and lets go of the deck. */
  close(): Promise<boolean>;
}

import type { KeptPicture } from "./deck-record.ts";

/**
 * How a version came about:
 *
 * - `typed`: by editing; these alone are thinned
 * - `made`: from its article; `opened`: from a file or link; `copied`: from another deck
 * - `merged`: from two windows; `ours`, `theirs`: what one of them had, set aside
 * - `recovered`: from what a closed page had not saved; `restored`: from an earlier version
 * - `updated`: when a new version of the program took it over
 */
export const ORIGINS = [
  "typed",
  "made",
  "opened",
  "copied",
  "merged",
  "ours",
  "theirs",
  "recovered",
  "restored",
  "updated",
] as const;
export type Origin = (typeof ORIGINS)[number];

/** A version of a deck, without its text. */
export interface Revision {
  readonly deck: string;
  /** Counted from 1; later versions have higher numbers. */
  readonly number: number;
  readonly at: number;
  readonly origin: Origin;
  /** Characters of its Markdown. */
  readonly size: number;
  /** As the person called it; a named version is kept for ever. */
  readonly name?: string;
}

/** The text of a version. */
export interface RevisionText {
  readonly markdown: string;
  readonly pictures: readonly KeptPicture[];
}

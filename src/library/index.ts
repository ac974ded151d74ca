export { applyChange, byTime, summarise } from "./apply-change.ts";
export { compareTexts, type Stretch } from "./compare-texts.ts";
export { contentHash } from "./content-hash.ts";
export type {
  DeckChange,
  DeckContent,
  DeckRecord,
  DeckSummary,
  KeptArticle,
  KeptPicture,
  Making,
} from "./deck-record.ts";
export { createMemoryRepository } from "./memory-repository.ts";
export { type Merge, type MergePiece, mergeTexts, type Take, writeMerge } from "./merge-texts.ts";
export { pictureName, pictureType } from "./picture-name.ts";
export {
  asSummary,
  rawText,
  readStoredDeck,
  readStoredRevision,
  type StoredDeck,
  type StoredRevision,
} from "./read-record.ts";
export {
  type DamagedRecord,
  DamagedRecordError,
  NotKeptError,
  type Picture,
  type Repository,
  type SaveOutcome,
  type Shelf,
  type ShelfChange,
  type WhyNotKept,
} from "./repository.ts";
export {
  isMemory,
  isReviewEntry,
  type ReviewEntry,
  type ReviewHistory,
  type ReviewShelf,
} from "./review-shelf.ts";
export { ORIGINS, type Origin, type Revision, type RevisionText } from "./revision.ts";
export { thinRevisions } from "./thin-revisions.ts";
export { titleOf } from "./title-of.ts";

export { createBrowserRepository } from "./browser-repository.ts";
export { createBrowserReviews } from "./browser-reviews.ts";
export { type CopiedRow, copyKept } from "./copy-kept.ts";
export { askToPersist, storageRoom } from "./storage-room.ts";
export { createWriteAhead } from "./write-ahead.ts";

export { decodeFragment, encodeFragment } from "./link.ts";
export { isWhole, looksLikeDeck, type PackedDeck, readFragment } from "./packed-deck.ts";

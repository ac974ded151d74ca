export { decodeFragment, encodeFragment, looksLikeDeck } from "./link.ts";

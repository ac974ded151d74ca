export { drawQr } from "./draw-qr.ts";
export { decodeFragment, encodeAs, packFragment } from "./link.ts";
export { LINK_LIMITS, tooLongFor } from "./link-limits.ts";
export {
  type Codec,
  isWhole,
  looksLikeDeck,
  type PackedDeck,
  readFragment,
} from "./packed-deck.ts";
export { encodeFragment } from "./plain-link.ts";
export { unmixOpening } from "./unmix-opening.ts";
